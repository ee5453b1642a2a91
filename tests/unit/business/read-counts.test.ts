import { describe, expect, it } from 'vitest';
import { readCounts } from '../../../utils/core/business/read-counts.ts';

describe('readCounts', () => {
  it.each([
    [', Springfield. 12,345 likes · 67 talking about this · 89 were here. Stars.', { likes: 12_345, wereHere: 89 }],
    [', Springfield. 495 followers · 8 were here. Breathe.', { followers: 495, wereHere: 8 }],
    ['. 1 like · 2 talking about this', { likes: 1 }],
    ['. 28,660,812 likes. Space.', { likes: 28_660_812 }],
    ['', {}],
    [', a bio that counts 12 likes somewhere', {}],
    ['. 2276 osób lubi to · 7 osób mówi o tym', {}],
  ])('%s', (summary, counts) => expect(readCounts(summary)).toEqual(counts));
});
