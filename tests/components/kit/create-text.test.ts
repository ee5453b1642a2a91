import { describe, expect, it } from 'vitest';
import { createText, fillIn } from '../../../components/create-text.ts';
import { textOf } from '../../support/text-from-files.ts';

const text = (messages: Readonly<Record<string, string>>) => createText((key) => messages[key] ?? '');

describe('fillIn', () => {
  it('puts values where their names stand, once', () => {
    expect(fillIn('{a} and {b}', { a: '{b}', b: 'x' })).toBe('{b} and x');
    expect(fillIn('{unknown} stays', {})).toBe('{unknown} stays');
  });
});

describe('createText', () => {
  it('takes language and direction from the messages, whatever the browser speaks', () => {
    const arabic = text({ _lang: 'ar', _dir: 'rtl' });
    expect([arabic.locale, arabic.dir]).toEqual(['ar', 'rtl']);
  });

  it('picks each of the six Arabic plural forms', () => {
    const forms = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 };
    const messages = Object.fromEntries(Object.keys(forms).map((form) => [`popup.changes.${form}`, form]));
    const arabic = text({ _lang: 'ar', _dir: 'rtl', ...messages });
    for (const [form, count] of Object.entries(forms)) expect(arabic.plural('popup.changes', count)).toBe(form);
  });

  it('writes numbers, times and names the way the language does', async () => {
    const [en, tr] = [await textOf('en'), await textOf('tr')];
    expect(en.plural('popup.changes', 1)).toBe('1 field changes');
    expect(en.plural('popup.changes', 2)).toBe('2 fields change');
    expect(tr.plural('popup.changes', 1234)).toBe('1.234 alan değişiyor');
    expect(tr.timeOfDay(9 * 60)).toBe('09:00');
    expect(en.timeOfDay(18 * 60).replace(/\s/u, ' ')).toBe('6:00 PM');
    expect([tr.weekday(0), tr.weekday(1)]).toEqual(['Paz', 'Pzt']);
    expect([en.country('TR'), tr.country('DE')]).toEqual(['Türkiye', 'Almanya']);
  });

  it('keeps to the clock and the week that a person is used to, in whatever language', () => {
    const inEnglish = (person: string) => createText((key) => (key === '_lang' ? 'en' : ''), person);
    const times = ['en-US', 'en-GB', 'de-DE', 'ar-EG'].map((person) => {
      const { timeOfDay, week } = inEnglish(person);
      return [timeOfDay(18 * 60).replace(/\s/u, ' '), timeOfDay(0).replace(/\s/u, ' '), week[0]];
    });
    expect(times).toEqual([
      ['6:00 PM', '12:00 AM', 'sun'],
      ['18:00', '00:00', 'mon'],
      ['18:00', '00:00', 'mon'],
      ['6:00 PM', '12:00 AM', 'sat'],
    ]);
  });

  it('says how long ago in whole units, and never that something lies ahead', async () => {
    const en = await textOf('en');
    const now = 1_000_000_000;
    expect(en.ago(now - 2 * 3_600_000, now)).toBe('2 hours ago');
    expect(en.ago(now - 86_400_000, now)).toBe('yesterday');
    expect(en.ago(now + 5000, now)).toBe('this minute');
  });
});
