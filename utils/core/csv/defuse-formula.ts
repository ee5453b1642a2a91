/** Places where some spreadsheet may see a cell begin: Excel splits at the separator of the person's own country. */
const cellStarts = /([,;\t\r\n])/;
/** What begins a formula, wide forms included, behind spaces, invisible characters and apostrophes. */
const formula = /^['\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u;
/** Some programs drop these before a formula. */
const leadingBreak = /^'*[\t\r\n]/;

/** Every second part is a separator. */
const eachPart = (cell: string, change: (part: string) => string) =>
  cell
    .split(cellStarts)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. */
export function defuseFormula(cell: string): string {
  const defused = eachPart(cell, (part) => (formula.test(part) ? `'${part}` : part));
  return leadingBreak.test(defused) ? `'${defused}` : defused;
}

/** The text of a defused cell, to the letter. Other cells stay as they are. */
export function undoDefusing(cell: string): string {
  const inner = cell.startsWith("'") && leadingBreak.test(cell) ? cell.slice(1) : cell;
  return eachPart(inner, (part) => (part.startsWith("'") && formula.test(part) ? part.slice(1) : part));
}
