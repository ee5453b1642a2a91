import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { PageHours } from '../../../utils/core/business/page-hours.ts';
import { days } from '../../../utils/core/business/week.ts';
import { type BusinessHours, businessHoursSchema } from '../../../utils/core/profile/business-hours.ts';
import { hoursFromPage } from '../../../utils/core/profile/hours-from-page.ts';
import { pageHours } from './support/arbitraries.ts';
import { weekly } from './support/build-page.ts';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const minutesInWeek = 7 * 1440;

/** Every minute of the week that a Page is open, counted one by one: a second, slower way to read the same hours. */
function minutesOfPage(page: PageHours): Set<number> {
  const minutes = new Set<number>();
  if (page.kind === 'always') return new Set(Array.from({ length: minutesInWeek }, (_, minute) => minute));
  for (const [index, day] of days.entries()) {
    for (const [open, close] of page.days[day]) {
      const end = close < open ? close + 1440 : close;
      for (let minute = open; minute < end; minute += 1) minutes.add((index * 1440 + minute) % minutesInWeek);
    }
  }
  return minutes;
}

function minutesOfProfile({ config }: BusinessHours): Set<number> {
  const minutes = new Set<number>();
  for (const [index, name] of days.entries()) {
    const day = config[name];
    const intervals = day?.mode === 'open_24h' ? [[0, 1440] as const] : day?.mode === 'specific_hours' ? day.hours : [];
    for (const [open, close] of intervals) {
      for (let minute = open; minute < close; minute += 1) minutes.add(index * 1440 + minute);
    }
  }
  return minutes;
}

type Week = Parameters<typeof weekly>[0];
const specific = (...hours: [number, number][]) => ({ mode: 'specific_hours', hours });
const allDay = { mode: 'open_24h' };

describe('hoursFromPage', () => {
  it.each([
    ['one interval', { mon: [[540, 1080]] }, { mon: specific([540, 1080]) }, []],
    [
      'two, in the wrong order',
      {
        mon: [
          [780, 1080],
          [540, 720],
        ],
      },
      { mon: specific([540, 720], [780, 1080]) },
      [],
    ],
    [
      'touching ones',
      {
        mon: [
          [540, 720],
          [720, 1080],
        ],
      },
      { mon: specific([540, 1080]) },
      [],
    ],
    [
      'overlapping ones',
      {
        mon: [
          [540, 800],
          [720, 1080],
        ],
      },
      { mon: specific([540, 1080]) },
      [],
    ],
    [
      'one within the other',
      {
        mon: [
          [540, 1080],
          [600, 660],
        ],
      },
      { mon: specific([540, 1080]) },
      [],
    ],
    ['00:00-24:00', { tue: [[0, 1440]] }, { tue: allDay }, []],
    [
      'halves that make a full day',
      {
        tue: [
          [0, 720],
          [720, 1440],
        ],
      },
      { tue: allDay },
      [],
    ],
    ['until midnight', { wed: [[1080, 1440]] }, { wed: specific([1080, 1440]) }, []],
    ['until midnight, written 00:00', { wed: [[1080, 0]] }, { wed: specific([1080, 1440]) }, []],
    [
      'past midnight',
      { fri: [[1320, 1560]] },
      { fri: specific([1320, 1440]), sat: specific([0, 120]) },
      ['overnightSplit'],
    ],
    [
      'past midnight, without the 24',
      { fri: [[1320, 120]] },
      { fri: specific([1320, 1440]), sat: specific([0, 120]) },
      ['overnightSplit'],
    ],
    [
      'round the week',
      { sat: [[1320, 1560]] },
      { sat: specific([1320, 1440]), sun: specific([0, 120]) },
      ['overnightSplit'],
    ],
    [
      'past midnight into hours of that day',
      {
        fri: [[1320, 1560]],
        sat: [
          [60, 300],
          [1320, 1440],
        ],
      },
      { fri: specific([1320, 1440]), sat: specific([0, 300], [1320, 1440]) },
      ['overnightSplit'],
    ],
    ['wholly after midnight', { fri: [[1440, 1500]] }, { sat: specific([0, 60]) }, []],
    ['two days in one', { fri: [[0, 2880]] }, { fri: allDay, sat: allDay }, ['overnightSplit']],
    [
      'three',
      {
        mon: [
          [480, 600],
          [660, 780],
          [840, 900],
        ],
      },
      { mon: specific([480, 600], [840, 900]) },
      ['intervalsDropped'],
    ],
    [
      'three that merge to two',
      {
        mon: [
          [480, 600],
          [600, 780],
          [840, 900],
        ],
      },
      { mon: specific([480, 780], [840, 900]) },
      [],
    ],
    [
      'two and the rest of the night before',
      {
        sun: [[1200, 1500]],
        mon: [
          [480, 600],
          [700, 800],
        ],
      },
      { sun: specific([1200, 1440]), mon: specific([0, 60], [700, 800]) },
      ['overnightSplit', 'intervalsDropped'],
    ],
    ['a moment that is no time', { mon: [[540, 540]] }, {}, []],
    ['closed all week', {}, {}, []],
  ] satisfies [string, Week, object, string[]][])('%s', (_name, page, config, reasons) => {
    const result = hoursFromPage(weekly(page), 'Europe/Istanbul');
    expect(result.hours).toEqual({ timezone: 'Europe/Istanbul', config });
    expect(result.reasons).toEqual(reasons);
  });

  it('is always open on all seven days', () => {
    const { hours } = hoursFromPage({ kind: 'always' }, 'Asia/Tokyo');
    expect(days.map((day) => hours.config[day])).toEqual(Array.from({ length: 7 }, () => allDay));
  });

  it('leaves no minute out and adds none, whatever fits', () => {
    fc.assert(
      fc.property(pageHours, (page) => {
        const { hours, reasons } = hoursFromPage(page, 'UTC');
        const [ours, theirs] = [minutesOfProfile(hours), minutesOfPage(page)];
        expect(ours.isSubsetOf(theirs)).toBe(true);
        expect(ours.size < theirs.size).toBe(reasons.includes('intervalsDropped'));
      }),
      { numRuns: 300 },
    );
  });

  it('is sorted, apart, full days by name, and always fit to be stored', () => {
    fc.assert(
      fc.property(pageHours, (page) => {
        const { hours } = hoursFromPage(page, 'UTC');
        expect(businessHoursSchema.safeParse(hours).success).toBe(true);
        for (const day of Object.values(hours.config)) {
          const minutes = day?.mode === 'specific_hours' ? day.hours.flat() : [];
          expect(minutes).toEqual([...new Set(minutes)].toSorted((a, b) => a - b));
          expect(minutes).not.toEqual([0, 1440]);
        }
      }),
    );
  });
});
