/** Letters that Unicode doesn't take apart into a base and a mark. */
const alike: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
};
/** Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic. Marks of other scripts are letters there. */
const marks = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/g;

/** The words of a name, without case, accents and punctuation. Turkish İ and ı are an i. */
export function nameWords(name: string): string[] {
  const folded = name
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/./gsu, (letter) => alike[letter] ?? letter)
    .replace(/['’‘`´.]/g, '');
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
