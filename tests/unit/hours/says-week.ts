import { type Day, days } from '../../../utils/core/business/week.ts';
import type { HoursRow } from '../../../utils/core/hours/read-hours-table.ts';
import { hoursWords } from '../../../utils/core/hours/hours-words.ts';
import type { Week } from './made-up-week.ts';
import { type WritingStyle, writeDay, writeDays } from './written-week.ts';

const zeroOf = (char: string) => {
  let code = char.codePointAt(0) ?? 0;
  for (let steps = 0; steps < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1)); steps += 1) code -= 1;
  return code;
};

/**
 * Text without what no reader would take for a difference: spaces, case, accents, leading zeros, which dash or mark,
 * and the words that Intl writes in ranges of one day only.
 */
function plain(text: string): string {
  return text
    .trim()
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKD')
    .replace(/\p{Nd}/gu, (char) => String((char.codePointAt(0) ?? 0) - zeroOf(char)))
    .toLowerCase()
    .replace(/[\u0300-\u036F\u064B-\u0655]/g, '')
    .replaceAll('ı', 'i')
    .replace(/(?<!\d)[.]|[.](?!\d)/g, '')
    .replace(/(?<=\d)[.∶](?=\d)/g, ':')
    .replace(/[\p{Pd}~〜−]/gu, '-')
    .replace(/(?<=\d)時(?=\d)/g, ':')
    .replace(/分|uhr|(?<=\d:\d\d)h/g, '')
    .replace(/(午前|午後)12/g, '$10')
    .replace(/ تا |至/g, '-')
    .replace(/[\n,;،、؛·・•|/&]+/g, ',')
    .replace(/\s+/g, '')
    .replace(/(?<!\d)0(?=\d)/g, '');
}

/** The letters and digits of a name: marks around and inside it make no other day of it. */
const plainName = (text: string) => plain(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const styles: WritingStyle[] = [true, false].flatMap((hour12) =>
  (['range', 'dash'] as const).flatMap((join) =>
    (['commas', 'list'] as const).flatMap((ranges) =>
      (['long', 'short', 'narrow'] as const).map((weekday): WritingStyle => ({
        hour12,
        join,
        ranges,
        weekday,
        grouped: true,
        firstRow: 0,
      })),
    ),
  ),
);

const namings = new Map<string, ReadonlySet<string>>();
function namesOf(from: Day, to: Day, locale: string): ReadonlySet<string> {
  const key = `${locale} ${from} ${to}`;
  const known = namings.get(key) ?? new Set(styles.map((style) => plainName(writeDays(from, to, locale, style))));
  const mixed =
    from === to ? [] : [...namesOf(from, from, locale)].flatMap((a) => [...namesOf(to, to, locale)].map((b) => a + b));
  const names = new Set([...known, ...mixed]);
  namings.set(key, names);
  return names;
}

const groups = days.flatMap((from) => days.map((to): readonly [Day, Day] => [from, to]));

/** Days and ranges of this name, and the one day of which it is a shortened name, as "segunda" and "שני" are. */
function daysNamed(name: string, locale: string): (readonly [Day, Day])[] {
  const exact = groups.filter(([from, to]) => namesOf(from, to, locale).has(name));
  if (name.length < 2) return exact;
  const shortened = groups.filter(
    ([from, to]) =>
      from === to && [...namesOf(from, to, locale)].some((full) => full.startsWith(name) || full.endsWith(name)),
  );
  return shortened.length === 1 ? [...exact, ...shortened] : exact;
}

function daysOf(from: Day, to: Day): Day[] {
  const first = days.indexOf(from);
  const count = (days.indexOf(to) - first + 7) % 7;
  return Array.from({ length: count + 1 }, (_, index) => days[(first + index) % 7] ?? from);
}

/**
 * Whether these rows are, letter by letter, one way in which Intl writes this week: then a garbled table has become
 * the true table of another week, and no reader could tell. Knows nothing of how rows are read.
 */
export function saysWeek(rows: readonly HoursRow[], week: Week, locale: string): boolean {
  const closed = hoursWords[locale.split('-')[0] ?? '']?.closed ?? [];
  const left = new Map(days.map((day) => [day, week[day].map((interval) => JSON.stringify(interval))]));
  return (
    rows.every((row) => {
      const named = daysNamed(plainName(row.day), locale);
      return named.some(([from, to]) =>
        daysOf(from, to).every((day) => {
          const hours = week[day];
          if (hours.length === 0) return closed.some((word) => plain(word) === plain(row.hours));
          const subsets = hours.flatMap((_, first) => hours.map((__, count) => hours.slice(first, first + count + 1)));
          return subsets.some((subset) => {
            const says = styles.some((style) => plain(writeDay(subset, locale, style)) === plain(row.hours));
            if (says)
              left.set(
                day,
                (left.get(day) ?? []).filter((some) => !subset.some((interval) => JSON.stringify(interval) === some)),
              );
            return says;
          });
        }),
      );
    }) && [...left.values()].every((intervals) => intervals.length === 0)
  );
}
