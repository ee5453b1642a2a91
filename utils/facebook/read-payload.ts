import type { Evidence } from './evidence.ts';
import { at, jsonAfter, ownersOf, parseJson } from './json-tree.ts';
import * as seen from './page-contract.ts';
import { readAbout } from './read-about.ts';
import { readHeader } from './read-header.ts';
import { readRoute } from './read-route.ts';
import { readTiles } from './read-tiles.ts';
import { idOf } from './value-text.ts';

/** For each key what reads an object that has it; the object's own id, if any, says whom it is about. */
const readers = { [seen.headerKey]: readHeader, [seen.tilesKey]: readTiles, [seen.aboutKey]: readAbout } as const;
const parts = [seen.headerKey, seen.tilesKey, seen.aboutKey] as const;

/** What parsed JSON says of profiles: headers first, then Intros, then About tabs. */
export function readJson(json: unknown): readonly Evidence[] {
  return parts.flatMap((part) =>
    ownersOf(json, part).flatMap((owner) => readers[part](owner, idOf(at(owner, 'id'))) ?? []),
  );
}

/** The JSON in the text of a script: all of it, or, in January 2023, an argument of a call. */
export const jsonOf = (script: string) =>
  /^\s*[{[]/.test(script) ? script : (jsonAfter(script, seen.inlineCallKey) ?? '');

/** Everything that the data embedded in a document says, whoever it is about. */
export function readPayload(blocks: readonly string[]): readonly Evidence[] {
  const texts = blocks.map(jsonOf);
  const route = texts.find((text) => text.includes(`"${seen.routeKey}":`)) ?? '';
  return [...readRoute(route), ...texts.flatMap((text) => readJson(parseJson(text)))];
}
