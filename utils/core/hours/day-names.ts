import { type Day, days } from '../business/week.ts';
import { foldText } from './fold-text.ts';

/** 7 January 2024 was a Sunday. */
const dates = days.map((_, index) => Date.UTC(2024, 0, 7 + index));

/** A weekday cell as it is looked up: "Mon.", "Mon:" and "mon" are one; so are ה׳ and ה, "segunda-feira" and "segunda feira". */
export function dayKey(text: string): string {
  return foldText(text).replace(/[ .:'׳-]+/g, '');
}

function namesBy(language: string, options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return dates.map((date) => {
    const part = format.formatToParts(date).find(({ type }) => type === 'weekday');
    return dayKey(part?.value ?? '');
  });
}

/** What all names begin with: "วัน" and "יום" are often left out. */
function sharedStart(names: readonly string[]): number {
  const [first = ''] = names;
  let length = 0;
  while (length < first.length && names.every((name) => name[length] === first[length])) length += 1;
  return length;
}

function sharedEnd(names: readonly string[]): number {
  return sharedStart(names.map((name) => [...name].toReversed().join('')));
}

/** "segunda-feira" is "segunda" too. */
function beforeHyphen(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return dates.map((date) => dayKey(format.format(date).split('-')[0] ?? ''));
}

/**
 * The names of the weekdays in one language by `dayKey`: long and short, alone and inside a date (inflected), narrow
 * where no two days share a letter. A name that could be two days is not in it.
 */
export function dayNames(language: string): ReadonlyMap<string, Day> {
  const long = namesBy(language, { weekday: 'long' });
  const written = [
    long,
    namesBy(language, { weekday: 'short' }),
    namesBy(language, { weekday: 'long', day: 'numeric', month: 'long' }),
    namesBy(language, { weekday: 'short', day: 'numeric', month: 'long' }),
  ];
  const narrow = namesBy(language, { weekday: 'narrow' });
  if (new Set(narrow).size === days.length) written.push(narrow);
  const derived = [
    beforeHyphen(language),
    long.map((name) => name.slice(sharedStart(long))),
    long.map((name) => name.slice(0, name.length - sharedEnd(long))),
  ];
  const names = new Map<string, Day>();
  for (const forms of [written, derived]) {
    const known = new Set(names.keys());
    const unsure = new Set<string>();
    for (const form of forms) {
      form.forEach((name, index) => {
        const day = days[index];
        if (day === undefined || name === '' || known.has(name)) return;
        if ((names.get(name) ?? day) !== day) unsure.add(name);
        names.set(name, day);
      });
    }
    for (const name of unsure) names.delete(name);
  }
  return names;
}
