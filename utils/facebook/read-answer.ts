import type { Evidence } from './evidence.ts';
import type { PageReading } from './page-reading.ts';
import { pageAddressOf } from './page-url.ts';
import { readEvidence } from './read-page.ts';
import { readOldAbouts } from './read-old-about.ts';
import { readJsonText } from './read-payload.ts';
import { parseJson } from './json-tree.ts';
import * as seen from './page-contract.ts';

/** Guard that keeps an answer from being run as a script. */
const guard = /^\s{0,20}for\s{0,5}\(;;\);/;

function readText(text: string): readonly Evidence[] {
  const json = text.replace(guard, '');
  const old = json.includes(`"${seen.oldAboutFields}":`) ? readOldAbouts(parseJson(json)) : [];
  return [...readJsonText(json, [seen.headerKey, seen.tilesKey, seen.aboutKey]), ...old];
}

/**
 * What the text of one of the site's own answers says: a JSON document, or several, one a line, each perhaps guarded.
 * This is where copies that the passive tap hands on come in; nothing is asked for by us.
 */
function readAnswerText(text: string): readonly Evidence[] {
  const whole = readText(text);
  const found = whole.length > 0 ? whole : text.split('\n').slice(0, 1000).flatMap(readText);
  return found.map((evidence) => Object.assign({}, evidence, { source: 'tap' as const }));
}

/** Reads a Page from the text of an answer alone, without a document; `url` is the address it was loaded for. */
export function readAnswer(text: string, url: string, language = ''): PageReading {
  const address = pageAddressOf(url);
  return address === null ? { kind: 'elsewhere' } : readEvidence(readAnswerText(text), address, language, () => null);
}
