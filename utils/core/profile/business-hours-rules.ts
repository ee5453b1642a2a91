import { type Day, days } from '../business/week.ts';
import type { BusinessHours, DayHours } from './business-hours.ts';
import { dayFromIntervals } from './day-from-intervals.ts';
import { sameValue } from './same-value.ts';

export interface HoursProblem {
  readonly day: Day;
  readonly problem: 'closesBeforeItOpens' | 'overlap';
}

function problemOf(day: DayHours | undefined): HoursProblem['problem'] | null {
  if (day?.mode !== 'specific_hours') return null;
  if (day.hours.some(([open, close]) => close <= open)) return 'closesBeforeItOpens';
  const sorted = day.hours.toSorted((a, b) => a[0] - b[0]);
  return sorted.some(([open], index) => index > 0 && open < (sorted[index - 1]?.[1] ?? 0)) ? 'overlap' : null;
}

/** What is wrong with edited hours, a day at a time in the order of the week. Intervals that only touch are fine. */
export function hoursProblems(hours: BusinessHours): HoursProblem[] {
  return days.flatMap((day) => {
    const problem = problemOf(hours.config[day]);
    return problem === null ? [] : [{ day, problem }];
  });
}

function normalizeDay(day: DayHours): DayHours | null {
  return day.mode === 'specific_hours' ? dayFromIntervals(day.hours).day : day;
}

/**
 * Hours in the one form that is stored: intervals sorted and joined where they touch or overlap, a full day as
 * `open_24h`. Intervals that close before they open are left out: ask `hoursProblems` first.
 */
export function normalizeHours(hours: BusinessHours): BusinessHours {
  const config: BusinessHours['config'] = {};
  for (const name of days) {
    const day = hours.config[name];
    const normal = day === undefined ? null : normalizeDay(day);
    if (normal !== null) config[name] = normal;
  }
  return { ...hours, config };
}

/** Whether two weeks are open at the same times. Their notes are the owner's own and don't count. */
export function sameHours(a: BusinessHours | null, b: BusinessHours | null): boolean {
  if (a === null || b === null) return a === b;
  return a.timezone === b.timezone && sameValue(normalizeHours(a).config, normalizeHours(b).config);
}
