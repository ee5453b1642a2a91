import type { PageInterval } from '../business/page-hours.ts';
import { minutesInDay } from '../business/week.ts';

/**
 * The interval between two times of day in minutes (open below 1440, close up to 1440). A close at 0 is the day's end,
 * a close before the opening is past midnight. Null where both are the same time: nobody can say which of 0 and 24
 * hours is meant, except from midnight to midnight.
 */
export function intervalOf(open: number, close: number): PageInterval | null {
  if (open < 0 || open >= minutesInDay || close < 0 || close > minutesInDay) return null;
  const end = close === 0 ? minutesInDay : close;
  if (end === open) return null;
  return [open, end < open ? end + minutesInDay : end];
}

/** Whether the intervals of one day follow each other as given, without overlap, and are no more than the shape holds. */
export function follow(intervals: readonly PageInterval[]): boolean {
  return intervals.length <= 8 && intervals.every(([open], index) => open >= (intervals[index - 1]?.[1] ?? 0));
}
