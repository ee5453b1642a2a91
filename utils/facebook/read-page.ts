import type { BusinessPage } from '../core/business/business-page.ts';
import type { Evidence } from './evidence.ts';
import { factNames } from './evidence.ts';
import { idPlacesOf, inView, mergeFacts, viewerOf } from './merge-evidence.ts';
import { selector, wallPath } from './page-contract.ts';
import type { PageReading } from './page-reading.ts';
import type { PageAddress } from './page-url.ts';
import { pageAddressOf } from './page-url.ts';
import { parseUrl } from './parse-url.ts';
import { readMeta } from './read-meta.ts';
import { readPayload } from './read-payload.ts';
import { readRendered } from './read-rendered.ts';
import { selectAll } from './select-all.ts';

const rendering: PageReading = { kind: 'rendering', missing: factNames };

/** A refusal is rendered by the server and marked so; a document without any sign of the app is an error page. */
function isWall(document: Document, html: Element): boolean {
  return (
    html.matches(selector.refused) ||
    (!html.matches(selector.app) && selectAll(document, selector.appPart).length === 0)
  );
}

/** Precedence: what comes first wins where two say something about the same fact. */
function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  const order = { dom: 0, tap: 1, payload: 2, meta: 3 } as const;
  return evidence.toSorted((one, other) => order[one.source] - order[other.source]);
}

function first<T>(evidence: readonly Evidence[], value: (evidence: Evidence) => T | undefined): T | undefined {
  return evidence.map(value).find((found) => found !== undefined);
}

/**
 * A thin answer (route and head only) is a digest for search engines and old at that: of its head only ids and name
 * are taken, no figures.
 */
function withoutDigest(evidence: readonly Evidence[]): readonly Evidence[] {
  const isThin = !evidence.some(({ places }) => places.some((place) => /^(?:header|tiles|about)$/.test(place)));
  return isThin ? evidence.map((one) => (one.source === 'meta' ? { ...one, shown: {} } : one)) : evidence;
}

function pageOf(
  evidence: readonly Evidence[],
  address: PageAddress,
  profileId: string,
  name: string,
): Omit<BusinessPage, 'language' | 'viewer'> {
  const pageId = first(evidence, (place) => place.pageId);
  const username = first(evidence, (place) => place.username);
  return {
    profileId,
    idPlaces: idPlacesOf(evidence, address, profileId),
    ...(pageId ? { pageId } : {}),
    ...(username ? { username } : {}),
    url: `https://www.facebook.com/${username ? encodeURIComponent(username) : `profile.php?id=${profileId}`}`,
    name,
    facts: mergeFacts(evidence),
  };
}

/** Reads one view from what was gathered about it; `rendered` is asked for once the Page's id is known. */
export function readEvidence(
  all: readonly Evidence[],
  address: PageAddress,
  language: string,
  rendered: (
    page: { profileId: string; pageId?: string | undefined; username?: string | undefined },
    name?: string,
  ) => Evidence | null,
): PageReading {
  const about = withoutDigest(inView(all, address));
  const profileId = first(about, (place) => place.profileId);
  if (about.some(({ is }) => is === 'notPage')) return { kind: 'elsewhere' };
  if (profileId === undefined || !about.some(({ is }) => is === 'page')) return rendering;
  const pageId = first(about, (place) => place.pageId);
  const username = first(about, (place) => place.username);
  const drawn = rendered(
    { profileId, pageId, username },
    first(inOrder(about), (place) => place.name),
  );
  // Facebook's own button comes first: it outranks a WhatsApp link among the websites. Else it says only the name.
  const evidence = [...(drawn ? [drawn] : []), ...inOrder(about)];
  const name = first(evidence, (place) => place.name);
  if (name === undefined) return rendering;
  const viewer = viewerOf(
    first(all, (place) => place.viewerId),
    profileId,
  );
  return { kind: 'read', page: { ...pageOf(evidence, address, profileId, name), language, viewer } };
}

/**
 * What one view of facebook.com is, and the Page in it. Merges the embedded payload, the rendered document and the
 * meta tags; whatever doesn't prove to be about the Page that `url` names is left out. Asks the network for nothing.
 */
export function readPage(document: Document, url: string): PageReading {
  const address = pageAddressOf(url);
  if (address === null) return { kind: wallPath.test(parseUrl(url)?.pathname ?? '') ? 'wall' : 'elsewhere' };
  if (address.surface === 'other') return { kind: 'elsewhere' };
  const [html] = selectAll(document, 'html');
  if (html === undefined) return rendering;
  if (isWall(document, html)) return { kind: 'wall' };
  const language = html.getAttribute('lang')?.slice(0, 35) ?? '';
  const meta = readMeta(document, language);
  const all = [...readPayload(document), ...(meta ? [meta] : [])];
  return readEvidence(all, address, language, (page, name) => readRendered(document, page, name));
}
