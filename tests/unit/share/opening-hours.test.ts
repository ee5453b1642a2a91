import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, days, minutesInDay } from '../../../utils/core/business/week.ts';
import type { BusinessHours, DayHours } from '../../../utils/core/profile/business-hours.ts';
import { type OpeningHours, openingHours } from '../../../utils/core/share/opening-hours.ts';

const week = (config: BusinessHours['config']): BusinessHours => ({ timezone: 'Europe/Istanbul', config });
const set = (...hours: [number, number][]): DayHours => ({ mode: 'specific_hours', hours });
const always: DayHours = { mode: 'open_24h' };
const everyDay = (day: DayHours) => Object.fromEntries(days.map((name) => [name, day]));

const weekMinutes = 7 * minutesInDay;
const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** Every open minute of the week, as schema.org defines it: closing no later than opening means the next day. */
function openByRanges(ranges: readonly OpeningHours[]): Set<number> {
  const open = new Set<number>();
  for (const { days: names, opens, closes } of ranges) {
    const from = minutesOf(opens);
    const wholeDay = opens === '00:00' && closes === '23:59';
    const to = wholeDay ? minutesInDay : minutesOf(closes);
    const length = to > from ? to - from : to - from + minutesInDay;
    for (const day of names) {
      const start = days.indexOf(day) * minutesInDay + from;
      for (let minute = start; minute < start + length; minute += 1) open.add(minute % weekMinutes);
    }
  }
  return open;
}

/** The same straight from the profile. */
function openByProfile({ config }: BusinessHours): Set<number> {
  const open = new Set<number>();
  for (const [index, day] of days.entries()) {
    const hours = config[day];
    const intervals =
      hours?.mode === 'open_24h' ? [[0, minutesInDay]] : hours?.mode === 'specific_hours' ? hours.hours : [];
    for (const [from = 0, to = 0] of intervals) {
      for (let minute = from; minute < to; minute += 1) open.add(index * minutesInDay + minute);
    }
  }
  return open;
}

const interval = fc
  .tuple(fc.constantFrom(0, 60, 540, 720, 1320, 1439), fc.constantFrom(1, 120, 600, 1080, 1380, 1440))
  .filter(([open, close]) => open < close);
const anyDay = fc.option(
  fc.oneof(
    fc.array(interval, { minLength: 1, maxLength: 2 }).map((hours) => set(...hours)),
    fc.constant(always),
    fc.constant<DayHours>({ mode: 'appointment_only' }),
  ),
  { nil: undefined },
);
const anyWeek = fc
  .record(Object.fromEntries(days.map((day) => [day, anyDay])) as Record<Day, typeof anyDay>)
  .map((config) => week(Object.fromEntries(Object.entries(config).filter(([, day]) => day !== undefined))));

describe('openingHours', () => {
  it.each([
    ['a closed week', week({}), []],
    ['appointments alone', week(everyDay({ mode: 'appointment_only' })), []],
    [
      'always open',
      week(everyDay(always)),
      [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '00:00', closes: '23:59' }],
    ],
    [
      'two sets of hours',
      week({ tue: set([540, 780], [840, 1080]) }),
      [
        { days: ['tue'], opens: '09:00', closes: '13:00' },
        { days: ['tue'], opens: '14:00', closes: '18:00' },
      ],
    ],
    [
      'a night cut at midnight, from Saturday to Sunday too',
      week({ fri: set([1320, 1440]), sat: set([0, 120], [1320, 1440]), sun: set([0, 120]) }),
      [{ days: ['fri', 'sat'], opens: '22:00', closes: '02:00' }],
    ],
    ['until midnight', week({ mon: set([600, 1440]) }), [{ days: ['mon'], opens: '10:00', closes: '00:00' }]],
    [
      'the morning after a day around the clock',
      week({ fri: always, sat: set([0, 120]) }),
      [
        { days: ['fri'], opens: '00:00', closes: '23:59' },
        { days: ['sat'], opens: '00:00', closes: '02:00' },
      ],
    ],
    [
      'a range that would be longer than a day stays cut',
      week({ mon: set([60, 1440]), tue: set([0, 60]) }),
      [
        { days: ['mon'], opens: '01:00', closes: '00:00' },
        { days: ['tue'], opens: '00:00', closes: '01:00' },
      ],
    ],
  ] as const)('%s', (_, hours, expected) => {
    expect(openingHours(hours)).toEqual(expected);
  });

  it('is open in exactly the minutes that the profile is', () => {
    fc.assert(
      fc.property(anyWeek, (hours) => {
        const told = [...openByRanges(openingHours(hours))].toSorted((a, b) => a - b);
        expect(told).toEqual([...openByProfile(hours)].toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });
});
