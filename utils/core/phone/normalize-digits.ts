const anyDigit = /\p{Nd}/u;
const anyDigits = /\p{Nd}/gu;
/** Bidi marks, joiners, soft hyphens, variation selectors and the keycap frame around 5️⃣. */
const invisible = /\p{Cf}|\p{Default_Ignorable_Code_Point}|\u{20E3}/gu;

/** Unicode keeps decimal digits in runs of ten from zero to nine; some runs follow each other without a gap. */
function asciiDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let start = code;
  while (anyDigit.test(String.fromCodePoint(start - 1))) start -= 1;
  return String((code - start) % 10);
}

/** The text with the decimal digits of every script as 0–9 and without characters that nobody sees. */
export function normalizeDigits(text: string): string {
  return text.replace(invisible, '').replace(anyDigits, asciiDigit);
}
