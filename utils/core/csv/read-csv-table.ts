import { type Refused, refused } from '../backup/refusal.ts';
import { csvColumns, csvPageColumns, csvLimits, type CsvColumn } from './csv-columns.ts';
import { undoDefusing } from './defuse-formula.ts';
import { type BrokenRow, type CsvRow, parseCsv } from './parse-csv.ts';

/** Why a row is skipped. */
export interface BadRow {
  readonly line: number;
  readonly why:
    | BrokenRow['why']
    | 'tooManyCells'
    | 'phone'
    | 'phoneTwice'
    | 'nameMissing'
    | 'tooLong'
    | 'email'
    | 'website'
    | 'hours'
    | 'timeZone'
    | 'timeZoneMissing'
    | 'wouldStopSync';
  readonly column?: CsvColumn;
}

/** The cells of a row that hold something, by column, trimmed. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: ReadonlyMap<CsvColumn, string>;
}

export interface CsvTable {
  readonly kind: 'table';
  readonly records: readonly CsvRecord[];
  readonly bad: readonly BadRow[];
  /** Names of columns that mean nothing here. */
  readonly ignored: readonly string[];
}

const isColumn = (name: string): name is CsvColumn => csvColumns.some((column) => column === name);
const isPageColumn = (name: string) => csvPageColumns.some((column) => column === name);
const count = (text: string, part: string) => text.split(part).length - 1;

function headerProblem(names: readonly string[]): Refused | null {
  const twice = names.find((name, index) => isColumn(name) && names.indexOf(name) !== index);
  if (twice !== undefined) return refused('columnTwice', twice);
  return names.includes('phone') ? null : refused('noPhoneColumn');
}

function recordOf({ line, cells }: CsvRow, names: readonly string[]): CsvRecord | BadRow | null {
  if (cells.slice(names.length).some((cell) => cell.trim() !== '')) return { line, why: 'tooManyCells' };
  const filled = names.flatMap((name, index): [CsvColumn, string][] => {
    const cell = undoDefusing(cells[index] ?? '').trim();
    return isColumn(name) && cell !== '' ? [[name, cell]] : [];
  });
  return filled.length === 0 ? null : { line, cells: new Map(filled) };
}

/** Reads the rows of a CSV file by the names in its first row, in any order. `sep=;` before it, Excel's own, is skipped. */
export function readCsvTable(file: string): CsvTable | Refused {
  if (file.length > csvLimits.text) return refused('tooLarge');
  const text = file.replace(/^\uFEFF/, '');
  const hint = /^sep=([,;])(?:\r\n?|\n)/i.exec(text);
  const body = text.slice(hint?.[0].length ?? 0);
  const [head = ''] = body.split(/[\r\n]/, 1);
  const separator = hint?.[1] === ';' || (hint === null && count(head, ';') > count(head, ',')) ? ';' : ',';

  let names: readonly string[] | null = null;
  const records: CsvRecord[] = [];
  const bad: BadRow[] = [];
  for (const row of parseCsv(body, separator)) {
    const line = row.line + (hint === null ? 0 : 1);
    if (names === null) {
      if ('why' in row) return refused('header');
      names = row.cells.map((cell) => cell.trim().toLowerCase());
      const problem = headerProblem(names);
      if (problem !== null) return problem;
      continue;
    }
    if (records.length + bad.length >= csvLimits.rows) return refused('tooMany');
    const record = 'why' in row ? { ...row, line } : recordOf({ ...row, line }, names);
    if (record === null) continue;
    if ('why' in record) bad.push(record);
    else records.push(record);
  }
  if (names === null) return refused('empty');
  const ignored = names.filter((name) => name !== '' && !isColumn(name) && !isPageColumn(name));
  return { kind: 'table', records, bad, ignored: ignored.slice(0, 50).map((name) => name.slice(0, 100)) };
}
