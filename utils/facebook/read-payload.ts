import type { Evidence } from './evidence.ts';
import { jsonSliceAt, parseJson } from './json-tree.ts';
import { payloadKey, selector } from './page-contract.ts';
import { readAbouts } from './read-about.ts';
import { readHeaders } from './read-header.ts';
import { readOldAbouts } from './read-old-about.ts';
import { readRoute } from './read-route.ts';
import { readTiles } from './read-tiles.ts';
import { selectAll } from './select-all.ts';

const readers = [
  ['header', readHeaders],
  ['tiles', readTiles],
  ['about', readAbouts],
  ['oldAbout', readOldAbouts],
] as const;
type Part = (typeof readers)[number][0];

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
  if (text.length > longest) return [];
  const wanted = readers.filter(([part]) => parts.includes(part) && holds(text, part));
  const block = wanted.length > 0 ? parseJson(text) : undefined;
  return wanted.flatMap(([, read]) => read(block));
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
  let hasRoute = false;
  const open = new Set<Part>(['header', 'tiles']);
  for (const text of texts) {
    if (hasRoute && open.size === 0) return found;
    if (!hasRoute && holds(text, 'route')) {
      const route = readRoute(text);
      hasRoute = route !== null;
      if (route) found.push(route);
    }
    for (const evidence of readJsonText(text, [...open])) {
      found.push(evidence);
      for (const place of evidence.places) if (place === 'header' || place === 'tiles') open.delete(place);
    }
  }
  if (open.has('tiles')) found.push(...texts.flatMap((text) => readJsonText(text, ['about', 'oldAbout'])));
  return found;
}

/** Everything that the payload embedded in a document says, whoever it is about. */
export function readPayload(document: Document): readonly Evidence[] {
  const found = readTexts(selectAll(document, selector.blocks).map(textOf));
  if (found.some(({ places }) => places.length > 0)) return found;
  const inline = selectAll(document, selector.inlineScripts).map(textOf);
  return [...found, ...readTexts(inline.map(jsonInScript).filter((text) => text !== ''))];
}
