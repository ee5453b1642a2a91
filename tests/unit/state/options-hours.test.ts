import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days } from '../../../utils/core/business/week.ts';
import type { BusinessHours, DayHours } from '../../../utils/core/profile/business-hours.ts';
import { businessHoursSchema } from '../../../utils/core/profile/business-hours.ts';
import { normalizeHours } from '../../../utils/core/profile/business-hours-rules.ts';
import {
  canSplitAtMidnight,
  copyDay,
  type DayDraft,
  type HoursDraft,
  hoursDraft,
  hoursOf,
  proposedHours,
  splitAtMidnight,
  weekdays,
} from '../../../utils/state/options-hours-draft.ts';
import { hoursDraftProblems } from '../../../utils/state/options-hours-problems.ts';

const empty = hoursDraft(null, 'Europe/Istanbul');
const open = (...intervals: [string, string][]): DayDraft => ({
  mode: 'specific_hours',
  intervals: intervals.map(([from, to]) => ({ open: from, close: to })),
});
const week = (part: Partial<HoursDraft['days']>): HoursDraft => ({
  ...empty,
  shown: true,
  days: { ...empty.days, ...part },
});

const interval = fc
  .tuple(fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([from, to]) => from < to);
const day: fc.Arbitrary<DayHours> = fc.oneof(
  fc.constant<DayHours>({ mode: 'open_24h' }),
  fc.constant<DayHours>({ mode: 'appointment_only' }),
  fc.array(interval, { minLength: 1, maxLength: 2 }).map((hours): DayHours => ({ mode: 'specific_hours', hours })),
);
const hours: fc.Arbitrary<BusinessHours> = fc
  .record({ mon: day, tue: day, sun: day }, { requiredKeys: ['mon'] })
  .map((config) => normalizeHours({ timezone: 'Europe/Istanbul', note: 'Bayramda kapalı', config }));

describe('hours being edited', () => {
  it('come back as they were when nothing is edited', () => {
    fc.assert(
      fc.property(hours, (stored) => {
        const draft = hoursDraft(stored, null);
        expect(hoursDraftProblems(draft)).toEqual([]);
        expect(hoursOf(draft)).toEqual(stored);
      }),
    );
  });

  it.each([
    ['a time missing', { mon: open(['09:00', '']) }, { code: 'timeMissing', day: 'mon' }],
    [
      'closing before opening',
      { tue: open(['18:00', '02:00']) },
      { code: 'closesBeforeItOpens', day: 'tue', index: 0 },
    ],
    ['closing as it opens', { tue: open(['09:00', '09:00']) }, { code: 'closesBeforeItOpens', day: 'tue', index: 0 }],
    ['overlap', { wed: open(['09:00', '13:00'], ['12:00', '18:00']) }, { code: 'overlap', day: 'wed' }],
    [
      'overlap in the wrong order',
      { wed: open(['12:00', '18:00'], ['09:00', '13:00']) },
      { code: 'overlap', day: 'wed' },
    ],
  ])('tell of %s, by day', (_, edited, problem) => {
    expect(hoursDraftProblems(week(edited))).toEqual([problem]);
  });

  it.each([
    ['closing at midnight', { mon: open(['09:00', '00:00']) }],
    ['two sets that touch', { mon: open(['09:00', '12:00'], ['12:00', '18:00']) }],
    ['later hours written first', { mon: open(['13:00', '18:00'], ['09:00', '12:00']) }],
  ])('take %s', (_, edited) => {
    const draft = week(edited);
    expect(hoursDraftProblems(draft)).toEqual([]);
    expect(businessHoursSchema.safeParse(hoursOf(draft)).success).toBe(true);
  });

  it('need an open day and a known zone, unless no hours are shown', () => {
    const closed = { ...week({}), timezone: 'Mars/Olympus' };
    expect(hoursDraftProblems(closed).map(({ code }) => code)).toEqual(['noDayOpen', 'timeZoneNeeded']);
    expect(hoursDraftProblems({ ...closed, shown: false })).toEqual([]);
    expect(hoursOf({ ...closed, shown: false })).toBeNull();
  });

  it('are split over midnight without losing a minute', () => {
    const draft = splitAtMidnight(week({ sat: open(['18:00', '02:00']) }), 'sat', 0);
    expect(hoursDraftProblems(draft)).toEqual([]);
    expect(hoursOf(draft)?.config).toEqual({
      sat: { mode: 'specific_hours', hours: [[1080, 1440]] },
      sun: { mode: 'specific_hours', hours: [[0, 120]] },
    });
    expect(canSplitAtMidnight(week({ sun: open(['09:00', '12:00'], ['13:00', '18:00']) }), 'sat')).toBe(false);
  });

  it('are copied to the weekdays, and only there', () => {
    const copied = copyDay(week({ mon: open(['08:00', '16:00']), sat: open(['10:00', '12:00']) }), 'mon', weekdays);
    expect(days.filter((name) => copied.days[name] === copied.days.mon)).toEqual(weekdays);
    expect(copied.days.sat).toEqual(open(['10:00', '12:00']));
  });

  it('propose weekdays in the zone at hand, and never replace what was set', () => {
    const first = proposedHours(hoursDraft(null, null), 'America/Sao_Paulo');
    expect([first.timezone, Object.keys(hoursOf(first)?.config ?? {})]).toEqual(['America/Sao_Paulo', weekdays]);
    const set = { ...week({ sun: open(['10:00', '12:00']) }), shown: false };
    expect(proposedHours(set, 'America/Sao_Paulo')).toEqual({ ...set, shown: true });
  });
});
