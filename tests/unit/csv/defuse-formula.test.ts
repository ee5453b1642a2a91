import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuseFormula, undoDefusing } from '../../../utils/core/csv/defuse-formula.ts';
import { hostileText } from '../profile/support/arbitraries.ts';

const formulas = [
  '=1+1',
  '+905321234567',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\u200B=1',
  '\uFEFF=cmd|x',
  "'=1",
  '＝1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example","x")',
];

/** Cells as any spreadsheet may see them begin, after whichever separator it goes by. */
const startsOf = (cell: string) => cell.split(/[,;\t\r\n]/);
const dangerous = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u;

describe('defusing formulas', () => {
  it.each(formulas)('%j begins with an apostrophe, and is given back to the letter', (formula) => {
    for (const cell of [formula, `Kahve;${formula}`, `Kahve\n${formula}`, `a,${formula},b`]) {
      const defused = defuseFormula(cell);
      expect(startsOf(defused).filter((part) => dangerous.test(part))).toEqual([]);
      expect(defused).not.toMatch(/^[\t\r=+\-@]/);
      expect(undoDefusing(defused)).toBe(cell);
    }
  });

  it.each(['Kahve', 'a=b', "Ali'nin", '09:00-18:00', 'Çay + simit', '', "'tırnak"])('%j stays as it is', (cell) => {
    expect(defuseFormula(cell)).toBe(cell);
    expect(undoDefusing(cell)).toBe(cell);
  });

  it('holds for any text', () => {
    const part = fc.oneof(hostileText(60), fc.constantFrom(...formulas, ';', ',', '\n', "'", '='));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const cell = parts.join('');
        const defused = defuseFormula(cell);
        expect(startsOf(defused).some((text) => dangerous.test(text))).toBe(false);
        expect(undoDefusing(defused)).toBe(cell);
      }),
      { numRuns: 2000 },
    );
  });
});
