import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { BusinessHours } from '../../../utils/core/profile/business-hours.ts';
import { openState } from '../../../utils/core/profile/open-state.ts';
import { zonedTime } from '../../../utils/core/profile/zoned-time.ts';
import { businessHours } from './support/arbitraries.ts';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const at = (iso: string) => Date.parse(iso);
const day = (...hours: [number, number][]) => ({ mode: 'specific_hours' as const, hours });
const allDay = { mode: 'open_24h' as const };
const byAppointment = { mode: 'appointment_only' as const };
const hours = (config: BusinessHours['config'], timezone = 'Europe/Istanbul'): BusinessHours => ({ timezone, config });

// 2026-03-04 is a Wednesday; Istanbul is three hours ahead of UTC all year.
describe('openState', () => {
  it.each([
    [
      'open',
      hours({ wed: day([540, 1080]) }),
      '2026-03-04T07:00Z',
      { kind: 'open', until: { day: 'wed', minute: 1080 } },
    ],
    [
      'open from the very minute',
      hours({ wed: day([540, 1080]) }),
      '2026-03-04T06:00Z',
      { kind: 'open', until: { day: 'wed', minute: 1080 } },
    ],
    [
      'closed from the very minute',
      hours({ wed: day([540, 1080]), thu: day([600, 700]) }),
      '2026-03-04T15:00Z',
      { kind: 'closed', opens: { day: 'thu', minute: 600 } },
    ],
    [
      'before opening',
      hours({ wed: day([540, 1080]) }),
      '2026-03-04T05:59Z',
      { kind: 'closed', opens: { day: 'wed', minute: 540 } },
    ],
    [
      'in the break',
      hours({ wed: day([540, 720], [780, 1080]) }),
      '2026-03-04T09:30Z',
      { kind: 'closed', opens: { day: 'wed', minute: 780 } },
    ],
    [
      'in a week again',
      hours({ wed: day([540, 600]) }),
      '2026-03-04T12:00Z',
      { kind: 'closed', opens: { day: 'wed', minute: 540 } },
    ],
    [
      'until midnight',
      hours({ wed: day([540, 1440]) }),
      '2026-03-04T12:00Z',
      { kind: 'open', until: { day: 'wed', minute: 1440 } },
    ],
    [
      'over midnight',
      hours({ wed: day([540, 1440]), thu: day([0, 120]) }),
      '2026-03-04T12:00Z',
      { kind: 'open', until: { day: 'thu', minute: 120 } },
    ],
    [
      'over two midnights',
      hours({ wed: allDay, thu: allDay, fri: day([0, 60]) }),
      '2026-03-04T12:00Z',
      { kind: 'open', until: { day: 'fri', minute: 60 } },
    ],
    [
      'open all day, closed the next',
      hours({ wed: allDay }),
      '2026-03-04T12:00Z',
      { kind: 'open', until: { day: 'wed', minute: 1440 } },
    ],
    [
      'never closes',
      hours({ sun: allDay, mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay }),
      '2026-03-04T12:00Z',
      { kind: 'open' },
    ],
    ['by appointment', hours({ wed: byAppointment }), '2026-03-04T12:00Z', { kind: 'byAppointment' }],
    ['nothing but appointments on other days', hours({ thu: byAppointment }), '2026-03-04T12:00Z', { kind: 'closed' }],
    ['closed all week', hours({}), '2026-03-04T12:00Z', { kind: 'closed' }],
    ['a zone nobody knows', hours({ wed: allDay }, 'Mars/Olympus'), '2026-03-04T12:00Z', { kind: 'unknown' }],
    // The business's day, not the viewer's: it is Thursday in Tokyo while it is Wednesday in UTC.
    [
      'another day there',
      hours({ thu: day([0, 120]) }, 'Asia/Tokyo'),
      '2026-03-04T16:00Z',
      { kind: 'open', until: { day: 'thu', minute: 120 } },
    ],
    [
      'a zone of quarter hours',
      hours({ wed: day([1065, 1080]) }, 'Asia/Kathmandu'),
      '2026-03-04T12:00Z',
      { kind: 'open', until: { day: 'wed', minute: 1080 } },
    ],
    // New York leaves 02:00 out on 2026-03-08 and has 01:00 twice on 2026-11-01, both Sundays.
    [
      'winter, 09:30',
      hours({ fri: day([600, 1020]) }, 'America/New_York'),
      '2026-03-06T14:30Z',
      { kind: 'closed', opens: { day: 'fri', minute: 600 } },
    ],
    [
      'summer, 10:30 at the same UTC time',
      hours({ fri: day([600, 1020]) }, 'America/New_York'),
      '2026-03-13T14:30Z',
      { kind: 'open', until: { day: 'fri', minute: 1020 } },
    ],
    [
      'before the hour left out',
      hours({ sun: day([60, 180]) }, 'America/New_York'),
      '2026-03-08T06:59Z',
      { kind: 'open', until: { day: 'sun', minute: 180 } },
    ],
    [
      'after the hour left out',
      hours({ sun: day([60, 180]) }, 'America/New_York'),
      '2026-03-08T07:00Z',
      { kind: 'closed', opens: { day: 'sun', minute: 60 } },
    ],
    [
      'the hour, first time',
      hours({ sun: day([60, 120]) }, 'America/New_York'),
      '2026-11-01T05:30Z',
      { kind: 'open', until: { day: 'sun', minute: 120 } },
    ],
    [
      'the hour, second time',
      hours({ sun: day([60, 120]) }, 'America/New_York'),
      '2026-11-01T06:30Z',
      { kind: 'open', until: { day: 'sun', minute: 120 } },
    ],
  ])('%s', (_name, business, now, expected) => {
    expect(openState(business, at(now.replace('Z', ':00Z')))).toEqual(expected);
  });

  it('agrees with the week read minute by minute', () => {
    const instant = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') });
    fc.assert(
      fc.property(businessHours, instant, (business, now) => {
        const time = zonedTime(now, business.timezone);
        const today = time === null ? undefined : business.config[time.day];
        const open =
          today?.mode === 'open_24h' ||
          (today?.mode === 'specific_hours' &&
            today.hours.some(([a, b]) => time !== null && a <= time.minute && time.minute < b));
        const state = openState(business, now);
        expect(state.kind).toBe(today?.mode === 'appointment_only' ? 'byAppointment' : open ? 'open' : 'closed');
      }),
    );
  });
});
