import fc from 'fast-check';
import type { PageInterval } from '../../../utils/core/business/page-hours.ts';
import { type Day, days } from '../../../utils/core/business/week.ts';

export type Week = Record<Day, PageInterval[]>;

const minute = fc.oneof(
  fc.integer({ min: 0, max: 1439 }),
  fc.integer({ min: 0, max: 287 }).map((five) => five * 5),
  fc.integer({ min: 0, max: 23 }).map((hour) => hour * 60),
);

/** Up to 24 hours from the opening, so past midnight as often as not. */
const anyInterval = fc
  .tuple(minute, minute)
  .filter(([open, close]) => open !== close)
  .map(([open, close]): PageInterval => [open, close < open ? close + 1440 : close]);

const twoIntervals = fc.uniqueArray(minute, { minLength: 4, maxLength: 4 }).chain((times) => {
  const [a = 0, b = 0, c = 0, d = 0] = times.toSorted((x, y) => x - y);
  const past: PageInterval[] = [
    [b, c],
    [d, a + 1440],
  ];
  const within: PageInterval[] = [
    [a, b],
    [c, d],
  ];
  return fc.constantFrom(past, within);
});

const usual = fc.constantFrom<PageInterval[]>(
  [[540, 1020]],
  [[540, 1110]],
  [
    [480, 720],
    [780, 1080],
  ],
  [[600, 1440]],
  [[1320, 1560]],
);

const day = fc.oneof(
  { weight: 3, arbitrary: anyInterval.map((interval) => [interval]) },
  { weight: 3, arbitrary: twoIntervals },
  { weight: 2, arbitrary: usual },
  { weight: 1, arbitrary: fc.constant<PageInterval[]>([]) },
  { weight: 1, arbitrary: fc.constant<PageInterval[]>([[0, 1440]]) },
);

const eachDayItsOwn = fc.record({ sun: day, mon: day, tue: day, wed: day, thu: day, fri: day, sat: day });

const workingDays = fc.tuple(day, day, day).map(([working, sat, sun]): Week => ({
  mon: working,
  tue: working,
  wed: working,
  thu: working,
  fri: working,
  sat,
  sun,
}));

export const madeUpWeek: fc.Arbitrary<Week> = fc.oneof(
  { weight: 3, arbitrary: eachDayItsOwn },
  { weight: 1, arbitrary: workingDays },
);

export const sameWeek = (a: Week, b: Week) => days.every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]));
