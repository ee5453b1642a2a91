import type { PageInterval } from '../business/page-hours.ts';
import { type HoursLexicon, afternoon, morning } from './hours-lexicon.ts';
import { intervalOf } from './interval-of.ts';
import type { WrittenRange, WrittenTime } from './read-time-range.ts';

/** `marked`: parts of the day tell the halves apart; `bare`: 24 hours. */
type Clock = 'marked' | 'bare';

const clockOf = ({ open, close }: WrittenRange): Clock => ((open.period ?? close.period) ? 'marked' : 'bare');

const half = (minutes: number) => (minutes < 720 ? morning : afternoon);

function minutesOf(time: WrittenTime, hours: ReadonlySet<number>, lexicon: HoursLexicon): number | null {
  if (time.hour > 12 || (time.hour === 0 && !lexicon.zeroHour)) return null;
  const meant = [...hours].filter((hour) => hour % 12 === time.hour % 12);
  const [hour] = meant;
  return hour === undefined || meant.length > 1 ? null : hour * 60 + (time.minute ?? 0);
}

/**
 * "9:00 – 11:30 AM", "中午12:33至1:00": formatRange writes the part of the day once, at the outer edge, where both
 * times are in the same half. "9 – 5 PM" can't be: the word belonged to the second time only.
 */
function sharedInterval({ open, close }: WrittenRange, lexicon: HoursLexicon): PageInterval | null {
  const marked = open.period?.side === 'before' ? open : close;
  const other = marked === open ? close : open;
  const { period } = marked;
  if (period === null || other.period !== null || period.side !== (marked === open ? 'before' : 'after')) return null;
  const known = minutesOf(marked, period.hours, lexicon);
  const rest = known === null ? null : minutesOf(other, half(known), lexicon);
  if (known === null || rest === null) return null;
  const [from, to] = marked === open ? [known, rest] : [rest, known];
  return to > from ? [from, to] : null;
}

/** A range whose times carry parts of the day. */
function markedInterval(range: WrittenRange, lexicon: HoursLexicon): PageInterval | null {
  const { open, close } = range;
  if (open.period === null || close.period === null) return sharedInterval(range, lexicon);
  // "PM12:45 – 9:00 AM", "5:00 م – 4:00 PM": nobody writes both ways in one range.
  if (open.period.side !== close.period.side || open.period.latin !== close.period.latin) return null;
  const from = minutesOf(open, open.period.hours, lexicon);
  const to = minutesOf(close, close.period.hours, lexicon);
  return from === null || to === null ? null : intervalOf(from, to);
}

function bareMinutes({ hour, minute, hasUnit }: WrittenTime): number | null {
  if (minute === null && !hasUnit) return null;
  const minutes = hour * 60 + (minute ?? 0);
  return minutes <= 1440 ? minutes : null;
}

function bareInterval({ open, close }: WrittenRange): PageInterval | null {
  const from = bareMinutes(open);
  const to = bareMinutes(close);
  return from === null || to === null ? null : intervalOf(from, to);
}

/**
 * Whether bare times in a language of the 12-hour clock can only be of 24 hours: an hour above 12 or a zero anywhere;
 * or else a padded hour ("09:00", as no 12-hour form of Intl has it) while every day just runs forward.
 */
function is24Hours(cells: readonly (readonly WrittenRange[])[]): boolean {
  const times = cells.flat().flatMap(({ open, close }) => [open, close]);
  if (times.some(({ hour }) => hour === 0 || hour > 12)) return true;
  const forward = cells.every((ranges) => {
    const inOrder = ranges.flatMap((range) => bareInterval(range) ?? [0, 0]);
    return inOrder.every((minute, index) => minute < 1440 && (index === 0 || minute >= (inOrder[index - 1] ?? 0)));
  });
  return forward && times.some(({ padded }) => padded);
}

/**
 * The intervals of each cell in minutes, once the clock of the whole table is known; or the index of the cell that
 * doesn't fit: one table never mixes both clocks, and no half of the day is guessed.
 */
export function settleClock(
  cells: readonly (readonly WrittenRange[])[],
  lexicon: HoursLexicon,
): { readonly intervals: readonly PageInterval[][] } | { readonly misfit: number } {
  const clock = cells.flat().map((range) => clockOf(range))[0] ?? 'bare';
  const mixed = cells.findIndex((ranges) => ranges.some((range) => clockOf(range) !== clock));
  if (mixed >= 0) return { misfit: mixed };
  if (clock === 'bare' && lexicon.twelveHour && cells.flat().length > 0 && !is24Hours(cells)) {
    return { misfit: cells.findIndex((ranges) => ranges.length > 0) };
  }
  const intervals = cells.map((ranges) =>
    ranges.flatMap((range) => {
      const interval = clock === 'marked' ? markedInterval(range, lexicon) : bareInterval(range);
      return interval === null ? [] : [interval];
    }),
  );
  const misfit = intervals.findIndex((found, index) => found.length !== cells[index]?.length);
  return misfit >= 0 ? { misfit } : { intervals };
}
