import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { BusinessHours } from '../../../utils/core/profile/business-hours.ts';
import { businessHoursSchema } from '../../../utils/core/profile/business-hours.ts';
import { hoursProblems, normalizeHours, sameHours } from '../../../utils/core/profile/business-hours-rules.ts';
import { businessHours } from './support/arbitraries.ts';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function monday(...hours: [number, number][]): BusinessHours {
  return { timezone: 'Europe/Istanbul', config: { mon: { mode: 'specific_hours', hours } } };
}

describe('hoursProblems', () => {
  it.each([
    ['fine', monday([540, 720], [780, 1080]), []],
    ['touching is fine', monday([540, 720], [720, 1080]), []],
    ['order does not matter', monday([780, 1080], [540, 720]), []],
    ['overlap', monday([540, 800], [780, 1080]), ['overlap']],
    ['overlap, later one first', monday([780, 1080], [540, 800]), ['overlap']],
    ['closes at its opening', monday([540, 540]), ['closesBeforeItOpens']],
    ['closes before it opens', monday([1320, 120]), ['closesBeforeItOpens']],
  ])('%s', (_name, hours, expected) => {
    expect(hoursProblems(hours)).toEqual(expected.map((problem) => ({ day: 'mon', problem })));
  });

  it('finds none in normal hours', () => {
    fc.assert(
      fc.property(businessHours, (hours) => {
        expect(hoursProblems(normalizeHours(hours))).toEqual([]);
      }),
    );
  });
});

describe('normalizeHours', () => {
  it('joins, sorts and names a full day', () => {
    expect(normalizeHours(monday([720, 1440], [0, 720])).config).toEqual({ mon: { mode: 'open_24h' } });
    expect(normalizeHours(monday([780, 1080], [540, 720])).config.mon).toEqual({
      mode: 'specific_hours',
      hours: [
        [540, 720],
        [780, 1080],
      ],
    });
  });

  it('keeps note and zone, stays valid, and changes nothing the second time', () => {
    fc.assert(
      fc.property(businessHours, (hours) => {
        const normal = normalizeHours(hours);
        expect(businessHoursSchema.safeParse(normal).success).toBe(true);
        expect(normal).toMatchObject({
          timezone: hours.timezone,
          ...(hours.note !== undefined && { note: hours.note }),
        });
        expect(normalizeHours(normal)).toEqual(normal);
        expect(sameHours(hours, normal)).toBe(true);
      }),
    );
  });

  it('leaves what it was given alone', () => {
    fc.assert(
      fc.property(businessHours, (hours) => {
        const before = structuredClone(hours);
        normalizeHours(hours);
        expect(hours).toEqual(before);
      }),
    );
  });
});

describe('sameHours', () => {
  it.each([
    ['both unset', null, null, true],
    ['one unset', monday([540, 720]), null, false],
    ['another note', { ...monday([540, 720]), note: 'a' }, monday([540, 720]), true],
    ['another zone', { ...monday([540, 720]), timezone: 'UTC' }, monday([540, 720]), false],
    ['another time', monday([540, 721]), monday([540, 720]), false],
    ['written differently', monday([600, 720], [540, 600]), monday([540, 720]), true],
  ])('%s', (_name, a, b, same) => {
    expect(sameHours(a, b)).toBe(same);
    expect(sameHours(b, a)).toBe(same);
  });
});
