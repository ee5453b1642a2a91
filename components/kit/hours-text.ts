import { days } from '../../utils/core/business/week.ts';
import type { BusinessHours, DayHours } from '../../utils/core/profile/business-hours.ts';
import type { Text } from '../create-text.ts';

/** The hours of one day in words; a missing day is closed. */
export function dayText(day: DayHours | undefined, text: Text): string {
  if (day === undefined) return text.t('common.hours.closed');
  if (day.mode === 'open_24h') return text.t('common.hours.open24h');
  if (day.mode === 'appointment_only') return text.t('common.hours.appointmentOnly');
  return text.list(day.hours.map(([open, close]) => `${text.timeOfDay(open)} – ${text.timeOfDay(close)}`));
}

/** Weekly hours as a person reads them: equal days that follow one another share a line, Monday first. */
export function hoursLines(hours: BusinessHours, text: Text): string[] {
  const fromMonday = [...days.slice(1), days[0]].map((day) => ({
    name: text.weekday(days.indexOf(day)),
    words: dayText(hours.config[day], text),
  }));
  const groups: { first: string; last: string; words: string }[] = [];
  for (const { name, words } of fromMonday) {
    const open = groups.at(-1);
    if (open?.words === words) open.last = name;
    else groups.push({ first: name, last: name, words });
  }
  if (groups.length === 1 && days.every((day) => hours.config[day]?.mode === 'open_24h')) {
    return [text.t('common.hours.alwaysOpen')];
  }
  return groups.map(({ first, last, words }) => `${first === last ? first : `${first} – ${last}`}: ${words}`);
}
