import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storedSize } from '../../../utils/core/backup/stored-size.ts';

it('the size of records is that of their keys and of their values as JSON, in UTF-8', () => {
  const encoder = new TextEncoder();
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.dictionary(text, fc.jsonValue()), (records) => {
      const bytes = Object.entries(records)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => encoder.encode(key + JSON.stringify(value)).length);
      expect(storedSize(records)).toBe(bytes.reduce((sum, one) => sum + one, 0));
    }),
  );
  expect(storedSize({ a: undefined, b: null })).toBe(0);
});
