import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { copyMarkSchema, markKey } from '../../../utils/core/second-copy/copy-mark.ts';
import { recordShapeOf, shapes } from '../../../utils/core/store/record-schemas.ts';
import { fuzzCases, fuzzTime, printFuzz } from '../fuzz/fuzz-cases.ts';

const file = join(import.meta.dirname, '../../fixtures/stored/v1/records.json');
const examples = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));
const records = Object.entries(examples).filter(([key]) => key !== markKey);

/** Every path to a value that is not itself an object with something in it. */
function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [path];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, [...path, name]));
}

/** A copy with something else at a path; undefined takes it away. */
function changed(value: unknown, [name, ...rest]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to;
  if (Array.isArray(value))
    return value.map((part, index) => (String(index) === name ? changed(part, rest, to) : part));
  const entries = Object.entries(Object(value)).flatMap(([key, part]): [string, unknown][] => {
    if (key !== name) return [[key, part]];
    const next = changed(part, rest, to);
    return next === undefined ? [] : [[key, next]];
  });
  return Object.fromEntries(entries);
}

describe('records of version 1', () => {
  it.each(records)('%s is read to the letter: 0 fields lost', (key, value) => {
    expect(recordShapeOf(key)?.read(value)).toEqual({ kind: 'read', value });
  });

  it('the mark of the second copy is, too', () => {
    expect(copyMarkSchema.parse(examples[markKey])).toEqual(examples[markKey]);
  });

  it('there is an example of every kind of record', () => {
    const shown = new Set(records.map(([key]) => recordShapeOf(key)));
    expect(Object.values(shapes).filter((shape) => !shown.has(shape))).toEqual([]);
  });

  it.each(records)('%s of a later version is left to that', (key, value) => {
    const later = { ...Object(value), version: (recordShapeOf(key)?.version ?? 0) + 1, more: true };
    expect(recordShapeOf(key)?.read(later)).toEqual({ kind: 'newer' });
  });

  it(
    'damaged in any place, a record is read or refused, and never read as less than it is',
    { timeout: fuzzTime },
    () => {
      const example = fc.constantFrom(...records);
      const rubbish = fc.oneof(fc.constant(undefined), fc.anything({ maxDepth: 1 }));
      fc.assert(
        fc.property(example, fc.nat(), rubbish, ([key, value], which, to) => {
          const paths = leaves(value);
          const broken = changed(value, paths[which % paths.length] ?? [], to);
          const reading = recordShapeOf(key)?.read(broken);
          if (reading?.kind === 'read')
            expect(leaves(reading.value).length).toBeGreaterThanOrEqual(leaves(broken).length);
        }),
        { numRuns: Math.max(2000, fuzzCases) },
      );
      printFuzz('records as they were stored', Math.max(2000, fuzzCases));
    },
  );
});
