import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days } from '../../../utils/core/business/week.ts';
import { hoursFromGraph } from '../../../utils/core/hours/hours-from-graph.ts';
import { type Week, madeUpWeek } from './made-up-week.ts';

const closed = { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] };
const twoDigits = (value: number) => String(value).padStart(2, '0');
const text = (minutes: number) => `${twoDigits(Math.floor((minutes % 1440) / 60))}:${twoDigits(minutes % 60)}`;

function answerOf(week: Week) {
  const entries = days.flatMap((day) =>
    week[day].flatMap(([open, close], index) => [
      [`${day}_${index + 1}_open`, text(open)],
      [`${day}_${index + 1}_close`, text(close)],
    ]),
  );
  return { id: '1', hours: Object.fromEntries(entries), is_always_open: false };
}

describe('hours of a Graph API answer', () => {
  it('are those that the Page has, for any week', () => {
    fc.assert(
      fc.property(madeUpWeek, (week) => {
        fc.pre(days.some((day) => week[day].length > 0));
        expect(hoursFromGraph(answerOf(week))).toEqual({ kind: 'read', hours: { kind: 'weekly', days: week } });
      }),
    );
  });

  it('are always open, or closed on days without a key', () => {
    expect(hoursFromGraph({ is_always_open: true })).toEqual({ kind: 'read', hours: { kind: 'always' } });
    const hours = { mon_2_open: '20:00', mon_2_close: '02:00', mon_1_open: '9:00', mon_1_close: '17:00' };
    expect(hoursFromGraph({ hours })).toEqual({
      kind: 'read',
      hours: {
        kind: 'weekly',
        days: {
          ...closed,
          mon: [
            [540, 1020],
            [1200, 1560],
          ],
        },
      },
    });
  });

  it.each<[answer: unknown, problem: object]>([
    ['text', { problem: 'notAnAnswer' }],
    [{ hours: { mon_1_open: 9 } }, { problem: 'notAnAnswer' }],
    [{ id: '1' }, { problem: 'noHours' }],
    [{ hours: {} }, { problem: 'noHours' }],
    [
      { hours: { mon_1_open: '09:00', mon_1_close: '10:00' }, is_always_open: true },
      { problem: 'alwaysOpenWithHours' },
    ],
    [{ hours: { monday: '09:00' } }, { problem: 'unknownKey', key: 'monday' }],
    [{ hours: { abc_1_open: '09:00', abc_1_close: '10:00' } }, { problem: 'unknownKey', key: 'abc_1_open' }],
    [{ hours: { mon_1_open: '09:00' } }, { problem: 'noCounterpart', key: 'mon_1_open' }],
    [{ hours: { mon_1_close: '09:00' } }, { problem: 'noCounterpart', key: 'mon_1_close' }],
    [{ hours: { mon_1_open: '9 AM', mon_1_close: '17:00' } }, { problem: 'badTime', key: 'mon_1_open' }],
    [{ hours: { mon_1_open: '09:00', mon_1_close: '24:01' } }, { problem: 'badTime', key: 'mon_1_close' }],
    [{ hours: { mon_1_open: '24:00', mon_1_close: '08:00' } }, { problem: 'badTime', key: 'mon_1_open' }],
    [{ hours: { mon_1_open: '09:00', mon_1_close: '09:00' } }, { problem: 'sameTime', key: 'mon_1_open' }],
    [
      { hours: { mon_1_open: '09:00', mon_1_close: '17:00', mon_2_open: '16:00', mon_2_close: '18:00' } },
      { problem: 'overlap', key: 'mon_2_open' },
    ],
  ])('are not read from %j', (answer, problem) => {
    expect(hoursFromGraph(answer)).toEqual({ kind: 'problem', ...problem });
  });
});
