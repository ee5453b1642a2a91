export interface CsvRow {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface BrokenRow {
  readonly line: number;
  readonly why: 'quote' | 'cellTooLong';
}

const longestCell = 10_000;
const lineEnd = /\r\n?|\n/g;

type CellRead = { readonly cell: string; readonly end: number } | { readonly why: BrokenRow['why'] };

function readQuoted(text: string, start: number, separator: string): CellRead {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end === -1) return { why: 'quote' };
    if (end - start > longestCell) return { why: 'cellTooLong' };
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const next = text[end + 1];
  if (next !== undefined && next !== separator && next !== '\r' && next !== '\n') return { why: 'quote' };
  return { cell: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function readPlain(text: string, start: number, separator: string): CellRead {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') {
    if (text[end] === '"') return { why: 'quote' };
    end += 1;
    if (end - start > longestCell) return { why: 'cellTooLong' };
  }
  return { cell: text.slice(start, end), end };
}

/** The position after the next line break, or the end of the text. */
function afterLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.test(text) ? lineEnd.lastIndex : text.length;
}

const linesIn = (text: string) => text.match(lineEnd)?.length ?? 0;

/**
 * Reads comma-separated values by RFC 4180, a row at a time; also with semicolons, and with any line ends. A row that
 * breaks the rules is reported, and reading goes on with the next line. Empty lines are skipped.
 */
export function* parseCsv(text: string, separator: ',' | ';'): Generator<CsvRow | BrokenRow> {
  let position = 0;
  let line = 1;
  while (position < text.length) {
    const start = position;
    const cells: string[] = [];
    let broken: BrokenRow | null = null;
    for (;;) {
      const read = (text[position] === '"' ? readQuoted : readPlain)(text, position, separator);
      if ('why' in read) {
        broken = { line, why: read.why };
        break;
      }
      cells.push(read.cell);
      position = read.end;
      if (text[position] !== separator) break;
      position += 1;
    }
    if (broken !== null) yield broken;
    else if (cells.length > 1 || cells[0] !== '') yield { line, cells };
    position = afterLine(text, broken === null ? position : start);
    line += linesIn(text.slice(start, position));
  }
}
