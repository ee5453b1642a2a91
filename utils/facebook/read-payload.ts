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

/** Reads one part from texts in their order, until it was found for this id; without an id from all of them. */
function readUntil(texts: readonly string[], part: Part, id: string | undefined): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const text of texts) {
    found.push(...readJsonText(text, [part]));
    if (id !== undefined && found.some(({ profileId }) => profileId === id)) break;
  }
  return found;
}

/**
 * Every key looked for costs a scan of megabytes. So each is looked for from the end where it usually stands (route
 * first, tiles last; the order of blocks is a hint, never a rule), and the About tab's only where there are no tiles.
 */
function readTexts(texts: readonly string[]): readonly Evidence[] {
  const route = readRoute(texts.find((text) => holds(text, 'route')) ?? '');
  const id = route[0]?.profileId;
  const header = readUntil(texts, 'header', id);
  const tiles = readUntil(texts.toReversed(), 'tiles', id);
  return [...route, ...header, ...tiles, ...(tiles.length > 0 ? [] : readUntil(texts, 'about', id))];
}

/** Everything that the payload embedded in a document says, whoever it is about. */
export function readPayload(document: Document): readonly Evidence[] {
  const found = readTexts(selectAll(document, selector.blocks).map(textOf));
  if (found.some(({ places }) => places.length > 0)) return found;
  const inline = selectAll(document, selector.inlineScripts).map(textOf);
  return [...found, ...readTexts(inline.map(jsonInScript).filter((text) => text !== ''))];
}
