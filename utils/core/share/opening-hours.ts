import { type Day, days, minutesInDay, nextDay } from '../business/week.ts';
import type { BusinessHours, DayHours, Interval } from '../profile/business-hours.ts';
import { normalizeHours } from '../profile/business-hours-rules.ts';

/** One range of schema.org opening hours, HH:MM. A range that closes no later than it opens ends on the next day. */
export interface OpeningHours {
  readonly days: readonly Day[];
  readonly opens: string;
  readonly closes: string;
}

const fromMonday: readonly Day[] = [...days.slice(1), 'sun'];
const written = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const setHours = (day: DayHours | undefined): readonly Interval[] => (day?.mode === 'specific_hours' ? day.hours : []);

/** When a night that began on `day` ends on the next one; null where it ends at midnight or would last a whole day. */
function nightEnd(config: BusinessHours['config'], day: Day): number | null {
  const last = setHours(config[day]).at(-1);
  const first = setHours(config[nextDay(day)])[0];
  if (last?.[1] !== minutesInDay || first?.[0] !== 0) return null;
  return first[1] < last[0] ? first[1] : null;
}

function rangesOf(config: BusinessHours['config'], day: Day): Omit<OpeningHours, 'days'>[] {
  // 00:00–00:00 would say "closed"; Google reads 23:59 as the end of a whole day.
  if (config[day]?.mode === 'open_24h') return [{ opens: '00:00', closes: '23:59' }];
  const before = days.find((other) => nextDay(other) === day) ?? day;
  const nightBefore = nightEnd(config, before);
  const own = setHours(config[day]).filter(([open], index) => index > 0 || open > 0 || nightBefore === null);
  return own.map(([open, close]) => ({
    opens: written(open),
    closes: written(close === minutesInDay ? (nightEnd(config, day) ?? close) : close),
  }));
}

/**
 * A profile's week for schema.org: nights that WhatsApp's shape cuts at midnight are whole again, days with the same
 * hours stand together. A day by appointment has no hours to tell; a closed day is left out.
 */
export function openingHours(hours: BusinessHours): OpeningHours[] {
  const { config } = normalizeHours(hours);
  const ranges = new Map<string, OpeningHours & { readonly days: Day[] }>();
  for (const day of fromMonday) {
    for (const range of rangesOf(config, day)) {
      const key = `${range.opens}-${range.closes}`;
      const known = ranges.get(key);
      if (known === undefined) ranges.set(key, { days: [day], ...range });
      else known.days.push(day);
    }
  }
  return [...ranges.values()];
}
