import type { BusinessPage, IdPlace } from '../core/business/business-page.ts';
import type { PageSnapshot } from '../core/business/page-snapshot.ts';
import type { Evidence, FactValues } from './evidence.ts';
import { unknownFact } from '../core/business/fact.ts';
import { factNames } from './evidence.ts';
import { idPlacesOf, mergeFacts, viewerOf } from './merge-evidence.ts';
import * as seen from './page-contract.ts';
import type { PageReading } from './page-reading.ts';
import type { PageAddress } from './page-url.ts';
import { pageAddressOf } from './page-url.ts';
import { parseUrl } from './parse-url.ts';
import { agree } from './agree.ts';
import { readDrawn } from './read-drawn.ts';
import { readRows } from './read-rows.ts';
import { firstOf, viewEvidence } from './view-evidence.ts';

const rendering: PageReading = { kind: 'rendering', missing: factNames };

const whole = new Set<IdPlace>(['header', 'tiles', 'about']);

/**
 * A thin answer (route and head only) is a digest for search engines and old at that: of its head only ids and name
 * are taken, no figures.
 */
function withoutDigest(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.some(({ places }) => places.some((place) => whole.has(place)))
    ? evidence
    : evidence.map((one) => (one.source === 'meta' ? { ...one, shown: {} } : one));
}

/** What several places together state, each fact by the first that has it. */
function valuesOf(evidence: readonly Evidence[]): FactValues {
  const said = evidence.toReversed().flatMap(({ shown }) => Object.entries(shown));
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

/** The Page that `address` names, from everything the snapshot says: what comes first wins where two say something. */
function readView(snapshot: PageSnapshot, address: PageAddress): PageReading {
  const { all, inView, identity: found } = viewEvidence(snapshot, address);
  const about = withoutDigest(inView);
  const { profileId, pageId, username } = found;
  const kinds = new Set(about.map(({ is }) => is));
  if (kinds.has('notPage')) return { kind: 'elsewhere' };
  if (profileId === undefined || !kinds.has('page')) return rendering;
  const identity = { profileId, pageId, username };
  const drawn = readDrawn(snapshot, identity, firstOf(about, 'name'));
  // Facebook's own button comes first: it outranks a WhatsApp link among the websites. Else it says only the name.
  const headed = drawn ? [drawn, ...about] : about;
  const rows = drawn && snapshot.drawn ? readRows(snapshot.drawn.cards, identity, snapshot.url) : {};
  const { values, disputed } = agree(valuesOf(headed), rows);
  // What is left over of the view before can stand there for a while: then rows can raise doubts, but tell nothing new.
  const evidence = drawn && snapshot.isFresh ? [...headed, { ...drawn, shown: values }] : headed;
  const name = firstOf(evidence, 'name');
  if (name === undefined) return rendering;
  const page: BusinessPage = {
    profileId,
    idPlaces: idPlacesOf(evidence, address, profileId),
    ...(pageId ? { pageId } : {}),
    ...(username ? { username } : {}),
    url: `https://www.facebook.com/${username ?? `profile.php?id=${profileId}`}`,
    name,
    facts: { ...mergeFacts(evidence), ...Object.fromEntries(disputed.map((fact) => [fact, unknownFact])) },
    language: snapshot.language,
    asOf: snapshot.asOf,
    viewer: viewerOf(firstOf(all, 'viewerId'), profileId),
  };
  return { kind: 'read', page, disputed };
}

/**
 * What one view of facebook.com is, and the Page in it, from what was taken out of its document. Whatever doesn't
 * prove to be about the Page that the address names is left out.
 */
export function readSnapshot(snapshot: PageSnapshot): PageReading {
  const address = pageAddressOf(snapshot.url);
  if (address === null && seen.wallPath.test(parseUrl(snapshot.url)?.pathname ?? '')) return { kind: 'wall' };
  if (address === null || address.surface === 'other') return { kind: 'elsewhere' };
  return snapshot.refused ? { kind: 'wall' } : readView(snapshot, address);
}
