import type { IdPlace } from '../core/business/business-page.ts';
import type { Evidence } from './evidence.ts';
import { jsonSliceAt, parseJson } from './json-tree.ts';
import { payloadKey, selector } from './page-contract.ts';
import { readAbouts } from './read-about.ts';
import { readHeaders } from './read-header.ts';
import { readRoute } from './read-route.ts';
import { readTiles } from './read-tiles.ts';
import { selectAll } from './select-all.ts';

const readers = { header: readHeaders, tiles: readTiles, about: readAbouts } as const;
type Part = keyof typeof readers;

/** A block longer than this is none of the site's own; parsing it would hold up the page. */
const longest = 8_000_000;

const holds = (text: string, part: keyof typeof payloadKey) => text.includes(`"${payloadKey[part]}":`);

/** A block's text without joining or copying where it is one text node, as it always is. */
function textOf(script: Element): string {
  const only = script.firstChild;
  return (only && only === script.lastChild ? only.nodeValue : script.textContent) ?? '';
}

/** What a JSON text says, of the parts asked for. The text is scanned first, and parsed only if it holds one. */
export function readJsonText(text: string, parts: readonly Part[]): readonly Evidence[] {
  const wanted = text.length > longest ? [] : parts.filter((part) => holds(text, part));
  const block = wanted.length > 0 ? parseJson(text) : undefined;
  return wanted.flatMap((part) => readers[part](block));
}

/** January 2023: the same JSON as an argument of a call in an inline script. */
function jsonInScript(script: string): string {
  const callAt = script.indexOf(payloadKey.inlineCall);
  return callAt < 0 ? '' : (jsonSliceAt(script, script.indexOf('{', callAt)) ?? '');
}

/**
 * Reads blocks of a document in order. Route, header and tiles are looked for first, each until it was found, and the
 * About tab's parts only where there are no tiles: every key looked for costs a scan of megabytes.
 */
function readTexts(texts: readonly string[]): readonly Evidence[] {
  const found: Evidence[] = [];
  const has = (place: IdPlace) => found.some(({ places }) => places.includes(place));
  for (const text of texts) {
    const open = (['header', 'tiles'] as const).filter((part) => !has(part));
    if (!has('route') && holds(text, 'route')) found.push(...readRoute(text));
    else if (open.length === 0 && has('route')) return found;
    found.push(...readJsonText(text, open));
  }
  return has('tiles') ? found : [...found, ...texts.flatMap((text) => readJsonText(text, ['about']))];
}

/** Everything that the payload embedded in a document says, whoever it is about. */
export function readPayload(document: Document): readonly Evidence[] {
  const found = readTexts(selectAll(document, selector.blocks).map(textOf));
  if (found.some(({ places }) => places.length > 0)) return found;
  const inline = selectAll(document, selector.inlineScripts).map(textOf);
  return [...found, ...readTexts(inline.map(jsonInScript).filter((text) => text !== ''))];
}
