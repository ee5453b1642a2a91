import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { days, minutesInDay } from '../../../utils/core/business/week.ts';
import type { BusinessHours, DayHours } from '../../../utils/core/profile/business-hours.ts';
import { openState } from '../../../utils/core/profile/open-state.ts';
import { type ZonedTime, zonedTime } from '../../../utils/core/profile/zoned-time.ts';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const step = 30 * 60_000;
const week = 7 * minutesInDay;

/** Zones and a moment within a day of which their clocks change: by an hour, by half an hour, at midnight, not at all. */
const changes = [
  ['Europe/Berlin', '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ['America/New_York', '2026-03-08T07:00:00Z'],
  ['America/New_York', '2026-11-01T06:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['America/Santiago', '2026-09-06T04:00:00Z'],
  ['Africa/Cairo', '2026-04-23T22:00:00Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ['Europe/Istanbul', '2026-03-29T01:00:00Z'],
] as const;

const halfHour = fc.integer({ min: 0, max: 48 }).map((half) => half * 30);
const interval = fc.tuple(halfHour, halfHour).filter(([open, close]) => open < close);
const day: fc.Arbitrary<DayHours | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant<DayHours>({ mode: 'open_24h' }),
  fc.constant<DayHours>({ mode: 'appointment_only' }),
  fc.array(interval, { minLength: 1, maxLength: 2 }).map((hours): DayHours => ({ mode: 'specific_hours', hours })),
);
const config = fc
  .tuple(day, day, day, day, day, day, day)
  .map((all) => Object.fromEntries(days.flatMap((name, index) => (all[index] ? [[name, all[index]]] : []))));

const moment = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -50, max: 50 }))
  .map(([[timezone, at], steps]) => ({ timezone, now: Date.parse(at) + steps * step }));

/** Minutes since the week began, there. */
const inWeek = ({ day: name, minute }: ZonedTime) => (days.indexOf(name) * minutesInDay + minute) % week;

interface Turn {
  readonly clock: ZonedTime;
  /** The clock was put forward or back on the way. */
  readonly changed: boolean;
}

/** Waits until the business is no longer what it is now, or is open; half an hour at a time, for eight days at most. */
function waitFor(hours: BusinessHours, now: number, isOver: (kind: string) => boolean): Turn | null {
  let before = zonedTime(now, hours.timezone);
  let changed = false;
  for (let at = now + step; at <= now + 8 * 48 * step; at += step) {
    const clock = zonedTime(at, hours.timezone);
    if (before === null || clock === null) return null;
    changed ||= (inWeek(clock) - inWeek(before) + week) % week !== 30;
    if (isOver(openState(hours, at).kind)) return { clock, changed };
    before = clock;
  }
  return null;
}

/** 1970 began on a Thursday; a moment at which the clock of UTC, which never changes, shows this. */
const inUtc = (clock: ZonedTime) => (inWeek(clock) + (week - inWeek({ day: 'thu', minute: 0 }))) * 60_000;

describe('what is said of the next change', () => {
  it('comes true to the minute, and goes by the business’s own clock around every change of the clocks', () => {
    const seen = { open: 0, closed: 0, changed: 0 };
    fc.assert(
      fc.property(config, moment, (made, { timezone, now }) => {
        const hours: BusinessHours = { timezone, config: made };
        const state = openState(hours, now);
        const clock = zonedTime(now, timezone);
        if (clock === null) throw new Error(`${timezone} is not known here.`);
        expect(openState({ timezone: 'UTC', config: made }, inUtc(clock))).toEqual(state);

        const promised = state.kind === 'open' ? state.until : state.kind === 'closed' ? state.opens : undefined;
        if (promised === undefined) return;
        const turn = waitFor(hours, now, (kind) => (state.kind === 'open' ? kind !== 'open' : kind === 'open'));
        if (turn === null) throw new Error('What was promised for this week has not come within eight days.');
        seen[state.kind === 'open' ? 'open' : 'closed'] += 1;
        // An hour that is struck twice, or left out, can bring the change before or after the time that its clock shows.
        if (turn.changed) seen.changed += 1;
        else expect(inWeek(turn.clock)).toBe(inWeek(promised));
      }),
      {
        numRuns: 150,
        examples: [
          [
            {
              sun: {
                mode: 'specific_hours',
                hours: [
                  [120, 150],
                  [210, 240],
                ],
              },
            },
            { timezone: 'Europe/Berlin', now: 1774744200000 },
          ],
        ],
      },
    );
    expect(Math.min(seen.open, seen.closed, seen.changed)).toBeGreaterThan(5);
  });

  it('ends just when the clock is put back, and begins again in the hour that is struck twice', () => {
    const hours: BusinessHours = {
      timezone: 'America/New_York',
      config: { sun: { mode: 'specific_hours', hours: [[90, 120]] } },
    };
    const at = (iso: string) => openState(hours, Date.parse(iso));
    const until = { day: 'sun', minute: 120 };
    expect(at('2026-11-01T05:30:00Z')).toEqual({ kind: 'open', until });
    expect(at('2026-11-01T06:00:00Z')).toEqual({ kind: 'closed', opens: { day: 'sun', minute: 90 } });
    expect(at('2026-11-01T06:30:00Z')).toEqual({ kind: 'open', until });
    expect(at('2026-11-01T07:00:00Z').kind).toBe('closed');
  });

  it.each([
    ['2026-03-28T18:00:00Z', 'mon', 540],
    ['2026-03-29T18:00:00Z', 'mon', 540],
    ['2026-10-25T18:00:00Z', 'mon', 540],
  ] as const)('on %s is nine o’clock by the business’s own clock', (iso, name, minute) => {
    const nine: DayHours = { mode: 'specific_hours', hours: [[540, 1080]] };
    const hours = { timezone: 'Europe/Berlin', config: { mon: nine } };
    expect(openState(hours, Date.parse(iso))).toEqual({ kind: 'closed', opens: { day: name, minute } });
  });
});
