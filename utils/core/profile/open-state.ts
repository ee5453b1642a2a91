import { type Day, days, minutesInDay } from '../business/week.ts';
import type { BusinessHours, DayHours, Interval } from './business-hours.ts';
import { normalizeHours } from './business-hours-rules.ts';
import { type ZonedTime, zonedTime } from './zoned-time.ts';

/**
 * `until` is absent when the business never closes, `opens` when no day has set hours. Minutes count from midnight of
 * `day` in the business's zone; a close at midnight is minute 1440 of the day that ends.
 */
export type OpenState =
  | { readonly kind: 'open'; readonly until?: ZonedTime }
  | { readonly kind: 'closed'; readonly opens?: ZonedTime }
  | { readonly kind: 'byAppointment' }
  | { readonly kind: 'unknown' };

function intervalsOf(day: DayHours | undefined): readonly Interval[] {
  if (day?.mode === 'open_24h') return [[0, minutesInDay]];
  return day?.mode === 'specific_hours' ? day.hours : [];
}

/** The seven days from `first` on, and `first` again at the end. */
function weekFrom(first: Day): Day[] {
  const start = days.indexOf(first);
  return Array.from({ length: days.length + 1 }, (_, offset) => days[(start + offset) % days.length] ?? first);
}

/** When the interval that is open now closes, followed over midnights; undefined if it comes round to itself. */
function closing(hours: BusinessHours, today: Day, close: number): ZonedTime | undefined {
  if (close < minutesInDay) return { day: today, minute: close };
  let last: ZonedTime = { day: today, minute: close };
  for (const day of weekFrom(today).slice(1)) {
    const next = intervalsOf(hours.config[day])[0];
    if (next?.[0] !== 0) return last;
    last = { day, minute: next[1] };
    if (next[1] < minutesInDay) return last;
  }
  return undefined;
}

function opening(hours: BusinessHours, { day: today, minute }: ZonedTime): ZonedTime | undefined {
  for (const [offset, day] of weekFrom(today).entries()) {
    const next = intervalsOf(hours.config[day]).find(([open]) => offset > 0 || open > minute);
    if (next !== undefined) return { day, minute: next[0] };
  }
  return undefined;
}

/** Whether a business is open at `now` (ms since the epoch), by the clock of its own zone, daylight saving included. */
export function openState(hours: BusinessHours, now: number): OpenState {
  const time = zonedTime(now, hours.timezone);
  if (time === null) return { kind: 'unknown' };
  const normal = normalizeHours(hours);
  const day = normal.config[time.day];
  if (day?.mode === 'appointment_only') return { kind: 'byAppointment' };
  const current = intervalsOf(day).find(([open, close]) => open <= time.minute && time.minute < close);
  if (current !== undefined) {
    const until = closing(normal, time.day, current[1]);
    return until === undefined ? { kind: 'open' } : { kind: 'open', until };
  }
  const opens = opening(normal, time);
  return opens === undefined ? { kind: 'closed' } : { kind: 'closed', opens };
}
