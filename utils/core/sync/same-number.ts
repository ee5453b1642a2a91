/** The forms in which one number of a country is written: Mexico's old 1, Argentina's 9, Brazil's ninth digit. */
function numberKey(e164: string): string {
  return e164
    .replace(/^\+521(?=\d{10}$)/, '+52')
    .replace(/^\+549(?=\d{10}$)/, '+54')
    .replace(/^(\+55\d{2})9(?=\d{8}$)/, '$1');
}

/** Whether two E.164 numbers reach the same telephone. */
export function sameNumber(a: string, b: string): boolean {
  return numberKey(a) === numberKey(b);
}
