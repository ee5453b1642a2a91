import type { Interval } from './business-hours.ts';

/** Sorted by opening, with touching and overlapping intervals made one. Intervals that never open are left out. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const [open, close] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (close <= open) continue;
    if (last !== undefined && open <= last[1]) last[1] = Math.max(last[1], close);
    else merged.push([open, close]);
  }
  return merged;
}
