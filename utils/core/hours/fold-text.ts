import { normalizeDigits } from '../phone/normalize-digits.ts';

/** ½, ², ①, 🈪: numbers and symbols that decompose into digits and letters, and would turn 9³⁰ into 930. */
const notText = /\p{No}|\p{So}/gu;
/** Latin, Greek and Cyrillic accents, Hebrew points, Arabic harakat and tatweel: never what tells two days apart. */
const accents = /[\u0300-\u036F\u0591-\u05BD\u05BF-\u05C7\u064B-\u0655\u0670]|\u0640/g;
const apostrophes = /[\u02BC’‘`´]/g;

/**
 * Text as it is compared here: digits 0–9, lower case, no accents and nothing invisible, one kind of space,
 * single line breaks. Symbols become U+FFFD, which nothing understands.
 */
export function foldText(text: string): string {
  return normalizeDigits(text.replace(notText, '\uFFFD'))
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replace(/[ىي]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replace(apostrophes, "'")
    .replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
