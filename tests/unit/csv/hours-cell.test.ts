import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayHours } from '../../../utils/core/profile/business-hours.ts';
import { hoursCell, readHoursCell } from '../../../utils/core/csv/hours-cell.ts';

const open = (...hours: [number, number][]): DayHours => ({ mode: 'specific_hours', hours });

describe('a cell of hours', () => {
  it.each<[string, DayHours | null | undefined]>([
    ['closed', null],
    [' Closed ', null],
    ['24h', { mode: 'open_24h' }],
    ['appointment', { mode: 'appointment_only' }],
    ['09:00-18:00', open([540, 1080])],
    ['9.00 – 18.30', open([540, 1110])],
    ['09:00-13:00 14:00-24:00', open([540, 780], [840, 1440])],
    ['09:00-13:00, 14:00-18:00', open([540, 780], [840, 1080])],
    ['09:00-13:00 & 14:00-18:00', open([540, 780], [840, 1080])],
    ['22:00-02:00', undefined],
    ['09:00-09:00', undefined],
    ['14:00-18:00 09:00-13:00', undefined],
    ['09:00-13:00 12:00-18:00', undefined],
    ['08:00-09:00 10:00-11:00 12:00-13:00', undefined],
    ['09:60-18:00', undefined],
    ['09:00-24:01', undefined],
    ['9-18', undefined],
    ['açık', undefined],
    ['=1+1', undefined],
  ])('%j is %j', (cell, day) => {
    expect(readHoursCell(cell)).toEqual(day);
  });

  it('gives back every day that a profile can hold', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(minutes, fc.boolean(), (unsorted, two) => {
        const [a = 0, b = 1, c = 2, d = 3] = unsorted.toSorted((x, y) => x - y);
        const day = two ? open([a, b], [c, d]) : open([a, b]);
        expect(readHoursCell(hoursCell(day))).toEqual(day);
      }),
    );
  });
});
