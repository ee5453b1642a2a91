import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../utils/core/csv/parse-csv.ts';

const rows = (text: string, separator: ',' | ';' = ',') => [...parseCsv(text, separator)];
const cells = (text: string, separator: ',' | ';' = ',') =>
  rows(text, separator).map((row) => ('why' in row ? row.why : row.cells));

describe('a CSV file', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,,\n', [['a', '', '']]],
    ['"a,b","c ""d"""\n', [['a,b', 'c "d"']]],
    ['"a\r\nb",c\n', [['a\r\nb', 'c']]],
    ['""\n', []],
    ['\n\n a , b \n', [[' a ', ' b ']]],
    ['', []],
    ['a;b,c', [['a;b', 'c']]],
    ['a\tb\n', [['a\tb']]],
  ])('%j is %j', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('is read with semicolons, too', () => {
    expect(cells('a;"b;c";d,e\n', ';')).toEqual([['a', 'b;c', 'd,e']]);
  });

  it.each([
    ['a"b,c\nd,e', ['quote', ['d', 'e']]],
    ['"a"b,c\nd,e', ['quote', ['d', 'e']]],
    ['x,"a\nd,e\nf,g', ['quote', ['d', 'e'], ['f', 'g']]],
    [`${'x'.repeat(10_001)}\nd,e`, ['cellTooLong', ['d', 'e']]],
    [`"${'x'.repeat(10_001)}"\nd,e`, ['cellTooLong', ['d', 'e']]],
  ])('with a broken row goes on with the next line: %#', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('counts lines as an editor does, whatever the cells hold', () => {
    expect(rows('a\n\n"b\nb"\nc"\nd\n').map(({ line }) => line)).toEqual([1, 3, 5, 6]);
  });

  it('of a million quotes is read in one go', () => {
    expect(rows('"'.repeat(1_000_000)).length).toBeLessThan(2);
    expect(rows('"\n'.repeat(20_000)).length).toBeGreaterThan(0);
  });

  it('that was written by the rules gives back every cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'ş') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), fc.constantFrom(',', ';'), (table, by) => {
        const text = table.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(by)).join('\r\n');
        expect(cells(text, by)).toEqual(table);
      }),
    );
  });
});
