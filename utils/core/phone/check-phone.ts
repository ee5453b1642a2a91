import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import {
  isSupportedCountry,
  ParseError,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max';
import { phoneSchema } from '../profile/profile.ts';
import type { PhoneCheck, PhoneProblem } from './phone-check.ts';
import { repairE164 } from './repair-e164.ts';
import { readWrittenPhone } from './written-phone.ts';

/** The library reads no longer texts; a written number never comes near. */
const longestText = 250;

type Reading = PhoneNumber | PhoneProblem;

const invalid = (reason: PhoneProblem): PhoneCheck => ({ kind: 'invalid', reason });

function problemOf(code: string | undefined): PhoneProblem {
  if (code === 'TOO_SHORT') return 'tooShort';
  if (code === 'TOO_LONG') return 'tooLong';
  if (code === 'INVALID_COUNTRY') return 'unknownCountry';
  if (code === 'NOT_A_NUMBER') return 'notANumber';
  return 'invalidForCountry';
}

function parse(text: string, country: CountryCode | undefined): Reading {
  try {
    const number = parsePhoneNumberWithError(text, country === undefined ? {} : { defaultCountry: country });
    return number.isValid() ? number : (repaired(number, text) ?? problemOf(validatePhoneNumberLength(number.number)));
  } catch (error) {
    if (error instanceof ParseError) return problemOf(error.message);
    throw error;
  }
}

function repaired(number: PhoneNumber, text: string): PhoneNumber | null {
  // "1 619 555 1234" on a Mexican Page may as well be an American number: not ours to decide.
  if (/^1\d{10}$/.test(text.replaceAll(/\D+/g, ''))) return null;
  const again = repairE164(number.number);
  if (again === null) return null;
  const second = parsePhoneNumberWithError(again.text, { defaultCountry: again.country });
  return second.isValid() ? second : null;
}

/** "+34 (0) 612 34 56 78": a zero in brackets is nothing to dial from abroad, even where there is no trunk zero. */
function parseInternational(text: string): Reading {
  const reading = parse(text, undefined);
  return typeof reading === 'string' && /\( ?0 ?\)/.test(text)
    ? parse(text.replace(/\( ?0 ?\)/, ' '), undefined)
    : reading;
}

/** Two valid readings that differ: the one inside the given country, else none. */
function choose(first: Reading, second: Reading, country: string): Reading {
  if (typeof second === 'string') return first;
  if (typeof first === 'string' || first.number === second.number) return second;
  if (first.country === country) return first;
  return second.country === country ? second : 'invalidForCountry';
}

function read(text: string, country: string | null): Reading {
  const { national, international } = readWrittenPhone(text);
  const abroad = international === null ? null : parseInternational(international);
  if (national === null) return abroad ?? 'notANumber';
  if (country !== null && isSupportedCountry(country)) {
    const home = parse(national, country);
    return abroad === null ? home : choose(abroad, home, country);
  }
  return abroad ?? (country === null ? 'countryNeeded' : 'unknownCountry');
}

function lineOf(number: PhoneNumber): 'mobile' | 'landline' | 'either' | 'other' {
  const type = number.getType();
  if (type === 'MOBILE') return 'mobile';
  if (type === 'FIXED_LINE') return 'landline';
  return type === 'FIXED_LINE_OR_MOBILE' ? 'either' : 'other';
}

/** Reasons that hold whatever the country: seen before any country is asked for. */
function plainProblem(text: string): PhoneProblem | null {
  const { national, international } = readWrittenPhone(text);
  const digits = (national ?? international ?? '').replaceAll(/\D+/g, '');
  if (digits === '') return 'notANumber';
  if (national === null || international !== null) return null;
  if (/^[*#]/.test(national)) return 'shortCode';
  // Letters behind digits spell a number out: 1-800-FLOWERS.
  return /^[1-9]\d{2,4}$/.test(digits) && !/^\D*\d.*\p{L}/u.test(national) ? 'shortCode' : null;
}

/**
 * Reads one phone number as people write it. `country` (ISO 3166, two letters) is needed for national forms only and
 * is never guessed. Landlines are fine; toll-free and premium numbers are not: nobody chats with those.
 */
export function checkPhone(text: string, country: string | null): PhoneCheck {
  if (text.trim() === '') return invalid('empty');
  if (text.length > longestText) return invalid('tooLong');
  const number = read(text, country);
  if (typeof number === 'string') return invalid(plainProblem(text) ?? number);
  const type = number.getType();
  if (type === 'TOLL_FREE') return invalid('tollFree');
  if (type === 'PREMIUM_RATE') return invalid('premiumRate');
  if (!phoneSchema.safeParse(number.number).success) return invalid('tooLong');
  number.setExt('');
  return {
    kind: 'valid',
    e164: number.number,
    international: number.formatInternational(),
    country: number.country ?? null,
    line: lineOf(number),
  };
}
