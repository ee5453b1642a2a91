import type { HoursToken } from './hours-tokens.ts';

/** One time as it is written, before it is known which clock the table uses. */
export interface WrittenTime {
  readonly hour: number;
  readonly padded: boolean;
  /** Null where only the hour is written. */
  readonly minute: number | null;
  readonly hasUnit: boolean;
  /** The hours that the part of the day beside it can stand for. */
  readonly period: {
    readonly hours: ReadonlySet<number>;
    readonly latin: boolean;
    readonly side: 'before' | 'after';
  } | null;
}

export interface WrittenRange {
  readonly open: WrittenTime;
  readonly close: WrittenTime;
}

interface Cursor {
  readonly tokens: readonly HoursToken[];
  at: number;
}

function take<K extends HoursToken['kind']>(cursor: Cursor, kind: K): Extract<HoursToken, { kind: K }> | null {
  const token = cursor.tokens[cursor.at];
  const isKind = (some: HoursToken): some is Extract<HoursToken, { kind: K }> => some.kind === kind;
  if (token === undefined || !isKind(token)) return null;
  cursor.at += 1;
  return token;
}

function takeMinute(cursor: Cursor): number | null {
  const number = take(cursor, 'number');
  return number !== null && number.digits === 2 && number.value < 60 ? number.value : null;
}

function takeTime(cursor: Cursor): WrittenTime | null {
  while (take(cursor, 'before') !== null);
  const before = take(cursor, 'period');
  const hour = take(cursor, 'number');
  if (hour === null || hour.digits > 2) return null;
  let minute: number | null = null;
  let hasUnit = false;
  if (take(cursor, 'point') !== null) {
    minute = takeMinute(cursor);
    if (minute === null) return null;
    take(cursor, 'hour');
  } else if (take(cursor, 'hour') !== null) {
    hasUnit = true;
    if (cursor.tokens[cursor.at]?.kind === 'number') {
      minute = takeMinute(cursor);
      if (minute === null) return null;
      take(cursor, 'minute');
    }
  }
  const after = before === null ? take(cursor, 'period') : null;
  const word = before ?? after;
  return {
    hour: hour.value,
    padded: hour.digits === 2 && hour.value < 10,
    minute,
    hasUnit,
    period: word === null ? null : { hours: word.hours, latin: word.latin, side: before === null ? 'after' : 'before' },
  };
}

/** "9:00 – 18:30", "de 9 h à 18 h 30": all tokens of one range, or null. */
export function readTimeRange(tokens: readonly HoursToken[]): WrittenRange | null {
  const cursor: Cursor = { tokens, at: 0 };
  const open = takeTime(cursor);
  if (open === null || take(cursor, 'to') === null) return null;
  const close = takeTime(cursor);
  if (close === null) return null;
  take(cursor, 'after');
  if (cursor.at < tokens.length) return null;
  // Cut off at its end "9:00 – 17:30" is "9:00 – 17", at its start "12:09 AM – 7:00 AM" is "9 AM – 7:00 AM". With
  // minutes on one side only, the other hour must show that it is whole: by its unit, or by a word behind the last.
  if (open.minute !== null && close.minute === null && close.period?.side !== 'after') return null;
  if (open.minute === null && close.minute !== null && !open.hasUnit) return null;
  return { open, close };
}
