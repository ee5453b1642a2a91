import { minutesInDay } from '../business/week.ts';
import type { DayHours, Interval } from './business-hours.ts';
import { mergeIntervals } from './merge-intervals.ts';

/** One day of a profile; null for a closed one. A profile has room for two intervals: of more, the first and last stay. */
export function dayFromIntervals(intervals: readonly Interval[]): { day: DayHours | null; dropped: boolean } {
  const merged = mergeIntervals(intervals);
  const first = merged[0];
  const last = merged.at(-1);
  if (first === undefined || last === undefined) return { day: null, dropped: false };
  if (first[0] === 0 && first[1] === minutesInDay) return { day: { mode: 'open_24h' }, dropped: false };
  const hours = merged.length > 1 ? [first, last] : [first];
  return { day: { mode: 'specific_hours', hours }, dropped: merged.length > 2 };
}
