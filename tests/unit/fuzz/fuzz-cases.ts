import * as fc from 'fast-check';
import { expect } from 'vitest';
import { sayFigure } from '../../support/say-figure.ts';

/** Cases for each boundary; `KOPRU_CASES=100000 vitest run …` for the full count. */
export const fuzzCases = Number(process.env['KOPRU_CASES'] ?? 500);

/** Time for as many cases on a busy machine, ms. */
export const fuzzTime = 60_000 + fuzzCases * 20;

const nativeNames = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

/** To be called after each case: nothing has got into the prototype of all objects. */
export const expectNoPollution = () =>
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(nativeNames);

export const printFuzz = (boundary: string, cases = fuzzCases) =>
  sayFigure(`${boundary}: ${cases} cases, 0 uncaught, 0 pollution, 0 writes`);

export const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
  '',
];

/** Any text, often one that looks like something. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '\ud800',
    '\u202e',
    '0',
    '-1',
    '1e400',
    '<img src=x onerror=1>',
    'javascript:1',
    'x'.repeat(5000),
    ...hostileKeys,
  ),
);

export const anyLeaf: fc.Arbitrary<unknown> = fc.oneof(
  anyText,
  fc.double(),
  fc.maxSafeInteger(),
  fc.constantFrom(null, true, false),
);

/** Its length can't be turned into a number: whoever tries throws. */
const unmeasurable = fc.constant({ length: { toString: 1 } });

/** Any JSON with keys and texts of these among others; own `__proto__` keys are possible. */
export function anyJson(keys: readonly string[], texts: readonly string[]): fc.Arbitrary<unknown> {
  const key = fc.oneof({ arbitrary: fc.constantFrom(...keys), weight: 8 }, fc.constantFrom(...hostileKeys), anyText);
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 9, withCrossShrink: true },
      fc.oneof({ arbitrary: fc.constantFrom<unknown>(...texts), weight: 3 }, anyLeaf),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie('tree')), { maxLength: 4 }).map((entries) => {
        const object = {};
        for (const [name, value] of entries)
          Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
        return object;
      }),
    ),
  }));
  return tree;
}

/** A copy of some JSON in which any one part is another value. */
export function bent(json: unknown): fc.Arbitrary<unknown> {
  const paths: (readonly string[])[] = [];
  const walk = (at: unknown, path: readonly string[]): void => {
    paths.push(path);
    if (typeof at === 'object' && at !== null) for (const [key, part] of Object.entries(at)) walk(part, [...path, key]);
  };
  walk(json, []);
  const part = fc.oneof({ arbitrary: anyJson(['version', 'id', 'kind'], ['1']), weight: 3 }, unmeasurable);
  return fc.tuple(fc.constantFrom(...paths), part).map(([path, value]) => {
    if (path.length === 0) return value;
    const copy: unknown = structuredClone(json);
    let place = copy as Record<string, unknown>;
    for (const step of path.slice(0, -1)) place = place[step] as Record<string, unknown>;
    place[path.at(-1) ?? ''] = value;
    return copy;
  });
}
