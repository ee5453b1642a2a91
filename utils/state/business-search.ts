import { normalizeDigits } from '../core/phone/normalize-digits.ts';
import type { Business } from '../core/profile/business.ts';

/**
 * A text as search compares it: without case, accents and the dots of i, so that "cigkofte" finds "ÇİĞ KÖFTE" whatever
 * language the keyboard has.
 */
export function foldText(text: string): string {
  return normalizeDigits(text.normalize('NFKD')).replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

/** All that a business is found by. */
export function searchTextOf({ profile, link }: Business): string {
  return foldText([profile.name, profile.phone, link?.page.name ?? '', link?.page.username ?? ''].join('\n'));
}

/**
 * Whether a business with this search text is meant: each word of the query stands in it. A word of digits is a number,
 * however it is grouped and with or without its leading zeros.
 */
export function finds(searchText: string, query: string): boolean {
  const folded = foldText(query);
  if (/^[+\d\s().-]+$/.test(folded)) {
    const digits = folded.replaceAll(/\D+/g, '').replace(/^0+/, '');
    if (digits !== '' && searchText.includes(digits)) return true;
  }
  return folded
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => searchText.includes(word));
}
