import { editDistance } from './edit-distance.ts';
import { nameWords } from './name-words.ts';
import { fillers, trades } from './weak-words.ts';

/** Names are capped well above any real one, so that a hostile Page can't make the comparison slow. */
const longestName = 120;
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Hang}]/u;

/** One slip in a word of some length, two in a long one: Cafe and Caffe, Yildiz and Yıldızz. */
function sameWord(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const slips = length >= 8 ? 2 : length >= 5 ? 1 : 0;
  return a === b || (slips > 0 && editDistance(a, b) <= slips);
}

function contains(longer: string, shorter: string): boolean {
  return shorter.length >= (unspaced.test(shorter) ? 2 : 5) && longer.includes(shorter);
}

type Words = readonly string[];

/** Both names without the words of each kind that tells nothing, as long as something is left of both. */
function tellingWords(names: readonly [Words, Words]): readonly [Words, Words] {
  let left = names;
  for (const kind of [fillers, trades]) {
    const [a, b] = left.map((words) => words.filter((word) => !kind.has(word)));
    if (a !== undefined && b !== undefined && a.length > 0 && b.length > 0) left = [a, b];
  }
  return left;
}

const initials = (words: Words) => words.map((word) => [...word][0] ?? '').join('');

/**
 * Whether two names are hardly of the same business. Not when one only says more than the other (a branch, a legal
 * form, the long form of an abbreviation), nor when half of their telling words agree, nor for a few slips.
 */
export function namesDiffer(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [nameWords(a.slice(0, longestName)), nameWords(b.slice(0, longestName))];
  if (wordsOfA.length === 0 || wordsOfB.length === 0) return a.trim() !== b.trim();
  const [fewer = [], more = []] = tellingWords([wordsOfA, wordsOfB]).toSorted((x, y) => x.length - y.length);
  const shared = fewer.filter((word) => more.some((other) => sameWord(word, other))).length;
  if (shared / fewer.length >= 0.5) return false;

  const [shorter = '', longer = ''] = [fewer.join(''), more.join('')].toSorted((x, y) => x.length - y.length);
  if (contains(longer, shorter) || 1 - editDistance(shorter, longer) / longer.length >= 0.7) return false;
  const [long, short] = wordsOfA.length > wordsOfB.length ? [wordsOfA, wordsOfB] : [wordsOfB, wordsOfA];
  const abbreviation = short.join('');
  return !(
    long.length >= 3 && [initials(long), initials(long.filter((word) => !fillers.has(word)))].includes(abbreviation)
  );
}
