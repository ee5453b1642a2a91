import type { HoursLexicon, HoursWord } from './hours-lexicon.ts';
import { dash, denseScript, listMark } from './hours-marks.ts';

export type HoursToken =
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  /** ":" or "." between two digits. */
  | { readonly kind: 'point' }
  | HoursWord;

const letter = /[\p{L}\p{M}]/u;
const ideographs = '〇一二三四五六七八九';

function digitAt(text: string, index: number): number {
  const char = text[index] ?? '';
  return /^\d$/.test(char) ? Number(char) : char === '' ? -1 : ideographs.indexOf(char);
}

/** Whether a letter belongs to a word of which the space is the end. Thai "และ" follows "PM" without one. */
const joins = (char = '') => letter.test(char) && !denseScript.test(char);

/** The longest known word that begins here and does not end inside another word. */
function wordAt(text: string, start: number, lexicon: HoursLexicon): { word: HoursWord; length: number } | null {
  for (let length = Math.min(lexicon.longestWord, text.length - start); length > 0; length -= 1) {
    const spelling = text.slice(start, start + length);
    const word = lexicon.words.get(spelling);
    if (word !== undefined && !(joins(spelling.at(-1)) && joins(text[start + length]))) return { word, length };
  }
  return null;
}

/** The tokens of a folded hours cell, or null where a single character of it isn't understood. */
export function hoursTokens(text: string, lexicon: HoursLexicon): HoursToken[] | null {
  const tokens: HoursToken[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === ' ') {
      at += 1;
      continue;
    }
    if (digitAt(text, at) >= 0) {
      const start = at;
      let value = 0;
      while (digitAt(text, at) >= 0 && at - start < 4) value = value * 10 + digitAt(text, at++);
      tokens.push({ kind: 'number', value, digits: at - start });
      continue;
    }
    const found = wordAt(text, at, lexicon);
    if (found !== null) {
      tokens.push(found.word);
      at += found.length;
      if (text[at] === '.') at += 1;
    } else if (/[:.∶]/.test(char) && digitAt(text, at - 1) >= 0 && digitAt(text, at + 1) >= 0) {
      tokens.push({ kind: 'point' });
      at += 1;
    } else if (dash.test(char)) {
      tokens.push({ kind: 'to' });
      at += 1;
    } else if (listMark.test(char)) {
      tokens.push({ kind: 'and' });
      at += 1;
    } else {
      return null;
    }
  }
  return tokens;
}
