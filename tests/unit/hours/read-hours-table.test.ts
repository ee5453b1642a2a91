import { describe, expect, it } from 'vitest';
import { dayKey, dayNames } from '../../../utils/core/hours/day-names.ts';
import { type HoursRow, readHoursTable } from '../../../utils/core/hours/read-hours-table.ts';
import { everyDay, weekdays } from './every-day.ts';
import { hoursLocales } from './hours-locales.ts';

describe('a weekday cell', () => {
  it('is known in every locale: long, short, inflected, in capitals', () => {
    for (const locale of hoursLocales) {
      const names = dayNames(locale);
      for (const weekday of ['long', 'short'] as const) {
        const read = weekdays(locale, weekday).map((name) => names.get(dayKey(name.toLocaleUpperCase(locale))));
        expect([locale, ...read]).toEqual([locale, 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
      }
    }
  });

  const [nine, closed] = ['09:00 – 17:00', 'closed'];
  it.each<[language: string, cells: string[]]>([
    ['en', ['Mon – Fri', 'Sat and Sun']],
    ['en', ['Sunday', 'Monday to Friday', 'Saturday:']],
    ['en', ['Mon, Tue, Wed', 'from Thursday to Saturday', 'Sun']],
    ['en', ['Sat – Wed', 'Thu', 'Fri']],
    ['tr', ['Pazartesi – Cuma', 'Cumartesi', 'PAZAR']],
    ['pt-BR', ['segunda a sexta', 'sábado e domingo']],
    ['es', ['de lunes a viernes', 'sabado', 'domingo']],
    ['ar', ['من السبت إلى الخميس', 'الجمعة']],
    ['fa', ['شنبه تا چهارشنبه', 'پنج شنبه', 'جمعه']],
    ['he', ['א׳–ה׳', 'שישי', 'שבת']],
    ['th', ['จันทร์ถึงศุกร์', 'วันเสาร์', 'อาทิตย์']],
    ['zh', ['周一至周五', '周六、周日']],
    ['ja', ['月～金', '土・日']],
    ['uk', ["понеділок – п'ятниця", 'сб', 'нд']],
  ])('in %s may name several days: %j', (language, cells) => {
    const rows = cells.map((day) => ({ day, hours: nine }));
    expect(readHoursTable(rows, [language])).toMatchObject({
      kind: 'read',
      hours: { days: { mon: [[540, 1020]], sun: [[540, 1020]] } },
    });
  });

  it.each<[why: string, rows: HoursRow[], row: number | null]>([
    ['no row', [], null],
    ['a day is missing', everyDay(nine, 'en').slice(1), null],
    [
      'a day is not known',
      everyDay(nine, 'en').map((row, index) => (index === 3 ? { ...row, day: 'Holidays' } : row)),
      3,
    ],
    [
      'a cell is not known',
      everyDay(nine, 'en').map((row, index) => (index === 4 ? { ...row, hours: 'maybe' } : row)),
      4,
    ],
    ['two clocks', everyDay('9 AM – 5 PM', 'en').map((row, index) => (index === 2 ? { ...row, hours: nine } : row)), 2],
    [
      'a group and a row for the same day',
      [
        { day: 'Mon – Sun', hours: nine },
        { day: 'Sat', hours: '18:00 – 20:00' },
      ],
      1,
    ],
    ['closed and open', [...everyDay(nine, 'en'), { day: 'Monday', hours: closed }], 7],
    ['the same row twice', [...everyDay(nine, 'en'), { day: 'Monday', hours: nine }], 7],
    ['a row without a day', [...everyDay(nine, 'en'), { day: '', hours: nine }], 7],
  ])('is not read as a table: %s', (_, rows, row) => {
    expect(readHoursTable(rows, ['en'])).toEqual({ kind: 'notUnderstood', row });
  });
});

describe('a table', () => {
  it('takes several rows for a day as its ranges, in any order of days', () => {
    const rows = [...everyDay('9:00 AM – 12:00 PM', 'en').toReversed(), { day: 'Mon', hours: '1:00 PM – 5:00 PM' }];
    expect(readHoursTable(rows, ['en'])).toMatchObject({
      hours: {
        days: {
          mon: [
            [540, 720],
            [780, 1020],
          ],
          tue: [[540, 720]],
        },
      },
    });
  });

  it('is read in the first language that knows its days; tags that Intl does not have are passed over', () => {
    const rows = everyDay('9:00 – 17:00', 'de');
    expect(readHoursTable(rows, ['not a tag', 'zz', 'en_US', 'de-AT', 'de'])).toMatchObject({ kind: 'read' });
    expect(readHoursTable(rows, ['en', 'tr'])).toEqual({ kind: 'notUnderstood', row: 0 });
    expect(readHoursTable(rows, ['zz'])).toEqual({ kind: 'notUnderstood', row: null });
  });

  it('says always with one row without a day', () => {
    expect(readHoursTable([{ day: '', hours: 'Her zaman açık' }], ['tr'])).toEqual({
      kind: 'read',
      hours: { kind: 'always' },
    });
    expect(readHoursTable([{ day: '', hours: 'Kapalı' }], ['tr'])).toEqual({ kind: 'notUnderstood', row: 0 });
  });
});
