import type { PageInterval } from '../../../utils/core/business/page-hours.ts';
import { type Day, days } from '../../../utils/core/business/week.ts';
import type { HoursRow } from '../../../utils/core/hours/read-hours-table.ts';
import { hoursWords } from '../../../utils/core/hours/hours-words.ts';
import type { Week } from './made-up-week.ts';

export interface WritingStyle {
  readonly hour12: boolean;
  readonly weekday: 'long' | 'short' | 'narrow';
  /** `formatRange` as far as it can say it, or two formatted times with a dash. */
  readonly join: 'range' | 'dash';
  /** The ranges of a day: in lines, with commas, as Intl.ListFormat writes them, or in rows of their own. */
  readonly ranges: 'lines' | 'commas' | 'list' | 'rows';
  /** One row for neighbouring days with the same hours. */
  readonly grouped: boolean;
  /** How many rows the first one is moved down: a week may begin anywhere. */
  readonly firstRow: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

const dateOf = (day: Day) => Date.UTC(2024, 0, 7 + days.indexOf(day));
const timeOf = (minutes: number) => Date.UTC(2024, 0, 7, 0, minutes % 1440);

function writeRange([open, close]: PageInterval, locale: string, { hour12, join }: WritingStyle): string {
  const clock = format(locale, { hour: 'numeric', minute: '2-digit', hour12 });
  // Across midnight formatRange writes dates, and from midnight to midnight a single time: no weekly table has those.
  if (join === 'range' && close < 1440) return clock.formatRange(timeOf(open), timeOf(close));
  return `${clock.format(timeOf(open))} – ${clock.format(timeOf(close))}`;
}

const closedWord = (locale: string) => hoursWords[locale.split('-')[0] ?? '']?.closed[0] ?? '';

export function writeDay(intervals: readonly PageInterval[], locale: string, style: WritingStyle): string {
  const ranges = intervals.map((interval) => writeRange(interval, locale, style));
  if (ranges.length === 0) return closedWord(locale);
  if (style.ranges === 'list') return new Intl.ListFormat(locale).format(ranges);
  return ranges.join(style.ranges === 'lines' ? '\n' : ', ');
}

const same = (a: readonly PageInterval[], b: readonly PageInterval[]) => JSON.stringify(a) === JSON.stringify(b);

/** Mon–Sun with neighbours of the same hours together where the style groups. */
function groups(week: Week, grouped: boolean): (readonly [Day, Day])[] {
  const monday: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const found: [Day, Day][] = [];
  for (const day of monday) {
    const last = found.at(-1);
    if (grouped && last !== undefined && same(week[last[1]], week[day])) last[1] = day;
    else found.push([day, day]);
  }
  return found;
}

export function writeDays(from: Day, to: Day, locale: string, { weekday, join }: WritingStyle): string {
  const names = format(locale, { weekday });
  if (from === to) return names.format(dateOf(from));
  const last = dateOf(to) < dateOf(from) ? dateOf(to) + 7 * 86_400_000 : dateOf(to);
  if (join === 'range') return names.formatRange(dateOf(from), last);
  return `${names.format(dateOf(from))} – ${names.format(dateOf(to))}`;
}

/** The rows in which Intl writes a week in one language. */
export function writeWeek(week: Week, locale: string, style: WritingStyle): HoursRow[] {
  const all = groups(week, style.grouped);
  const turn = style.firstRow % all.length;
  return [...all.slice(turn), ...all.slice(0, turn)].flatMap(([from, to]) => {
    const day = writeDays(from, to, locale, style);
    const apart = style.ranges === 'rows' && from === to && week[from].length > 1;
    return apart
      ? week[from].map((interval) => ({ day, hours: writeDay([interval], locale, style) }))
      : [{ day, hours: writeDay(week[from], locale, style) }];
  });
}

/**
 * Whether a week written without day periods in a language of the 12-hour clock still shows its clock: a time that
 * only 24 hours have, or padded hours running forward. "10:00 – 11:30" alone is both clocks' and must not be read.
 */
export function clockIsShown(week: Week, locale: string, { hour12 }: WritingStyle): boolean {
  const twelveHour = format(locale, { hour: 'numeric' }).resolvedOptions().hourCycle === 'h12';
  const all = days.flatMap((day) => week[day]);
  if (hour12 || !twelveHour || all.length === 0) return true;
  const hours = all.flat().map((minutes) => Math.floor((minutes % 1440) / 60));
  if (hours.some((hour) => hour === 0 || hour > 12)) return true;
  return hours.some((hour) => hour < 10) && all.every(([, close]) => close < 1440);
}
