import type { BusinessPage, IdPlace } from '../core/business/business-page.ts';
import type { Evidence } from './evidence.ts';
import { factNames } from './evidence.ts';
import { idPlacesOf, inView, mergeFacts, viewerOf } from './merge-evidence.ts';
import * as seen from './page-contract.ts';
import type { PageReading } from './page-reading.ts';
import type { PageAddress, PageIdentity } from './page-url.ts';
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
    html.matches(seen.refusedSelector) ||
    (!html.matches(seen.appSelector) && selectAll(document, seen.appPartSelector).length === 0)
  );
}

function first<K extends keyof Evidence>(evidence: readonly Evidence[], key: K): Evidence[K] | undefined {
  return evidence.find((one) => one[key] !== undefined)?.[key];
}

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

type Rendered = (page: PageIdentity & { readonly profileId: string }, name: string | undefined) => Evidence | null;

/**
 * Reads one view from what was gathered about it, in the order of precedence (tap, payload, meta): what comes first wins
 * where two say something about the same fact. `rendered` is asked for once the Page's id is known.
 */
export function readEvidence(
  all: readonly Evidence[],
  address: PageAddress,
  language: string,
  rendered: Rendered,
): PageReading {
  const about = withoutDigest(inView(all, address));
  const profileId = first(about, 'profileId');
  const kinds = new Set(about.map(({ is }) => is));
  if (kinds.has('notPage')) return { kind: 'elsewhere' };
  if (profileId === undefined || !kinds.has('page')) return rendering;
  const pageId = first(about, 'pageId');
  const username = first(about, 'username');
  const drawn = rendered({ profileId, pageId, username }, first(about, 'name'));
  // Facebook's own button comes first: it outranks a WhatsApp link among the websites. Else it says only the name.
  const evidence = drawn ? [drawn, ...about] : about;
  const name = first(evidence, 'name');
  if (name === undefined) return rendering;
  const page: BusinessPage = {
    profileId,
    idPlaces: idPlacesOf(evidence, address, profileId),
    ...(pageId ? { pageId } : {}),
    ...(username ? { username } : {}),
    url: `https://www.facebook.com/${username ?? `profile.php?id=${profileId}`}`,
    name,
    facts: mergeFacts(evidence),
    language,
    viewer: viewerOf(first(all, 'viewerId'), profileId),
  };
  return { kind: 'read', page };
}

/**
 * What one view of facebook.com is, and the Page in it. Merges the embedded payload, the rendered document and the
 * meta tags; whatever doesn't prove to be about the Page that `url` names is left out. Asks the network for nothing.
 */
export function readPage(document: Document, url: string): PageReading {
  const address = pageAddressOf(url);
  if (address === null && seen.wallPath.test(parseUrl(url)?.pathname ?? '')) return { kind: 'wall' };
  if (address === null || address.surface === 'other') return { kind: 'elsewhere' };
  const [html] = selectAll(document, 'html');
  if (html === undefined) return rendering;
  if (isWall(document, html)) return { kind: 'wall' };
  const language = html.getAttribute('lang')?.slice(0, 35) ?? '';
  const all = [...readPayload(document), ...readMeta(document, language)];
  return readEvidence(all, address, language, (page, name) => readRendered(document, page, name));
}
