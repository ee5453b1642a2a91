import type { Day } from '../business/week.ts';
import { type ClockWords, clockWords } from './clock-words.ts';
import { dayNames } from './day-names.ts';
import { foldText } from './fold-text.ts';
import { type HoursWords, hoursWords } from './hours-words.ts';

export type DayStatement = 'closed' | 'allDay' | 'always' | 'appointment';

export type HoursWord =
  | { readonly kind: 'period'; readonly hours: ReadonlySet<number>; readonly latin: boolean }
  | { readonly kind: 'to' | 'and' | 'before' | 'after' | 'hour' | 'minute' };

/** All that is known about one language; every text in it is folded. */
export interface HoursLexicon {
  readonly language: string;
  readonly days: ReadonlyMap<string, Day>;
  readonly statements: ReadonlyMap<string, DayStatement>;
  readonly words: ReadonlyMap<string, HoursWord>;
  readonly longestWord: number;
  readonly twelveHour: boolean;
  readonly zeroHour: boolean;
}

/** The hours of the two halves of a day. */
export const morning: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
export const afternoon: ReadonlySet<number> = new Set([12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);

/** "a. m.", "a.m.", "am": dots and spaces inside a word come and go. A dot at the end is skipped when reading. */
function spellings(word: string): string[] {
  const folded = foldText(word).replace(/\.$/, '');
  const dotless = folded.replaceAll('.', '');
  return [folded, dotless, folded.replaceAll(' ', ''), dotless.replaceAll(' ', '')];
}

function wordsOf(intl: ClockWords, spoken: HoursWords | undefined): Map<string, HoursWord> {
  const periods = new Map<string, Set<number>>();
  const addPeriod = (word: string, hours: Iterable<number>) => {
    for (const spelling of new Set(spellings(word))) {
      const known = periods.get(spelling) ?? new Set();
      for (const hour of hours) known.add(hour);
      periods.set(spelling, known);
    }
  };
  for (const [word, hours] of intl.dayPeriods) addPeriod(word, hours);
  // Latin AM and PM stand in any language; a word that Intl uses otherwise there becomes ambiguous, not wrong.
  for (const word of ['a.m.', ...(spoken?.am ?? [])]) addPeriod(word, morning);
  for (const word of ['p.m.', ...(spoken?.pm ?? [])]) addPeriod(word, afternoon);

  const words = new Map<string, HoursWord>();
  for (const [word, hours] of periods)
    words.set(word, { kind: 'period', hours, latin: /\p{Script=Latin}/u.test(word) });
  // Our own words first: Intl's literals say less surely what they are for.
  const plain = [
    ['to', spoken?.to],
    ['before', spoken?.before],
    ['after', spoken?.after],
    ['and', spoken?.and],
    ['hour', spoken?.hour],
    ['minute', spoken?.minute],
    ['to', intl.to],
    ['and', intl.and],
    ['hour', intl.hour],
  ] as const;
  for (const [kind, list] of plain) {
    for (const word of list ?? []) {
      for (const spelling of spellings(word)) if (!words.has(spelling)) words.set(spelling, { kind });
    }
  }
  return words;
}

function build(language: string): HoursLexicon {
  const intl = clockWords(language);
  const spoken = hoursWords[new Intl.Locale(language).language];
  const words = wordsOf(intl, spoken);
  const statements = new Map<string, DayStatement>();
  for (const statement of ['closed', 'allDay', 'always', 'appointment'] as const) {
    for (const text of spoken?.[statement] ?? []) statements.set(foldText(text), statement);
  }
  return {
    language,
    days: dayNames(language),
    statements,
    words,
    longestWord: Math.max(...[...words.keys()].map((word) => word.length)),
    twelveHour: intl.twelveHour,
    zeroHour: intl.zeroHour,
  };
}

const built = new Map<string, HoursLexicon>();

/** The lexicon of a language tag that Intl supports; built when first asked for, then kept. */
export function hoursLexicon(language: string): HoursLexicon {
  const known = built.get(language);
  if (known !== undefined) return known;
  if (built.size >= 32) built.clear();
  const lexicon = build(language);
  built.set(language, lexicon);
  return lexicon;
}
