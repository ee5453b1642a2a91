import fc from 'fast-check';
import type { WritingStyle } from './written-week.ts';

export const writingStyle: fc.Arbitrary<WritingStyle> = fc.record({
  hour12: fc.boolean(),
  weekday: fc.constantFrom('long', 'short'),
  join: fc.constantFrom('range', 'dash'),
  ranges: fc.constantFrom('lines', 'commas', 'list', 'rows'),
  grouped: fc.boolean(),
  firstRow: fc.nat({ max: 6 }),
});
