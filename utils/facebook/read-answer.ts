import type { Evidence } from './evidence.ts';
import { at, isObject, listAt, parseJson, textAt } from './json-tree.ts';
import { readOldAbouts } from './read-old-about.ts';
import { readJson } from './read-payload.ts';
import { routesIn } from './read-route.ts';

/** Guard that keeps an answer from being run as a script. */
const guard = /^\s{0,20}for\s{0,5}\(;;\);/;
const mostLines = 1000;
const deepest = 30;

/** One line of an answer: a document, or a later part of one. Lines of the same `box` belong together. */
interface Line {
  readonly box: string;
  readonly json: unknown;
}

/** Several queries' answers come in one, each in boxes that bear its id. */
function lineOf(text: string): Line | null {
  const json = parseJson(text.replace(guard, ''));
  const inner = at(json, 'result', 'result');
  if (json === undefined) return null;
  return inner === undefined ? { box: '', json } : { box: textAt(json, 'id') ?? '', json: inner };
}

// defineProperty: a key such as __proto__ becomes a property like any other.
const put = (target: object, key: string | number, value: unknown) =>
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });

/** Puts a later part (`path`, `data`) into its document: more of an object, or the next item of a list. */
function join(whole: unknown, part: unknown): void {
  const data = at(part, 'data');
  const steps = listAt(part, deepest, 'path').filter((step) => typeof step === 'string' || typeof step === 'number');
  const last = steps.at(-1);
  const target = at(whole, 'data', ...steps);
  const parent = at(whole, 'data', ...steps.slice(0, -1));
  if (last === undefined || !isObject(data)) return;
  if (isObject(target)) for (const [key, value] of Object.entries(data)) put(target, key, value);
  else if (Array.isArray(parent) ? last === parent.length : isObject(parent) && target === undefined)
    put(Object(parent), last, data);
}

/** The JSON documents of an answer: one, or several, one a line, each perhaps guarded, with their later parts put in. */
export function documentsIn(text: string): readonly unknown[] {
  const only = lineOf(text);
  if (only !== null) return [only.json];
  const found: Line[] = [];
  for (const raw of text.split('\n').slice(0, mostLines)) {
    const line = lineOf(raw);
    if (line === null) continue;
    if (Array.isArray(at(line.json, 'path'))) join(found.findLast(({ box }) => box === line.box)?.json, line.json);
    else found.push(line);
  }
  return found.map(({ json }) => json);
}

/**
 * What the text of one of the site's own answers says, as the passive tap copied it; nothing is asked for by us.
 * Answers about hovered links never get here.
 */
export function readAnswer(text: string, language: string): readonly Evidence[] {
  return documentsIn(text).flatMap((json) =>
    [routesIn(json), readJson(json), readOldAbouts(json, language)]
      .flat()
      .map((evidence) => Object.assign({}, evidence, { source: 'tap' as const })),
  );
}
