import type { Evidence } from './evidence.ts';
import { at, jsonAfter, ownersOf, parseJson } from './json-tree.ts';
import * as seen from './page-contract.ts';
import { readAbout } from './read-about.ts';
import { readHeader } from './read-header.ts';
import { readRoute } from './read-route.ts';
import { readTiles } from './read-tiles.ts';
import { selectAll } from './select-all.ts';
import { idOf } from './value-text.ts';

/** For each key what reads an object that has it; the object's own id, if any, says whom it is about. */
const readers = { [seen.headerKey]: readHeader, [seen.tilesKey]: readTiles, [seen.aboutKey]: readAbout } as const;
type Part = keyof typeof readers;

/** A block longer than this is none of the site's own; parsing it would hold up the page. */
const longest = 8_000_000;
/** Our keys were never seen in a block longer than half of this (2026-07): longer ones are looked through last. */
const long = 250_000;

const holds = (text: string, key: string) => text.includes(`"${key}":`);

const textsOf = (document: Document, which: string) =>
  selectAll(document, which).map((script) => script.textContent ?? '');

/** What a JSON text says, of the parts asked for. The text is scanned first, and parsed only if it holds one. */
export function readJsonText(text: string, parts: readonly Part[]): readonly Evidence[] {
  const held = text.length > longest ? [] : parts.filter((part) => holds(text, part));
  const block = held.length > 0 ? parseJson(text) : undefined;
  return held.flatMap((part) =>
    ownersOf(block, part).flatMap((owner) => readers[part](owner, idOf(at(owner, 'id'))) ?? []),
  );
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
function readTexts(all: readonly string[]): readonly Evidence[] {
  const longLast = (one: string, other: string) => Number(one.length > long) - Number(other.length > long);
  const texts = all.toSorted(longLast);
  const route = readRoute(texts.find((text) => holds(text, seen.routeKey)) ?? '');
  const id = route[0]?.profileId;
  const header = readUntil(texts, seen.headerKey, id);
  const tiles = readUntil(all.toReversed().toSorted(longLast), seen.tilesKey, id);
  return [...route, ...header, ...tiles, ...(tiles.length > 0 ? [] : readUntil(texts, seen.aboutKey, id))];
}

/** Everything that the payload embedded in a document says, whoever it is about. */
export function readPayload(document: Document): readonly Evidence[] {
  const found = readTexts(textsOf(document, seen.blocksSelector));
  if (found.some(({ places }) => places.length > 0)) return found;
  // January 2023: the same JSON as an argument of a call in an inline script.
  const inline = textsOf(document, seen.inlineScriptsSelector);
  return [...found, ...readTexts(inline.map((script) => jsonAfter(script, seen.inlineCallKey) ?? ''))];
}
