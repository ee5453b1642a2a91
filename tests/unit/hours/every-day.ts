import type { HoursRow } from '../../../utils/core/hours/read-hours-table.ts';

const monday = Date.UTC(2024, 0, 1);

/** Monday to Sunday as Intl names them. */
export function weekdays(language: string, weekday: 'long' | 'short' = 'long'): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
  return [0, 1, 2, 3, 4, 5, 6].map((day) => format.format(monday + day * 86_400_000));
}

/** Seven rows with the same hours. */
export const everyDay = (hours: string, language: string): HoursRow[] =>
  weekdays(language).map((day) => ({ day, hours }));
