import * as z from 'zod/mini';
import { maxLength } from '../lengths.ts';
import { daySchema, type PageHours, type PageInterval } from '../business/page-hours.ts';
import type { Day } from '../business/week.ts';
import { follow, intervalOf } from './interval-of.ts';

const answerSchema = z.object({
  hours: z.optional(z.record(z.string().check(maxLength(40)), z.string().check(maxLength(40)))),
  is_always_open: z.optional(z.boolean()),
});

export type GraphHours =
  | { readonly kind: 'read'; readonly hours: PageHours }
  /** Neither `hours` with an entry nor `is_always_open: true`: the answer doesn't say. */
  | { readonly kind: 'problem'; readonly problem: 'noHours' | 'notAnAnswer' | 'alwaysOpenWithHours' }
  | {
      readonly kind: 'problem';
      readonly problem: 'unknownKey' | 'badTime' | 'noCounterpart' | 'sameTime' | 'overlap';
      /** The key of the answer at fault, such as `mon_1_open`. */
      readonly key: string;
    };

const keyForm = /^([a-z]{3})_([1-8])_(open|close)$/;
const timeForm = /^(\d{1,2}):(\d{2})$/;

function minutesOf(text: string): number | null {
  const [, hour, minute] = timeForm.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && minutes <= 1440 ? minutes : null;
}

/**
 * Weekly hours of a Graph API Page answer: a map of `mon_1_open` … `sun_2_close` to "HH:MM" (24 hours), and
 * `is_always_open`. A day without a key is closed, a close before the opening is past midnight.
 */
export function hoursFromGraph(answer: unknown): GraphHours {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return { kind: 'problem', problem: 'notAnAnswer' };
  const { hours = {}, is_always_open: always = false } = parsed.data;
  const keys = Object.keys(hours);
  if (always && keys.length > 0) return { kind: 'problem', problem: 'alwaysOpenWithHours' };
  if (always) return { kind: 'read', hours: { kind: 'always' } };
  if (keys.length === 0) return { kind: 'problem', problem: 'noHours' };

  const week: Record<Day, PageInterval[]> = { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] };
  for (const key of keys) {
    const [, name, slot, end] = keyForm.exec(key) ?? [];
    const { data: day } = daySchema.safeParse(name);
    if (day === undefined) return { kind: 'problem', problem: 'unknownKey', key };
    const time = minutesOf(hours[key] ?? '');
    if (time === null || (end === 'open' && time === 1440)) return { kind: 'problem', problem: 'badTime', key };
    const counterpart = hours[`${day}_${slot}_${end === 'open' ? 'close' : 'open'}`];
    if (counterpart === undefined) return { kind: 'problem', problem: 'noCounterpart', key };
    if (end === 'close') continue;
    const close = minutesOf(counterpart);
    if (close === null) return { kind: 'problem', problem: 'badTime', key: `${day}_${slot}_close` };
    const interval = intervalOf(time, close);
    if (interval === null) return { kind: 'problem', problem: 'sameTime', key };
    week[day] = [...week[day], interval].toSorted(([a], [b]) => a - b);
    if (!follow(week[day])) return { kind: 'problem', problem: 'overlap', key };
  }
  return { kind: 'read', hours: { kind: 'weekly', days: week } };
}
