import type { FactName } from '../core/business/business-page.ts';
import { foldText } from '../core/hours/fold-text.ts';
import { normalizeDigits } from '../core/phone/normalize-digits.ts';
import { sameValue } from '../core/profile/same-value.ts';
import type { FactValues } from './evidence.ts';
import { factNames } from './evidence.ts';
import { parseUrl } from './parse-url.ts';

type Alike = (one: unknown, other: unknown) => boolean;
/** The same however it is compared, else alike as text. */
const asText =
  (alike: (one: string, other: string) => boolean): Alike =>
  (one, other) =>
    typeof one === 'string' && typeof other === 'string' && alike(one, other);

/** Two views of a Page can each show a part of a list: one item that both have is enough. */
const asLists =
  (alike: (one: string, other: string) => boolean): Alike =>
  (one, other) =>
    Array.isArray(one) && Array.isArray(other) && one.some((item) => other.some((each) => asText(alike)(item, each)));

/** Letters and digits alone: commas, spaces and accents differ between a row and its data. */
const letters = (text: string) => foldText(text).replaceAll(/[^\p{L}\p{N}\p{M}\p{Sc}]/gu, '');
const sameLetters = (one: string, other: string) => letters(one) !== '' && letters(one) === letters(other);

/** One shows the street alone, the other the country too. */
function sameAddress(one: string, other: string): boolean {
  const [short = '', long = ''] = [letters(one), letters(other)].toSorted((a, b) => a.length - b.length);
  return sameLetters(one, other) || (short.length > 3 && long.includes(short));
}

/** One with, one without the country's code; a trunk zero belongs to the form without. */
function samePhone(one: string, other: string): boolean {
  const all = [one, other].map((text) => normalizeDigits(text).replaceAll(/\D+/g, ''));
  const [short = '', long = ''] = all
    .map((digits) => digits.replace(/^0+/, ''))
    .toSorted((a, b) => a.length - b.length);
  return all[0] === all[1] || (short.length > 6 && long.endsWith(short));
}

function bareAddress(text: string): string {
  const url = parseUrl(text);
  return url ? url.hostname.replace(/^www\./, '') + url.pathname.replace(/(?<!\/)\/+$/, '') : text;
}

const alikeBy: { readonly [Name in FactName]?: Alike } = {
  description: asText(sameLetters),
  address: asText(sameAddress),
  phones: asLists(samePhone),
  emails: asLists((one, other) => one.toLowerCase() === other.toLowerCase()),
  websites: asLists((one, other) => bareAddress(one) === bareAddress(other)),
  otherAccounts: asLists((one, other) => bareAddress(one).toLowerCase() === bareAddress(other).toLowerCase()),
  categories: asLists(sameLetters),
  services: asLists(sameLetters),
  priceRange: asText(sameLetters),
  rating: asText(sameLetters),
};

export interface Agreement {
  readonly values: FactValues;
  /** Facts on which the two don't agree: their values are refused, never guessed. */
  readonly disputed: readonly FactName[];
}

/**
 * What two independent sources say together. Where both give a value they must agree, and the stated one (of the
 * site's data) is kept; where one is silent, the other counts.
 */
export function agree(stated: FactValues, drawn: FactValues): Agreement {
  const disputed = factNames.filter((name) => {
    const [one, other] = [stated[name], drawn[name]];
    if (one === undefined || other === undefined || sameValue(one, other)) return false;
    return !alikeBy[name]?.(one, other);
  });
  const isHeld = ([name, value]: readonly [string, unknown]) =>
    value !== undefined && !disputed.some((each) => each === name);
  const entries = [...Object.entries(drawn), ...Object.entries(stated)].filter(isHeld);
  return { values: Object.fromEntries(entries), disputed };
}
