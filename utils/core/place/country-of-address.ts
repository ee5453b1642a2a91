import { countriesNamed, nameKey } from './country-names.ts';

/** Also a state of the US, in most languages by the same word: alone it proves nothing. */
const ambiguous = new Set(['georgia', 'georgie']);
const regionCode = /^\p{Lu}{2,3}$/u;

/** Facebook ends some addresses with "…, GA, United States, Georgia": the region again, behind the country. */
function repeatsRegion(parts: readonly string[]): boolean {
  const region = parts.at(-1) ?? '';
  if (regionCode.test(region)) return false;
  const earlier = parts.slice(0, -2);
  return regionCode.test(earlier.at(-1) ?? '') || earlier.some((part) => nameKey(part) === nameKey(region));
}

/**
 * ISO country of a one-line address, by a whole part of it that is a country's name in the document's language
 * or in English. Null unless it is certain: "Lebanon, Tennessee" is no country, and "Atlanta, Georgia" isn't either.
 */
export function countryOfAddress(address: string, language: string): string | null {
  const parts = address
    .split(/[,،、，|/\n]| [-–—·] /u)
    .map((part) => part.trim().replace(/(?<!\s)\s+\p{Nd}{4,7}$/u, ''))
    .filter((part) => part !== '' && !/\p{Nd}/u.test(part));
  const named = countriesNamed(parts.slice(-2), [...new Set([language.replaceAll('_', '-'), 'en'])]);
  const last = named.at(-1) ?? null;
  const beforeLast = named.at(-2) ?? null;

  if (beforeLast === null || beforeLast === last) {
    return ambiguous.has(nameKey(parts.at(-1) ?? '')) ? null : last;
  }
  if (repeatsRegion(parts)) return beforeLast;
  // No town is called United States.
  if (beforeLast === 'US' && (last === null || last === 'GE')) return 'US';
  return null;
}
