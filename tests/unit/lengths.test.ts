import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { maxLength, minLength } from '../../utils/core/lengths.ts';

const atMost = z.string().check(maxLength(3));
const atLeast = z.array(z.number()).check(minLength(2));

describe('lengths', () => {
  it.each([
    [atMost, 'abc', true],
    [atMost, 'abcd', false],
    // Code points, as people count them.
    [atMost, '😀😀😀', true],
    [atMost, '😀😀😀😀', false],
    [atLeast, [1, 2], true],
    [atLeast, [1], false],
    [atMost, ['a'], false],
    [atLeast, 'ab', false],
    [atMost, { length: 1 }, false],
    // Its length can't be compared with a number: comparing throws.
    [atMost, { length: { toString: 1 } }, false],
    [atLeast, { length: { toString: 1 } }, false],
  ])('%#: one whole, one too long or of another type', (schema, value, isWhole) => {
    expect(schema.safeParse(value).success).toBe(isWhole);
  });
});
