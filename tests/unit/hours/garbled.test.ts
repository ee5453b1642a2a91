import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHoursTable } from '../../../utils/core/hours/read-hours-table.ts';
import { garbled, garbles } from './garble.ts';
import { hoursLocales, weeksPerLocale } from './hours-locales.ts';
import { madeUpWeek, sameWeek } from './made-up-week.ts';
import { saysWeek } from './says-week.ts';
import { writingStyle } from './writing-style.ts';
import { clockIsShown, writeWeek } from './written-week.ts';
import { sayFigure } from '../../support/say-figure.ts';

describe('a garbled table', () => {
  it('is read as what it was, or as what it now says letter by letter, or not at all', { timeout: 600_000 }, () => {
    const counts = { notUnderstood: 0, truth: 0, another: 0 };
    const wrong: string[] = [];
    for (const locale of hoursLocales) {
      const drawn = fc.sample(
        fc.tuple(madeUpWeek, writingStyle, garbles).filter(([week, style]) => clockIsShown(week, locale, style)),
        { numRuns: weeksPerLocale, seed: 4_711 + hoursLocales.indexOf(locale) },
      );
      for (const [week, style, changes] of drawn) {
        const rows = garbled(writeWeek(week, locale, style), changes);
        const table = readHoursTable(rows, [locale, 'en']);
        if (table.kind === 'notUnderstood') counts.notUnderstood += 1;
        else if (table.hours.kind === 'weekly' && sameWeek(table.hours.days, week)) counts.truth += 1;
        else if (table.hours.kind === 'weekly' && saysWeek(rows, table.hours.days, locale)) counts.another += 1;
        else wrong.push(`${locale}: ${JSON.stringify(rows)} (${JSON.stringify(changes)}) → ${JSON.stringify(table)}`);
      }
    }
    const { notUnderstood, truth, another } = counts;
    sayFigure(
      `garbled hours: ${hoursLocales.length} locales × ${weeksPerLocale} tables: ${notUnderstood} not understood, ` +
        `${truth} still the same, ${another} by their letters another week, ${wrong.length} wrong`,
    );
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(notUnderstood).toBeGreaterThan(truth);
  });
});
