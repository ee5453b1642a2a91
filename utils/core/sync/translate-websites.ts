import { profileLimits } from '../profile/profile-limits.ts';
import { cleanText } from './clean-text.ts';
import type { PlanReason } from './sync-plan-types.ts';
import { translateWebsite } from './translate-website.ts';
import type { Translation } from './translation.ts';

/** An address as it is compared: the host has no case, and the root needs no slash. */
function websiteKey(website: string): string {
  const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/)([^/?#]*)(.*)$/is.exec(website.trim()) ?? [];
  return scheme === '' ? website.trim() : scheme.toLowerCase() + host.toLowerCase() + (rest === '/' ? '' : rest);
}

export function sameWebsites(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((website, index) => websiteKey(website) === websiteKey(b[index] ?? ''));
}

/**
 * The first websites of a Page that a profile takes; it has room for two. Reasons are of those taken, or, if none
 * can be, why not. One entry may hold several, with spaces between: Facebook's own field was a single line.
 */
export function translateWebsites(websites: readonly string[]): Translation<string[]> {
  const written = websites
    .flatMap((entry) => cleanText(entry).split(/\s+/))
    .map((website) => website.replace(/[,;]+$/, ''))
    .filter((website) => website !== '');
  const taken = new Map<string, string>();
  const reasons = new Set<PlanReason>();
  const refusals = new Set<PlanReason>();
  for (const website of written) {
    const one = translateWebsite(website);
    if (one.kind === 'refused') one.reasons.forEach((reason) => refusals.add(reason));
    if (one.kind !== 'value' || taken.has(websiteKey(one.value))) continue;
    if (taken.size === profileLimits.websites) {
      reasons.add('firstOfSeveral');
      break;
    }
    taken.set(websiteKey(one.value), one.value);
    one.reasons.forEach((reason) => reasons.add(reason));
  }
  if (written.length === 0) return { kind: 'empty' };
  if (taken.size === 0) return { kind: 'refused', reasons: [...refusals] };
  return { kind: 'value', value: [...taken.values()], reasons: [...new Set([...reasons, ...refusals])] };
}
