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
  /** How far past the promised time its clock is, in minutes. */
  readonly late: number;
  /** Minutes that the clock was put forward in the last step, and back in any step before. */
  readonly forward: number;
  readonly back: number;
  /** The promised time was never struck: the clock was put forward past it. */
  readonly leftOut: boolean;
}

/** Waits until the business is no longer what it is now, or is open; half an hour at a time, for eight days at most. */
function waitFor(
  hours: BusinessHours,
  now: number,
  promised: ZonedTime,
  isOver: (kind: string) => boolean,
): Turn | null {
  let before = zonedTime(now, hours.timezone);
  let back = 0;
  let leftOut = false;
  for (let at = now + step; at <= now + 8 * 48 * step; at += step) {
    const clock = zonedTime(at, hours.timezone);
    if (before === null || clock === null) return null;
    const passed = (inWeek(clock) - inWeek(before) + week) % week;
    // A clock that goes back by an hour has gone back half an hour more than the half hour that passed.
    const forward = passed > week / 2 ? passed - week - 30 : passed - 30;
    if (forward < 0) back -= forward;
    const sinceGap = (inWeek(promised) - inWeek(before) - 30 + week) % week;
    if (forward > 0 && sinceGap < forward) leftOut = true;
    if (isOver(openState(hours, at).kind))
      return { late: (inWeek(clock) - inWeek(promised) + week) % week, forward, back, leftOut };
    before = clock;
  }
  return null;
}

describe('what is said of the next change', () => {
  it('comes true around every change of the clocks', () => {
    const seen = { open: 0, closed: 0, changed: 0 };
    fc.assert(
      fc.property(config, moment, (made, { timezone, now }) => {
        const hours: BusinessHours = { timezone, config: made };
        const state = openState(hours, now);
        const promised = state.kind === 'open' ? state.until : state.kind === 'closed' ? state.opens : undefined;
        if (promised === undefined) return;
        const turn = waitFor(hours, now, promised, (kind) =>
          state.kind === 'open' ? kind !== 'open' : kind === 'open',
        );
        if (turn === null) throw new Error('What was promised for this week has not come within eight days.');
        seen[state.kind === 'open' ? 'open' : 'closed'] += 1;
        if (turn.back !== 0 || turn.forward !== 0) seen.changed += 1;
        // An hour that is struck twice opens what it had closed, a time that is left out is past when it would come, and
        // what closes just when the clock is put back closes at the earlier time it then shows.
        const putBack = turn.late - week === -turn.back;
        if (turn.back > 0 && turn.late !== 0 && !putBack) expect(state.kind).toBe('closed');
        // Two openings can meet where the time between them is left out.
        else if (!putBack && !(turn.leftOut && state.kind === 'open'))
          expect(turn.late).toBeLessThanOrEqual(Math.max(0, turn.forward));
      }),
      { numRuns: 150 },
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
