import type { FactValues } from './evidence.ts';
import { asciiDigits, lineOf } from './value-text.ts';

/** "1,234 reviews)" > 1234. "1.2K", "2,1 tys.", "12 mil", "3万" are rounded: only a long word can follow a count. */
function countIn(text: string): number | undefined {
  const match = /^([0-9]{1,3}(?:[,.٬'’\s][0-9]{3}){1,3}|[0-9]{1,9})\s(?!हज|হাজ)[^\s.()（）]{4,}(?=[\s)）]|$)/.exec(text);
  return match?.[1] === undefined ? undefined : Number(match[1].replaceAll(/[^0-9]/g, ''));
}

/**
 * "Rating · 4.7 (130 Reviews)" of 2023 and "94% recommend (75 reviews)" since 2024, in any language: stars and
 * per cent are different measures. What can't be told for certain stays out; the text is always kept.
 */
export function readRating(title: unknown): FactValues['rating'] {
  const text = lineOf(title, 300);
  if (text === undefined) return undefined;
  const [measure = '', counted = ''] = asciiDigits(text).split(/[(（]/, 2);
  const percent = /(?<![0-9.,])([0-9]{1,3})\s?[%٪]|[%٪]\s?([0-9]{1,3})(?![0-9.,])/.exec(measure);
  const recommend = percent ? Number(percent[1] ?? percent[2]) : 101;
  const stars = /(?:^| · )([0-5](?:[.,٫][0-9])?)\s*$/.exec(measure)?.[1];
  const count = countIn(counted);
  return {
    text,
    ...(recommend > 100 ? {} : { recommendPercent: recommend }),
    ...(stars ? { stars: Number(stars.replace(/[,٫]/, '.')) } : {}),
    ...(count === undefined ? {} : { count }),
  };
}
