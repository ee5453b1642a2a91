/** One line: figure, bound, and whether it holds. A miss is printed, not hidden and not fatal: see the closing note. */
export function printBudget(what: string, figure: number, bound: number): void {
  const holds = figure <= bound;
  console.log(`${holds ? 'holds' : 'MISSED'.padEnd(5)}  ${what}: ${Number(figure.toPrecision(4))} (≤ ${bound})`);
}
