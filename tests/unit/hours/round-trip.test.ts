import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHoursTable } from '../../../utils/core/hours/read-hours-table.ts';
import { hoursLocales, weeksPerLocale } from './hours-locales.ts';
import { madeUpWeek, sameWeek } from './made-up-week.ts';
import { writingStyle } from './writing-style.ts';
import { clockIsShown, writeWeek } from './written-week.ts';
import { sayFigure } from '../../support/say-figure.ts';

interface Tried {
  exact: number;
  readonly wrong: string[];
  readonly unread: string[];
}

/** Reads as many made-up weeks in this locale as asked for, each as Intl writes it in a style of its own. */
function tryLocale(locale: (typeof hoursLocales)[number]): Tried {
  const tried: Tried = { exact: 0, wrong: [], unread: [] };
  const drawn = fc.sample(
    fc.tuple(madeUpWeek, writingStyle).filter(([week, style]) => clockIsShown(week, locale, style)),
    { numRuns: weeksPerLocale, seed: 20_261_122 + hoursLocales.indexOf(locale) },
  );
  for (const [week, style] of drawn) {
    const rows = writeWeek(week, locale, style);
    const table = readHoursTable(rows, [locale, 'en']);
    const shown = `${locale}: ${JSON.stringify(rows)} → ${JSON.stringify(table)}`;
    if (table.kind === 'notUnderstood') tried.unread.push(shown);
    else if (table.hours.kind === 'weekly' && sameWeek(table.hours.days, week)) tried.exact += 1;
    else tried.wrong.push(shown);
  }
  return tried;
}

describe('what Intl writes', () => {
  it('is read back exactly for any week in any of the locales', { timeout: 600_000 }, () => {
    const tried = hoursLocales.map((locale) => tryLocale(locale));
    const exact = tried.reduce((sum, { exact: some }) => sum + some, 0);
    const wrong = tried.flatMap((locale) => locale.wrong);
    sayFigure(`hours: ${hoursLocales.length} locales × ${weeksPerLocale} weeks: ${exact} exact, ${wrong.length} wrong`);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(tried.flatMap(({ unread }) => unread).slice(0, 3)).toEqual([]);
    expect(exact).toBe(hoursLocales.length * weeksPerLocale);
  });

  it('is not read where a 12-hour language leaves the clock open', () => {
    const rows = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day) => ({ day, hours: '10:00 – 11:30' }));
    expect(readHoursTable(rows, ['en'])).toEqual({ kind: 'notUnderstood', row: 0 });
    expect(readHoursTable(rows, ['en-GB'])).toMatchObject({ kind: 'read' });
  });
});
