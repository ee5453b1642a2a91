import { describe, expect, it } from 'vitest';
import { clockWords } from '../../../utils/core/hours/clock-words.ts';
import { dayKey, dayNames } from '../../../utils/core/hours/day-names.ts';

/** Hours from one to another, both among them. */
const hours = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('what Intl knows of clocks in a language', () => {
  it.each([
    ['en', [], ['and'], [], true, false],
    ['tr', [], ['ve'], [], false, false],
    ['es', [], ['y'], [], false, false],
    ['zh', ['至'], ['和'], ['时'], false, false],
    ['ja', expect.any(Array), [], ['時'], false, true],
    ['fr', [], ['et'], ['h'], false, false],
    ['de', expect.any(Array), ['und'], ['Uhr'], false, false],
    ['hi', [], ['और'], [], true, false],
    ['ar', [], ['و'], [], true, false],
  ])('%s: between hours, between two, behind an hour; twelve hours, a zeroth hour', (language, ...expected) => {
    const { to, and, hour, twelveHour, zeroHour } = clockWords(language);
    expect([to, and, hour, twelveHour, zeroHour]).toEqual(expected);
  });

  it.each([
    ['en', 'AM', hours(0, 11)],
    ['en', 'PM', hours(12, 23)],
    ['tr', 'ÖS', hours(12, 23)],
    ['tr', 'sabah', hours(6, 10)],
    ['tr', 'akşamüstü', [18]],
    // By its word noon is the hour after twelve as well: "12:30 öğleden sonra".
    ['tr', 'öğleden sonra', hours(12, 17)],
    ['de', 'vorm.', [10, 11]],
    ['de', 'vormittags', [10, 11]],
    ['zh', '凌晨', hours(0, 4)],
    ['ar', 'ظهرًا', [12]],
    ['pt', 'da tarde', hours(12, 18)],
  ])('%s: %s can stand for %j', (language, word, expected) => {
    const found = clockWords(language).dayPeriods.get(word) ?? [];
    expect([...found].toSorted((one, other) => one - other)).toEqual(expected);
  });
});

describe('what Intl calls the days of the week', () => {
  it.each([
    ['en', 'Monday', 'mon'],
    ['en', 'Tue.', 'tue'],
    ['en', 'Thurs', 'thu'],
    ['tr', 'Çarşamba:', 'wed'],
    ['tr', 'PZT', 'mon'],
    ['pt', 'segunda-feira', 'mon'],
    ['pt', 'segunda feira', 'mon'],
    ['pt', 'Segunda', 'mon'],
    ['he', 'יום ה׳', 'thu'],
    ['he', 'ה', 'thu'],
    ['he', 'ראשון', 'sun'],
    ['zh', '周三', 'wed'],
    ['zh', '三', 'wed'],
    ['vi', 'Thứ 2', 'mon'],
    ['ar', 'الجمعة', 'fri'],
    ['ar', 'جمعة', 'fri'],
    ['ar', 'ج', 'fri'],
  ])('%s: %s is %s', (language, written, day) => {
    expect(dayNames(language).get(dayKey(written))).toBe(day);
  });

  it.each([
    // Two days begin with it, alone or behind what all names share.
    ['en', 's'],
    ['en', 't'],
    ['en', 'm'],
    ['tr', 'c'],
    ['tr', ''],
    ['he', 'יום'],
    ['vi', 'thứ'],
    ['zh', '星期'],
    ['en', 'day'],
  ])('%s: %s is no day', (language, written) => {
    expect(dayNames(language).has(dayKey(written))).toBe(false);
  });

  it('names seven days, each by more than one form', () => {
    for (const language of ['en', 'tr', 'pt', 'he', 'zh', 'vi', 'ar', 'th', 'fa']) {
      const names = dayNames(language);
      expect(new Set(names.values()).size).toBe(7);
      expect(names.size).toBeGreaterThanOrEqual(14);
      expect([...names.keys()].every((name) => name !== '' && name === dayKey(name))).toBe(true);
    }
  });
});
