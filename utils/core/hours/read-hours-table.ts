import type { PageHours, PageInterval } from '../business/page-hours.ts';
import { type Day, days, minutesInDay } from '../business/week.ts';
import { dayKey } from './day-names.ts';
import { type HoursLexicon, hoursLexicon } from './hours-lexicon.ts';
import { follow } from './interval-of.ts';
import { readDayCell } from './read-day-cell.ts';
import { type HoursCell, readHoursCell } from './read-hours-cell.ts';
import { settleClock } from './settle-clock.ts';
import { supportedLanguages } from './supported-languages.ts';

/** One row as rendered: the text of the weekday cell and of the hours cell. */
export interface HoursRow {
  readonly day: string;
  readonly hours: string;
}

export type HoursTable =
  | { readonly kind: 'read'; readonly hours: PageHours }
  /** `row` is the index of the row at fault; null where the table as a whole is (no rows, a day missing). */
  | { readonly kind: 'notUnderstood'; readonly row: number | null };

const mostRows = 40;
const notUnderstood = (row: number | null): HoursTable => ({ kind: 'notUnderstood', row });
const isAlways = (cell: HoursCell | null) => cell?.kind === 'statement' && cell.statement === 'always';

/** The first language that names every day; else the one that got furthest, with its first unknown row. */
function readDays(
  rows: readonly HoursRow[],
  lexicons: readonly HoursLexicon[],
): { readonly lexicon: HoursLexicon; readonly named: readonly Day[][] } | { readonly row: number } {
  let furthest = 0;
  for (const lexicon of lexicons) {
    const read = rows.map(({ day }) => readDayCell(day, lexicon));
    const named = read.filter((list) => list !== null);
    if (named.length === rows.length) return { lexicon, named };
    furthest = Math.max(furthest, read.indexOf(null));
  }
  return { row: furthest };
}

function weekOf(
  named: readonly Day[][],
  cells: readonly HoursCell[],
  intervals: readonly (readonly PageInterval[])[],
): HoursTable {
  const week: Record<Day, PageInterval[]> = { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] };
  const seen = new Map<Day, { readonly alone: boolean }>();
  for (const [row, rowDays] of named.entries()) {
    const alone = rowDays.length === 1 && cells[row]?.kind === 'ranges';
    for (const day of rowDays) {
      // Several rows for a day are several ranges of it; a group, "closed" or "24 hours" beside another row contradicts.
      const before = seen.get(day);
      if (before !== undefined && !(before.alone && alone)) return notUnderstood(row);
      seen.set(day, { alone });
      week[day].push(...(intervals[row] ?? []));
      // Out of order: "19:00 – 20:30, 0:00 – 1:00" may mean the night before or the night after.
      if (!follow(week[day])) return notUnderstood(row);
    }
  }
  return seen.size === days.length ? { kind: 'read', hours: { kind: 'weekly', days: week } } : notUnderstood(null);
}

/**
 * Weekly hours from rendered rows in the first of the languages (BCP 47, the document's own first) that knows every
 * weekday cell. All or nothing: unless all seven days are named and every cell has one meaning, nothing is read.
 * "By appointment" is understood but is no hours, so its row is named. Cells hold minutes, not seconds or dates.
 */
export function readHoursTable(rows: readonly HoursRow[], languages: readonly string[]): HoursTable {
  const lexicons = supportedLanguages(languages).map((language) => hoursLexicon(language));
  if (rows.length === 0 || rows.length > mostRows || lexicons.length === 0) return notUnderstood(null);
  const [only] = rows;
  if (rows.length === 1 && only !== undefined && dayKey(only.day) === '') {
    const always = lexicons.some((lexicon) => isAlways(readHoursCell(only.hours, lexicon)));
    return always ? { kind: 'read', hours: { kind: 'always' } } : notUnderstood(0);
  }
  const read = readDays(rows, lexicons);
  if ('row' in read) return notUnderstood(read.row);
  const { lexicon, named } = read;
  const cells: HoursCell[] = [];
  for (const [row, { hours }] of rows.entries()) {
    const cell = readHoursCell(hours, lexicon);
    if (cell === null || (cell.kind === 'statement' && cell.statement === 'appointment')) return notUnderstood(row);
    cells.push(cell);
  }
  const settled = settleClock(
    cells.map((cell) => (cell.kind === 'ranges' ? cell.ranges : [])),
    lexicon,
  );
  if ('misfit' in settled) return notUnderstood(settled.misfit);
  const intervals = cells.map((cell, row): readonly PageInterval[] => {
    if (cell.kind === 'ranges') return settled.intervals[row] ?? [];
    return cell.statement === 'closed' ? [] : [[0, minutesInDay]];
  });
  const table = weekOf(named, cells, intervals);
  return table.kind === 'read' && cells.every(isAlways) ? { kind: 'read', hours: { kind: 'always' } } : table;
}
