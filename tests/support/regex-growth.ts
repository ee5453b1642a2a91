/** Characters that classes stand for, besides those that an expression itself holds. */
const usual = [' ', 'a', '0', '\n', '\u00E9', 'e\u0301', '-', '.', '/', '"', '\\'];
/** What no expression here accepts: it makes a match fail at its very end, which is where backtracking begins. */
const mismatch = '\u0001';

/** A text that an expression may choke on: one piece over and over, between a beginning and an end. */
export interface Pump {
  readonly before: string;
  readonly piece: string;
}

const literalsIn = (source: string) =>
  source
    .replaceAll(/\\[a-zA-Z](?:\{[^}]*\})?|\(\?[:=!<]*|\{\d*,?\d*\}/g, ' ')
    .replaceAll(/[[\](){}|?*+^$\\]/g, ' ')
    .split(' ')
    .filter(Boolean);

/** Pumps made of an expression's own characters, alone and in pairs. */
function pumpsOf({ source }: RegExp): readonly Pump[] {
  const words = [...new Set(literalsIn(source))].slice(0, 8);
  const own = [...new Set([...words, ...words.join('')])].slice(0, 12);
  const pieces = [...new Set([...own, ...usual])];
  const pairs = pieces.slice(0, 12).flatMap((one) => usual.slice(0, 5).map((other) => one + other));
  const befores = ['', ...words.slice(0, 2)];
  return [...pieces, ...pairs].flatMap((piece) => befores.map((before) => ({ before, piece })));
}

const textOf = ({ before, piece }: Pump, length: number) =>
  before + piece.repeat(Math.ceil(length / piece.length)) + mismatch;

/** Milliseconds for one search of the whole text, the best of three. */
function timeOf(regex: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    regex.lastIndex = 0;
    const began = performance.now();
    // With `g` all matches are looked for, as replaceAll and matchAll do.
    if (regex.global) text.replaceAll(regex, '');
    else regex.exec(text);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

export interface Growth {
  readonly pump: Pump;
  readonly length: number;
  readonly time: number;
  /** How many times longer eight times the text took: 8 is linear, 64 quadratic. */
  readonly ratio: number;
}

/** Below this a time says nothing, ms. */
const measurable = 5;

/**
 * The worst growth of an expression's time over its pumps, up to a length in characters. Starts small and stops where
 * the time has grown too much, so that even an exponential one ends.
 */
export function worstGrowth(regex: RegExp, longest: number): Growth | null {
  let worst: Growth | null = null;
  for (const pump of pumpsOf(regex)) {
    for (let length = 512; length <= longest; length *= 8) {
      const small = timeOf(regex, textOf(pump, length / 8));
      const time = timeOf(regex, textOf(pump, length));
      const ratio = time < measurable ? 0 : time / Math.max(small, measurable / 8);
      if (worst === null || ratio > worst.ratio) worst = { pump, length, time, ratio };
      if (ratio > 24) break;
    }
  }
  return worst;
}

/** Characters at which the slowest pump is looked for. */
const trial = 2 ** 13;

/** The longest time that a linear expression takes over so many bytes of UTF-8, as pages and files come in, and over what. */
export function slowestOver(regex: RegExp, bytes: number): { readonly pump: Pump; readonly time: number } | null {
  const [slowest] = pumpsOf(regex)
    .map((pump) => ({ pump, time: timeOf(regex, textOf(pump, trial)) }))
    .toSorted((a, b) => b.time - a.time);
  if (slowest === undefined) return null;
  const { piece } = slowest.pump;
  const length = (bytes * piece.length) / Buffer.byteLength(piece);
  return { pump: slowest.pump, time: timeOf(regex, textOf(slowest.pump, length)) };
}
