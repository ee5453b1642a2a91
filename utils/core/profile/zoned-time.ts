import { type Day, days } from '../business/week.ts';

export interface ZonedTime {
  readonly day: Day;
  /** Minutes since midnight as clocks there show them. */
  readonly minute: number;
}

/** What the clock on the wall shows in a time zone at `now` (ms since the epoch); null for a zone Intl doesn't know. */
export function zonedTime(now: number, timeZone: string): ZonedTime | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
    const weekday = parts.get('weekday')?.toLowerCase();
    const day = days.find((name) => name === weekday);
    return day === undefined ? null : { day, minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
  } catch {
    return null;
  }
}
