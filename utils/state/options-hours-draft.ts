import { type Day, days, minutesInDay, nextDay } from '../core/business/week.ts';
import type { BusinessHours, DayHours } from '../core/profile/business-hours.ts';
import { normalizeHours } from '../core/profile/business-hours-rules.ts';

/** Times as a time field gives them: `09:00`, or empty while they are being typed. A close at `00:00` is the day's end. */
export interface IntervalDraft {
  readonly open: string;
  readonly close: string;
}
export type DayMode = 'closed' | DayHours['mode'];
export const dayModes: readonly DayMode[] = ['specific_hours', 'open_24h', 'appointment_only', 'closed'];

/** Times stay while another mode is tried, so that going back finds them again. */
export interface DayDraft {
  readonly mode: DayMode;
  readonly intervals: readonly IntervalDraft[];
}

export interface HoursDraft {
  /** Whether the profile shows hours at all. */
  readonly shown: boolean;
  /** IANA zone, or empty while unknown. */
  readonly timezone: string;
  readonly note: string;
  readonly days: Readonly<Record<Day, DayDraft>>;
}

/** WhatsApp's own first proposal. */
const usualInterval: IntervalDraft = { open: '09:00', close: '18:00' };
const closedDay: DayDraft = { mode: 'closed', intervals: [usualInterval] };

const eachDay = <Value>(of: (day: Day) => Value): Record<Day, Value> => ({
  sun: of('sun'),
  mon: of('mon'),
  tue: of('tue'),
  wed: of('wed'),
  thu: of('thu'),
  fri: of('fri'),
  sat: of('sat'),
});

export const weekdays: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

export function timeText(minutes: number): string {
  const clock = minutes % minutesInDay;
  return `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
}

/** Minutes since midnight of `09:30`; null for anything else. */
export function minutesOf(text: string): number | null {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(text);
  return parts === null ? null : Number(parts[1]) * 60 + Number(parts[2]);
}

export function closingMinutes(text: string): number | null {
  const minutes = minutesOf(text);
  return minutes === 0 ? minutesInDay : minutes;
}

function dayDraft(day: DayHours | undefined): DayDraft {
  if (day === undefined) return closedDay;
  if (day.mode !== 'specific_hours') return { mode: day.mode, intervals: [usualInterval] };
  return {
    mode: day.mode,
    intervals: day.hours.map(([open, close]) => ({ open: timeText(open), close: timeText(close) })),
  };
}

export function hoursDraft(hours: BusinessHours | null, timezone: string | null): HoursDraft {
  return {
    shown: hours !== null,
    timezone: hours?.timezone ?? timezone ?? '',
    note: hours?.note ?? '',
    days: eachDay((day) => dayDraft(hours?.config[day])),
  };
}

/** A first proposal when somebody starts to set hours: weekdays, nine to six. */
export function proposedHours(draft: HoursDraft, timezone: string): HoursDraft {
  const untouched = days.every((day) => draft.days[day].mode === 'closed');
  const proposed = eachDay((day) =>
    weekdays.includes(day) ? { ...closedDay, mode: 'specific_hours' as const } : closedDay,
  );
  return { ...draft, shown: true, timezone: draft.timezone || timezone, days: untouched ? proposed : draft.days };
}

export function copyDay(draft: HoursDraft, from: Day, to: readonly Day[]): HoursDraft {
  return { ...draft, days: eachDay((day) => draft.days[to.includes(day) ? from : day]) };
}

function dayHours({ mode, intervals }: DayDraft): DayHours | undefined {
  if (mode === 'closed') return undefined;
  if (mode !== 'specific_hours') return { mode };
  const hours = intervals.flatMap(({ open, close }): [number, number][] => {
    const from = minutesOf(open);
    const to = closingMinutes(close);
    return from === null || to === null ? [] : [[from, to]];
  });
  return hours.length === 0 ? undefined : { mode, hours };
}

/** The hours to store; ask `hoursDraftProblems` first, for half-typed times are left out. */
export function hoursOf(draft: HoursDraft): BusinessHours | null {
  if (!draft.shown) return null;
  const config: BusinessHours['config'] = {};
  for (const day of days) {
    const hours = dayHours(draft.days[day]);
    if (hours !== undefined) config[day] = hours;
  }
  const note = draft.note.trim();
  return normalizeHours({ timezone: draft.timezone, ...(note === '' ? {} : { note }), config });
}

/** Hours past midnight belong to two days: this one closes at midnight, the next one opens with it. */
export function splitAtMidnight(draft: HoursDraft, day: Day, index: number): HoursDraft {
  const close = draft.days[day].intervals[index]?.close ?? '';
  const after = nextDay(day);
  const rest: IntervalDraft = { open: '00:00', close };
  const next = draft.days[after];
  const nextIntervals = next.mode === 'specific_hours' ? [rest, ...next.intervals] : [rest];
  const intervals = draft.days[day].intervals.map((interval, at) =>
    at === index ? { ...interval, close: '00:00' } : interval,
  );
  return {
    ...draft,
    days: {
      ...draft.days,
      [day]: { mode: 'specific_hours', intervals },
      [after]: { mode: 'specific_hours', intervals: nextIntervals },
    },
  };
}

/** Whether the next day has room for what is left after midnight. */
export function canSplitAtMidnight(draft: HoursDraft, day: Day): boolean {
  const next = draft.days[nextDay(day)];
  return next.mode === 'closed' || (next.mode === 'specific_hours' && next.intervals.length < 2);
}
