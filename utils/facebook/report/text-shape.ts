import { normalizeDigits } from '../../core/phone/normalize-digits.ts';

/** One letter for all of a script: what a person wrote is gone, what it was written in stays. */
const scripts: readonly (readonly [RegExp, string, string?])[] = [
  [/\p{Script=Latin}/u, 'a', 'A'],
  [/\p{Script=Cyrillic}/u, 'ж', 'Ж'],
  [/\p{Script=Greek}/u, 'α', 'Α'],
  [/\p{Script=Arabic}/u, 'ع'],
  [/\p{Script=Hebrew}/u, 'ש'],
  [/\p{Script=Devanagari}/u, 'क'],
  [/\p{Script=Thai}/u, 'ก'],
  [/\p{Script=Han}/u, '字'],
  [/\p{Script=Hiragana}/u, 'あ'],
  [/\p{Script=Katakana}/u, 'ア'],
  [/\p{Script=Hangul}/u, '가'],
];
/** A letter of any other script. */
const otherLetter = 'ø';

const kept = /[\p{P}\p{Sc}\p{Sm}\p{Z}\n\t]/u;
/** They hide in a text and turn it round: shown as a sign, so that what a person sees is what is copied. */
const directionMark = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const nobodySees = /[\p{C}\p{M}]/u;

function letterShape(letter: string): string {
  const [, lower, upper = lower] = scripts.find(([script]) => script.test(letter)) ?? [null, otherLetter];
  return /\p{Lu}/u.test(letter) ? upper : lower;
}

function characterShape(char: string): string {
  if (/\p{Nd}/u.test(char)) {
    // The nine of its own kind of digits: which kind it is can be what went wrong.
    const nine = String.fromCodePoint((char.codePointAt(0) ?? 0) + 9 - Number(normalizeDigits(char)));
    return /\p{Nd}/u.test(nine) ? nine : '9';
  }
  if (/\p{L}/u.test(char)) return letterShape(char);
  if (/\p{N}/u.test(char)) return '9';
  if (kept.test(char)) return char;
  if (directionMark.test(char)) return '⇄';
  return nobodySees.test(char) ? '' : '☺';
}

/**
 * What a text looks like without what it says: each letter is the same letter of its script, each digit a nine, each
 * picture a smile. Punctuation, currency signs and spaces stay.
 */
export function textShape(text: string): string {
  return [...text].map(characterShape).join('');
}
