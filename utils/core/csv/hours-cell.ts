import type { DayHours, Interval } from '../profile/business-hours.ts';

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** A day of business hours as a cell: `closed`, `24h`, `appointment`, `09:00-13:00 14:00-18:00`. */
export function hoursCell(day: DayHours | undefined): string {
  if (day === undefined) return 'closed';
  if (day.mode === 'open_24h') return '24h';
  if (day.mode === 'appointment_only') return 'appointment';
  return day.hours.map(([open, close]) => `${clock(open)}-${clock(close)}`).join(' ');
}

const intervalForm = /^(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})$/;

function intervalOf(text: string): Interval | null {
  const [, ...parts] = intervalForm.exec(text) ?? [];
  const [openHour = NaN, openMinute = NaN, closeHour = NaN, closeMinute = NaN] = parts.map(Number);
  if (!(openMinute < 60 && closeMinute < 60)) return null;
  const open = openHour * 60 + openMinute;
  const close = closeHour * 60 + closeMinute;
  return open < close && close <= 1440 ? [open, close] : null;
}

/** Reads such a cell; null for a closed day, undefined if it can't be read. At most two times a day, in order. */
export function readHoursCell(cell: string): DayHours | null | undefined {
  const text = cell.trim().toLowerCase();
  if (text === 'closed') return null;
  if (text === '24h') return { mode: 'open_24h' };
  if (text === 'appointment') return { mode: 'appointment_only' };
  const hours = text
    .replaceAll(/(?<!\s)\s*([-–])\s*/g, '$1')
    .split(/[\s,;&]+/)
    .map(intervalOf);
  const [first, second] = hours;
  if (first === undefined || first === null || hours.length > 2) return undefined;
  if (second === undefined) return { mode: 'specific_hours', hours: [first] };
  return second === null || second[0] < first[1] ? undefined : { mode: 'specific_hours', hours: [first, second] };
}
