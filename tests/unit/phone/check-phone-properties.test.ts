import * as fc from 'fast-check';
import type { PhoneNumber } from 'libphonenumber-js/max';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { checkPhone } from '../../../utils/core/phone/check-phone.ts';
import { countryOfPhone } from '../../../utils/core/phone/country-of-phone.ts';
import { phoneCheckSchema } from '../../../utils/core/phone/phone-check.ts';
import { readWrittenPhone } from '../../../utils/core/phone/written-phone.ts';
import { countries } from '../../../utils/core/place/countries.ts';

const mobiles = getCountries().map((country) => {
  const number = getExampleNumber(country, examples);
  if (number === undefined) throw new Error(`no example number for ${country}`);
  return { country, number };
});
const mobile = fc.constantFrom(...mobiles);

const zeros = ['0', '٠', '۰', '०', '০', '๐', '０', '𞥐'];
const digitScript = fc.constantFrom(...zeros);
const inScript = (text: string, zero: string) =>
  text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));

/** Characters that people and copy-paste leave between the groups. */
const noise = fc.array(fc.constantFrom('', ' ', '\u{A0}', '\u{200E}', '\u{2068}', '-', '.', ' - '), {
  minLength: 1,
  maxLength: 5,
});
const regrouped = (text: string, between: string[]) => {
  let index = 0;
  return text.replaceAll(/[ \-.]+/g, () => between[index++ % between.length] ?? '');
};

const internationalForms: Readonly<Record<string, (number: PhoneNumber) => string>> = {
  e164: (number) => number.number,
  international: (number) => number.formatInternational(),
  uri: (number) => number.getURI(),
  exitPrefix: (number) => `00${number.number.slice(1)}`,
  brackets: (number) => `(+${number.countryCallingCode}) ${number.nationalNumber}`,
  behind: (number) => `${number.number.slice(1)}+`,
  link: (number) => `https://wa.me/${number.number.slice(1)}`,
};
/** A plus left behind is a hint only: with a country at hand, the number may be meant as a national one. */
const form = fc.constantFrom(...Object.keys(internationalForms).filter((name) => name !== 'behind'));

function e164Of(text: string, country: string | null): string {
  const check = checkPhone(text, country);
  return check.kind === 'valid' ? check.e164 : check.reason;
}

describe('checkPhone gives back the same number', () => {
  it.each(Object.entries(internationalForms))('from the form %s, for every country', (_, write) => {
    const wrong = mobiles.filter(({ number }) => e164Of(write(number), null) !== number.number);
    expect(wrong.map(({ country, number }) => `${country} ${write(number)}`)).toEqual([]);
  });

  it('from the national form and the country, for every country', () => {
    const wrong = mobiles.filter(({ country, number }) => e164Of(number.formatNational(), country) !== number.number);
    expect(wrong.map(({ country, number }) => `${country} ${number.formatNational()}`)).toEqual([]);
  });

  it('from any international form, digits, grouping and country at hand', () => {
    fc.assert(
      fc.property(
        mobile,
        form,
        digitScript,
        noise,
        fc.constantFrom(null, 'TR', 'DE', 'IN'),
        ({ number }, name, zero, between, country) => {
          const plain = internationalForms[name]?.(number) ?? '';
          const written = plain.startsWith('https:') || plain.startsWith('tel:') ? plain : regrouped(plain, between);
          expect(e164Of(inScript(written, zero), country)).toBe(number.number);
        },
      ),
    );
  });

  it('from the national form in any digits', () => {
    fc.assert(
      fc.property(mobile, digitScript, ({ country, number }, zero) => {
        expect(e164Of(inScript(number.formatNational(), zero), country)).toBe(number.number);
      }),
    );
  });

  it('from its own answer', () => {
    for (const { number } of mobiles) {
      const check = checkPhone(number.number, null);
      if (check.kind !== 'valid') throw new Error(number.number);
      expect(e164Of(check.international, null)).toBe(check.e164);
    }
  });
});

const phoneLike = fc.string({
  unit: fc.constantFrom(
    ...'0123456789+() -./*#,;:x٠٥९',
    'ext',
    '00',
    '\u{200F}',
    '\u{D800}',
    'wa.me/',
    'tel:',
    ';phone-context=',
    '\n',
  ),
  maxLength: 300,
});
const anyText = fc.oneof(phoneLike, fc.string({ unit: 'binary', maxLength: 300 }));
const anyCountry = fc.oneof(fc.constant(null), fc.constantFrom(...countries), fc.string({ maxLength: 4 }));

describe('checkPhone stands anything', () => {
  it('never throws, and always answers in its schema', () => {
    fc.assert(
      fc.property(anyText, anyCountry, (text, country) => {
        const check = checkPhone(text, country);
        expect(phoneCheckSchema.parse(check)).toEqual(check);
      }),
      { numRuns: 2000 },
    );
  });

  it('never takes a bare national number without a country', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -()'), maxLength: 20 }), (text) => {
        fc.pre(readWrittenPhone(text).international === null);
        expect(checkPhone(text, null).kind).toBe('invalid');
      }),
    );
  });

  it('never answers toll-free or premium numbers as numbers to chat with', () => {
    for (const text of [
      '+18003569377',
      '+448001234567',
      '+908001234567',
      '+80012345678',
      '+909001234567',
      '+33899123456',
    ]) {
      expect(['tollFree', 'premiumRate']).toContain(e164Of(text, null));
    }
  });
});

describe('countryOfPhone', () => {
  it.each([
    ['+90 532 123 45 67', 'TR'],
    ['0044 7400 123456', 'GB'],
    ['+1 (204) 555-0123', 'CA'],
    ['0532 123 45 67', null],
    ['+882 16 1234567', null],
    ['hello', null],
  ])('of %s is %s', async (text, expected) => {
    expect(await countryOfPhone(text, checkPhone)).toBe(expected);
  });
});

describe('countries', () => {
  it('are those with phone numbers of their own', () => {
    expect(countries).toEqual(getCountries().toSorted());
  });
});
