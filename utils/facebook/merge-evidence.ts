import type { BusinessFacts, BusinessPage, IdPlace } from '../core/business/business-page.ts';
import type { Fact } from '../core/business/fact.ts';
import type { Evidence } from './evidence.ts';
import { factNames } from './evidence.ts';
import type { PageAddress } from './page-url.ts';
import { namesPage } from './page-url.ts';

const unique = <T>(values: readonly (T | undefined)[]): readonly T[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** Nothing in it says whom it is about: then it is about whatever the document was made for. */
const isAnonymous = ({ profileId, username }: Evidence) => profileId === undefined && username === undefined;

/**
 * The evidence that is about the Page that the address names: what names it by id or username itself, and what shares
 * the profile id with that. Empty when nothing does (a document left over from another view), or when two disagree.
 */
export function inView(all: readonly Evidence[], address: PageAddress): readonly Evidence[] {
  const named = all.filter(({ profileId, pageId, username }) => namesPage({ profileId, pageId, username }, address));
  const [profileId, ...others] = unique(named.map((evidence) => evidence.profileId));
  if (profileId === undefined || others.length > 0) return [];
  const isMadeForIt = all.every((evidence) => !evidence.places.includes('route') || evidence.profileId === profileId);
  const about = all.filter(
    (evidence) =>
      evidence.profileId === profileId ||
      (evidence.profileId === undefined && (named.includes(evidence) || (isMadeForIt && isAnonymous(evidence)))),
  );
  return unique(about.map((evidence) => evidence.pageId)).length > 1 ? [] : about;
}

/** First value in the order of the evidence; else *none* if one place would have shown it; else *unknown*. */
function factOf(evidence: readonly Evidence[], name: keyof BusinessFacts): Fact<unknown> {
  const holder = evidence.find(({ shown }) => shown[name] !== undefined);
  if (holder) return { state: 'shown', value: holder.shown[name], source: holder.source };
  const without = evidence.find(({ absent }) => absent.includes(name));
  return without ? { state: 'none', source: without.source } : { state: 'unknown' };
}

export function mergeFacts(evidence: readonly Evidence[]): BusinessFacts {
  // One entry for each name of the type, each with that name's own type of value: what a loop can't tell the compiler.
  // oxlint-disable-next-line no-unsafe-type-assertion
  return Object.fromEntries(factNames.map((name) => [name, factOf(evidence, name)])) as unknown as BusinessFacts;
}

export function idPlacesOf(evidence: readonly Evidence[], address: PageAddress, profileId: string): IdPlace[] {
  const inAddress = address.by === 'id' && address.id === profileId ? (['url'] as const) : [];
  return [...new Set([...inAddress, ...evidence.flatMap(({ places }) => places)])];
}

/** `viewerId` as the route gave it; the person looks as the Page itself when it is the Page's own id. */
export function viewerOf(viewerId: string | undefined, profileId: string): BusinessPage['viewer'] {
  if (viewerId === undefined) return 'unknown';
  return viewerId === '0' ? 'signedOut' : viewerId === profileId ? 'owner' : 'signedIn';
}
