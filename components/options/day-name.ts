import { type Day, days } from '../../utils/core/business/week.ts';

const sunday = Date.UTC(2026, 0, 4);

/** The full name of a weekday. */
export function dayName(day: Day, locale: string): string {
  const moment = sunday + days.indexOf(day) * 86_400_000;
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(moment);
}
