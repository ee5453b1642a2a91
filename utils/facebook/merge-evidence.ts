import type { BusinessFacts, BusinessPage, FactName, IdPlace } from '../core/business/business-page.ts';
import type { Fact } from '../core/business/fact.ts';
import type { Evidence } from './evidence.ts';
import { factNames } from './evidence.ts';
import type { PageAddress } from './page-url.ts';
import { namesPage } from './page-url.ts';

/** The different ids that evidence names. */
function idsIn(evidence: readonly Evidence[], key: 'profileId' | 'pageId'): readonly string[] {
  return [...new Set(evidence.flatMap((one) => one[key] ?? []))];
}

/**
 * The evidence that is about the Page that the address names: what names it by id or username itself, and what shares
 * the profile id with that. Empty when nothing does (a document left over from another view), or when two disagree.
 * Evidence that names nobody is about whatever the document was made for.
 */
export function inView(all: readonly Evidence[], address: PageAddress): readonly Evidence[] {
  const named = all.filter((evidence) => namesPage(evidence, address));
  const [profileId, ...others] = idsIn(named, 'profileId');
  if (profileId === undefined || others.length > 0) return [];
  const isMadeForIt = all.every((evidence) => !evidence.places.includes('route') || evidence.profileId === profileId);
  const about = all.filter((evidence) =>
    evidence.profileId === undefined
      ? named.includes(evidence) || (isMadeForIt && evidence.username === undefined)
      : evidence.profileId === profileId,
  );
  return idsIn(about, 'pageId').length > 1 ? [] : about;
}

/** First value in the order of the evidence; else *none* if one place would have shown it; else *unknown*. */
function factOf(evidence: readonly Evidence[], name: FactName): Fact<unknown> {
  let fact: Fact<unknown> = { state: 'unknown' };
  for (const { shown, absent, source } of evidence) {
    if (shown[name] !== undefined) return { state: 'shown', value: shown[name], source };
    if (fact.state === 'unknown' && absent.includes(name)) fact = { state: 'none', source };
  }
  return fact;
}

export function mergeFacts(evidence: readonly Evidence[]): BusinessFacts {
  // One entry for each name of the type, each with that name's own type of value: what a loop can't tell the compiler.
  // oxlint-disable-next-line no-unsafe-type-assertion
  return Object.fromEntries(factNames.map((name) => [name, factOf(evidence, name)])) as unknown as BusinessFacts;
}

export function idPlacesOf(evidence: readonly Evidence[], address: PageAddress, profileId: string): IdPlace[] {
  const places = new Set<IdPlace>(address.by === 'id' && address.id === profileId ? ['url'] : []);
  for (const one of evidence) for (const place of one.places) places.add(place);
  return [...places];
}

/** `viewerId` as the route gave it; the person looks as the Page itself when it is the Page's own id. */
export function viewerOf(viewerId: string | undefined, profileId: string): BusinessPage['viewer'] {
  if (viewerId === undefined) return 'unknown';
  return viewerId === '0' ? 'signedOut' : viewerId === profileId ? 'owner' : 'signedIn';
}
