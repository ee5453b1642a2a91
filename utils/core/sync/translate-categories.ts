import { profileLimits } from '../profile/profile-limits.ts';
import { cleanText, sameText } from './clean-text.ts';
import { cutText } from './cut-text.ts';
import type { PlanReason } from './sync-plan-types.ts';
import type { Translation } from './translation.ts';

export function sameCategories(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((category, index) => sameText(category, b[index] ?? ''));
}

/** The first categories of a Page, each once; a profile has room for three. */
export function translateCategories(categories: readonly string[]): Translation<string[]> {
  const clean = categories.map((category) => cleanText(category).replace(/\s+/g, ' '));
  const cut = clean.map((category) => cutText(category, profileLimits.category));
  const distinct = [...new Set(cut)].filter((category) => category !== '');
  if (distinct.length === 0) return { kind: 'empty' };
  const reasons: PlanReason[] = [];
  if (cut.some((category, index) => category !== clean[index])) reasons.push('cutToLimit');
  if (distinct.length > profileLimits.categories) reasons.push('firstOfSeveral');
  return { kind: 'value', value: distinct.slice(0, profileLimits.categories), reasons };
}
