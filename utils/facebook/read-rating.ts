import type { FactValues } from './evidence.ts';
import { lineOf } from './value-text.ts';

/** "1.2K", "2,1 tys.", "1,2 B", "3万": a rounded number is no count. */
const rounded =
  /^\s?(?:[KMBNkmn](?!\p{L})|bin|tys|tis|mil|mi(?!\p{L})|mln|rb|jt|тыс|тис|млн|Tsd|Mio|[Tt]r(?!\p{L})|ألف|آلاف|هزار|万|萬|천|만|พัน|หมื่น|हज|लाख)/u;

/** Digits of any script as 0–9. Decimal digits stand in runs of ten, so a digit's value is its distance to the first. */
function asciiDigits(text: string): string {
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}

/** "(1,234 reviews)" > 1234; undefined unless it is a whole number. */
function countIn(text: string): number | undefined {
  const match = /^[^\p{Nd}]{0,40}?([0-9]{1,3}(?:[,.٬'’\s][0-9]{3}){1,3}|[0-9]{1,9})(?![0-9.,٫])/u.exec(text);
  const digits = match?.[1];
  if (match === null || digits === undefined || rounded.test(text.slice(match[0].length))) return undefined;
  return Number(digits.replaceAll(/[^0-9]/g, ''));
}

/**
 * "Rating · 4.7 (130 Reviews)" of 2023 and "94% recommend (75 reviews)" since 2024, in any language: stars and
 * per cent are different measures. What can't be told for certain stays out; the text is always kept.
 */
export function readRating(title: unknown): FactValues['rating'] {
  const text = lineOf(title, 300);
  if (text === undefined) return undefined;
  const plain = asciiDigits(text);
  const open = Math.max(plain.lastIndexOf('('), plain.lastIndexOf('（'));
  const measure = open < 0 ? plain : plain.slice(0, open);
  const percent = /(?<![0-9.,٫])([0-9]{1,3})\s?[%٪]|[%٪]\s?([0-9]{1,3})(?![0-9.,٫])/.exec(measure);
  const recommend = percent ? Number(percent[1] ?? percent[2]) : Number.NaN;
  const stars = percent ? undefined : /^([0-5](?:[.,٫][0-9])?)$/.exec(measure.split(' · ').at(-1)?.trim() ?? '')?.[1];
  const count = open < 0 ? undefined : countIn(plain.slice(open + 1));
  return {
    text,
    ...(recommend <= 100 ? { recommendPercent: recommend } : {}),
    ...(stars ? { stars: Number(stars.replace(/[,٫]/, '.')) } : {}),
    ...(count === undefined ? {} : { count }),
  };
}
