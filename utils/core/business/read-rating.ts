import { normalizeDigits } from '../phone/normalize-digits.ts';

/** Stars (0–5) and per cent who recommend are different measures; a Page shows one of them, or none yet. */
export interface Rating {
  readonly stars?: number;
  readonly recommendPercent?: number;
  /** How many reviews. */
  readonly count?: number;
}

/** "1,234 reviews)" > 1234. "1.2K", "2,1 tys.", "12 mil", "3万" are rounded: only a long word can follow a count. */
function countIn(text: string): number | undefined {
  const match = /^([0-9]{1,3}(?:[,.٬'’\s][0-9]{3}){1,3}|[0-9]{1,9})\s(?!हज|হাজ)[^\s.()（）]{4,}(?=[\s)）]|$)/.exec(text);
  return match?.[1] === undefined ? undefined : Number(match[1].replaceAll(/[^0-9]/g, ''));
}

/**
 * The measures in a rating as a Page words it: "Rating · 4.7 (130 Reviews)" of 2023, "94% recommend (75 reviews)"
 * since 2024, in any language. What can't be told for certain stays out.
 */
export function readRating(text: string): Rating {
  const [measure = '', counted = ''] = normalizeDigits(text).split(/[(（]/, 2);
  const percent = /(?<![0-9.,])([0-9]{1,3})\s?[%٪]|[%٪]\s?([0-9]{1,3})(?![0-9.,])/.exec(measure);
  const recommend = percent ? Number(percent[1] ?? percent[2]) : 101;
  const stars = /(?:^| · )([0-5](?:[.,٫][0-9])?)\s*$/.exec(measure)?.[1];
  const count = countIn(counted);
  return {
    ...(recommend > 100 ? {} : { recommendPercent: recommend }),
    ...(stars ? { stars: Number(stars.replace(/[,٫]/, '.')) } : {}),
    ...(count === undefined ? {} : { count }),
  };
}
