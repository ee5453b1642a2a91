import type { HoursLexicon, HoursWord } from './hours-lexicon.ts';

export type HoursToken =
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  /** ":" or "." between two digits. */
  | { readonly kind: 'point' }
  | HoursWord;

const dashes = /[-\u2010-\u2015\u2212\u05BE~\u301C\u223C\u2053→]/;
const listMarks = /[\n,;،、؛·•|/&]/;
const letter = /[\p{L}\p{M}]/u;
/** Scripts that put no space between words. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const ideographs = '〇一二三四五六七八九';

function digitAt(text: string, index: number): number {
  const char = text[index] ?? '';
  return /^\d$/.test(char) ? Number(char) : char === '' ? -1 : ideographs.indexOf(char);
}

/** The longest known word that begins here and does not end inside another word. */
function wordAt(text: string, start: number, lexicon: HoursLexicon): { word: HoursWord; length: number } | null {
  for (let length = Math.min(lexicon.longestWord, text.length - start); length > 0; length -= 1) {
    const spelling = text.slice(start, start + length);
    const word = lexicon.words.get(spelling);
    const last = spelling.at(-1) ?? '';
    const cut = letter.test(last) && !dense.test(last) && letter.test(text[start + length] ?? '');
    if (word !== undefined && !cut) return { word, length };
  }
  return null;
}

/** The tokens of a folded hours cell, or null where a single character of it isn't understood. */
export function hoursTokens(text: string, lexicon: HoursLexicon): HoursToken[] | null {
  const tokens: HoursToken[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    const found = wordAt(text, at, lexicon);
    if (found !== null) {
      tokens.push(found.word);
      at += found.length;
      if (text[at] === '.') at += 1;
    } else if (digitAt(text, at) >= 0) {
      const start = at;
      let value = 0;
      while (digitAt(text, at) >= 0 && at - start < 4) value = value * 10 + digitAt(text, at++);
      tokens.push({ kind: 'number', value, digits: at - start });
    } else if (char === ' ') {
      at += 1;
    } else if (/[:.∶]/.test(char) && digitAt(text, at - 1) >= 0 && digitAt(text, at + 1) >= 0) {
      tokens.push({ kind: 'point' });
      at += 1;
    } else if (dashes.test(char)) {
      tokens.push({ kind: 'to' });
      at += 1;
    } else if (listMarks.test(char)) {
      tokens.push({ kind: 'and' });
      at += 1;
    } else {
      return null;
    }
  }
  return tokens;
}
