import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeDigits } from '../../../utils/core/phone/normalize-digits.ts';

const everyDigit = Array.from({ length: 0x11_0000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((char) => /\p{Nd}/u.test(char));

describe('normalizeDigits', () => {
  it.each(Intl.supportedValuesOf('numberingSystem'))(
    'reads the digits of %s as Intl writes them',
    (numberingSystem) => {
      const written = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(1_234_567_890);
      // Chinese decimal figures and number systems without digits are letters to Unicode.
      const decimal = /^\p{Nd}+$/u.test(written);
      expect(normalizeDigits(written)).toBe(decimal ? '1234567890' : written);
    },
  );

  it('makes ASCII of every decimal digit that Unicode has', () => {
    expect(everyDigit.length).toBeGreaterThan(600);
    expect(everyDigit.filter((char) => !/^[0-9]$/.test(normalizeDigits(char)))).toEqual([]);
    const each = Map.groupBy(everyDigit, (char) => normalizeDigits(char));
    expect(new Set([...each.values()].map((chars) => chars.length)).size).toBe(1);
  });

  it.each([
    ['bidi marks', '\u{200E}+90\u{200F} \u{202A}532\u{202C} \u{2066}1\u{2069}', '+90 532 1'],
    ['zero-width characters and soft hyphens', '5\u{200B}3\u{AD}2\u{FEFF}1\u{2060}', '5321'],
    ['keycaps', '0️⃣5️⃣', '05'],
    ['other text', 'Güneş Kafe ½ ①', 'Güneş Kafe ½ ①'],
  ])('%s', (_, text, expected) => {
    expect(normalizeDigits(text)).toBe(expected);
  });

  it('never throws, and a second pass changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeDigits(text);
        expect(once).not.toMatch(/[^\P{Nd}0-9]/u);
        expect(normalizeDigits(once)).toBe(once);
      }),
    );
  });
});
