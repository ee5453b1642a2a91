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

type Website = Extract<Translation<string>, { kind: 'value' }>;

/** The chosen websites that the Page still shows, else the first ones. */
function take(found: ReadonlyMap<string, Website>, chosen: readonly string[]) {
  const wanted = chosen.flatMap((website) => found.get(websiteKey(website)) ?? []);
  return {
    byYou: wanted.length > 0,
    taken: wanted.length > 0 ? wanted : [...found.values()].slice(0, profileLimits.websites),
  };
}

/**
 * The websites of a Page that a profile takes; it has room for two. Reasons are of those taken, or, if none
 * can be, why not. One entry may hold several, with spaces between: Facebook's own field was a single line.
 */
export function translateWebsites(websites: readonly string[], chosen: readonly string[] = []): Translation<string[]> {
  const written = websites
    .flatMap((entry) => cleanText(entry).split(/\s+/))
    .map((website) => website.replace(/(?<![,;])[,;]+$/, ''))
    .filter((website) => website !== '');
  if (written.length === 0) return { kind: 'empty' };
  const found = new Map<string, Website>();
  const refusals = new Set<PlanReason>();
  for (const website of written) {
    const one = translateWebsite(website);
    if (one.kind === 'value' && !found.has(websiteKey(one.value))) found.set(websiteKey(one.value), one);
    // Of what stands behind the websites that are taken nothing needs to be told.
    if (one.kind === 'refused' && found.size <= profileLimits.websites)
      one.reasons.forEach((reason) => refusals.add(reason));
  }
  if (found.size === 0) return { kind: 'refused', reasons: [...refusals] };
  const { byYou, taken } = take(found, chosen);
  const reasons = new Set(taken.flatMap((one) => one.reasons));
  const value = taken.map((one) => one.value);
  if (found.size === taken.length) return { kind: 'value', value, reasons: [...new Set([...reasons, ...refusals])] };
  reasons.add(byYou ? 'chosenByYou' : 'firstOfSeveral');
  const options = [...found.values()].map((one) => one.value);
  return { kind: 'value', value, reasons: [...new Set([...reasons, ...refusals])], options };
}
