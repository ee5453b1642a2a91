// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days } from '../../utils/core/business/week.ts';
import { readHoursRows } from '../../utils/facebook/read-hours-rows.ts';
import { takeHours } from '../../utils/facebook/take-hours.ts';
import { drawnForms, drawnWeek } from '../support/drawn-week.ts';
import { loadPage } from '../support/load-page.ts';
import { garbled, garbles } from '../unit/hours/garble.ts';
import { hoursLocales, weeksPerLocale } from '../unit/hours/hours-locales.ts';
import { madeUpWeek, sameWeek, type Week } from '../unit/hours/made-up-week.ts';
import { saysWeek } from '../unit/hours/says-week.ts';
import { writingStyle } from '../unit/hours/writing-style.ts';
import { clockIsShown, writeWeek, type WritingStyle } from '../unit/hours/written-week.ts';
import { sayFigure } from '../support/say-figure.ts';

const document = loadPage('<html><body></body></html>');
const form = fc.constantFrom(...drawnForms.filter((some) => some !== 'parts'));
/** Facebook's documents name their language without its region. */
const languageOf = (locale: string) => locale.split('-')[0] ?? '';

/** Has a time that only 24 hours know: without its region, "1:35 – 3:00" in Arabic may be either clock's. */
const showsClock = (week: Week) =>
  days.some((day) => week[day].flat().some((minutes) => minutes % 1440 >= 13 * 60 || minutes % 1440 < 60));

/** Neighbouring days with the same hours can share a row, and fewer than three rows, or none with a time, are no week. */
const isDrawn = (week: Week, locale: string, style: WritingStyle) =>
  clockIsShown(week, locale, style) &&
  (locale === languageOf(locale) || style.hour12 || showsClock(week)) &&
  writeWeek(week, locale, style).length > 2 &&
  days.some((day) => week[day].length > 0);
const drawn = (locale: string, seed: number) =>
  fc.sample(
    fc.tuple(madeUpWeek, writingStyle, form, garbles).filter(([week, style]) => isDrawn(week, locale, style)),
    { numRuns: weeksPerLocale, seed },
  );

function takeFrom(body: string) {
  document.body.innerHTML = body;
  return takeHours(document) ?? [];
}

describe('a week that Intl writes and a dialog shows', () => {
  it('is read back exactly in any of the locales', { timeout: 1_200_000 }, () => {
    let exact = 0;
    const failed: string[] = [];
    for (const [index, locale] of hoursLocales.entries()) {
      for (const [week, style, how] of drawn(locale, 31_000 + index)) {
        const rows = takeFrom(drawnWeek(writeWeek(week, locale, style), how));
        const table = readHoursRows(rows, languageOf(locale));
        if (table.kind === 'read' && table.hours.kind === 'weekly' && sameWeek(table.hours.days, week)) exact += 1;
        else failed.push(`${locale} ${how}: ${JSON.stringify(rows)} → ${JSON.stringify(table)}`);
      }
    }
    sayFigure(
      `drawn hours: ${hoursLocales.length} locales × ${weeksPerLocale} weeks: ${exact} exact, ${failed.length} not`,
    );
    expect(failed.slice(0, 3)).toEqual([]);
    expect(exact).toBe(hoursLocales.length * weeksPerLocale);
  });

  it('is never read as another once it is garbled', { timeout: 1_200_000 }, () => {
    let unknown = 0;
    const wrong: string[] = [];
    for (const [index, locale] of hoursLocales.entries()) {
      for (const [week, style, how, changes] of drawn(locale, 47_000 + index)) {
        const rows = takeFrom(drawnWeek(garbled(writeWeek(week, locale, style), changes), how));
        const table = readHoursRows(rows, languageOf(locale));
        if (table.kind === 'notUnderstood') unknown += 1;
        else if (table.hours.kind !== 'weekly' || sameWeek(table.hours.days, week)) continue;
        else if (!saysWeek(rows, table.hours.days, locale))
          wrong.push(`${locale} ${how}: ${JSON.stringify(rows)} → ${JSON.stringify(table)}`);
      }
    }
    sayFigure(`garbled drawn hours: ${unknown} unknown, ${wrong.length} wrong`);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(unknown).toBeGreaterThan(hoursLocales.length * weeksPerLocale * 0.5);
  });
});
