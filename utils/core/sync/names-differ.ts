import { editDistance } from './edit-distance.ts';
import { nameWords } from './name-words.ts';
import { fillers, trades } from './weak-words.ts';

/** Names are capped well above any real one, so that a hostile Page can't make the comparison slow. */
const longestName = 120;
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Hang}]/u;

/** One slip in a word of some length, two in a long one: Cafe and Caffe, Yildiz and Yıldızz. */
function sameWord(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return editDistance(a, b) <= (length >= 8 ? 2 : length >= 5 ? 1 : 0);
}

function contains(longer: string, shorter: string): boolean {
  return shorter.length >= (unspaced.test(shorter) ? 2 : 5) && longer.includes(shorter);
}

type Words = readonly string[];

const byLength = <Sized extends { readonly length: number }>(a: Sized, b: Sized): readonly [Sized, Sized] =>
  a.length < b.length ? [a, b] : [b, a];

/** Both names without the words of each kind that tells nothing, as long as something is left of both. */
function tellingWords(names: readonly [Words, Words]): readonly [Words, Words] {
  let left = names;
  for (const kind of [fillers, trades]) {
    const telling = (words: Words) => words.filter((word) => !kind.has(word));
    const [a, b] = [telling(left[0]), telling(left[1])];
    if (a.length > 0 && b.length > 0) left = [a, b];
  }
  return left;
}

const initials = (words: Words) => words.map(([initial]) => initial).join('');

function abbreviates(short: Words, long: Words): boolean {
  const ways = [long, long.filter((word) => !fillers.has(word))].map(initials);
  return long.length >= 3 && ways.includes(short.join(''));
}

/**
 * Whether two names are hardly of the same business. Not when one only says more than the other (a branch, a legal
 * form, the long form of an abbreviation), nor when half of their telling words agree, nor for a few slips.
 */
export function namesDiffer(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [nameWords(a.slice(0, longestName)), nameWords(b.slice(0, longestName))];
  if (wordsOfA.length === 0 || wordsOfB.length === 0) return a.trim() !== b.trim();
  const [fewer, more] = byLength(...tellingWords([wordsOfA, wordsOfB]));
  const shared = fewer.filter((word) => more.some((other) => sameWord(word, other))).length;
  if (shared / fewer.length >= 0.5) return false;

  const [shorter, longer] = byLength(fewer.join(''), more.join(''));
  if (contains(longer, shorter) || 1 - editDistance(shorter, longer) / longer.length >= 0.7) return false;
  return !abbreviates(wordsOfA, wordsOfB) && !abbreviates(wordsOfB, wordsOfA);
}
