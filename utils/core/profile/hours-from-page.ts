import type { PageHours, PageInterval } from '../business/page-hours.ts';
import { type Day, days, minutesInDay, nextDay } from '../business/week.ts';
import type { PlanReason } from '../sync/sync-plan-types.ts';
import type { BusinessHours, Interval } from './business-hours.ts';
import { dayFromIntervals } from './day-from-intervals.ts';

export interface HoursFromPage {
  readonly hours: BusinessHours;
  /** What had to be changed to fit: `overnightSplit`, `intervalsDropped`, or nothing. */
  readonly reasons: readonly PlanReason[];
}

const allWeek = { mode: 'open_24h' } as const;

/** The part of a Page's interval on its own day, and the part that falls on the day after. */
function split([open, close]: PageInterval): { today: Interval; tomorrow: Interval } {
  const end = close < open ? close + minutesInDay : close;
  return {
    today: [Math.min(open, minutesInDay), Math.min(end, minutesInDay)],
    tomorrow: [Math.max(open - minutesInDay, 0), Math.max(end - minutesInDay, 0)],
  };
}

const opens = ([open, close]: Interval) => open < close;

/**
 * A Page's hours in a profile's shape. What is open past midnight stands on two days, 00:00-24:00 is `open_24h`,
 * what touches is joined, a day without hours has no key. The times are taken as those of `timezone`.
 */
export function hoursFromPage(page: PageHours, timezone: string): HoursFromPage {
  if (page.kind === 'always') {
    const config = { sun: allWeek, mon: allWeek, tue: allWeek, wed: allWeek, thu: allWeek, fri: allWeek, sat: allWeek };
    return { hours: { timezone, config }, reasons: [] };
  }
  const week: Record<Day, Interval[]> = { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] };
  const reasons = new Set<PlanReason>();
  for (const name of days) {
    for (const interval of page.days[name]) {
      const { today, tomorrow } = split(interval);
      if (opens(today)) week[name].push(today);
      if (opens(tomorrow)) week[nextDay(name)].push(tomorrow);
      if (opens(today) && opens(tomorrow)) reasons.add('overnightSplit');
    }
  }
  const config: BusinessHours['config'] = {};
  for (const name of days) {
    const { day, dropped } = dayFromIntervals(week[name]);
    if (day !== null) config[name] = day;
    if (dropped) reasons.add('intervalsDropped');
  }
  return { hours: { timezone, config }, reasons: [...reasons] };
}
