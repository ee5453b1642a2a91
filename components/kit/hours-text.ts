import type { PageHours } from '../../utils/core/business/page-hours.ts';
import { type Day, days } from '../../utils/core/business/week.ts';
import type { BusinessHours, DayHours } from '../../utils/core/profile/business-hours.ts';
import type { Text } from '../create-text.ts';

/** Times within one day, minutes since its midnight: "09:00 – 18:00". A close after 24:00 is a time of the next morning. */
function timesText(times: readonly (readonly [number, number])[], text: Text): string {
  if (times.length === 0) return text.t('common.hours.closed');
  if (times.some(([open, close]) => open === 0 && close === 1440)) return text.t('common.hours.open24h');
  return text.list(times.map(([open, close]) => `${text.timeOfDay(open)} – ${text.timeOfDay(close)}`));
}

/** The hours of one day in words; a missing day is closed. */
export function dayText(day: DayHours | undefined, text: Text): string {
  if (day === undefined) return text.t('common.hours.closed');
  if (day.mode === 'open_24h') return text.t('common.hours.open24h');
  if (day.mode === 'appointment_only') return text.t('common.hours.appointmentOnly');
  return timesText(day.hours, text);
}

/** One line for each run of equal days, in the order of the person's week. */
function weekLines(wordsOf: (day: Day) => string, text: Text): string[] {
  const groups: { first: string; last: string; words: string }[] = [];
  for (const day of text.week) {
    const name = text.weekday(days.indexOf(day));
    const words = wordsOf(day);
    const before = groups.at(-1);
    if (before?.words === words) before.last = name;
    else groups.push({ first: name, last: name, words });
  }
  return groups.map(({ first, last, words }) => `${first === last ? first : `${first} – ${last}`}: ${words}`);
}

/** A profile's weekly hours as a person reads them. */
export function hoursLines(hours: BusinessHours, text: Text): string[] {
  const always = days.every((day) => hours.config[day]?.mode === 'open_24h');
  return always ? [text.t('common.hours.alwaysOpen')] : weekLines((day) => dayText(hours.config[day], text), text);
}

/** The same for hours as a Page gives them. */
export function pageHoursLines(hours: PageHours, text: Text): string[] {
  if (hours.kind === 'always') return [text.t('common.hours.alwaysOpen')];
  return weekLines((day) => timesText(hours.days[day], text), text);
}
