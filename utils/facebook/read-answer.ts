import type { Evidence } from './evidence.ts';
import type { PageReading } from './page-reading.ts';
import { pageAddressOf } from './page-url.ts';
import { readEvidence } from './read-page.ts';
import { readJsonText } from './read-payload.ts';

/** Guard that keeps an answer from being run as a script. */
const guard = /^\s{0,20}for\s{0,5}\(;;\);/;
const parts = ['header', 'tiles', 'about', 'oldAbout'] as const;

/**
 * What the text of one of the site's own answers says: a JSON document, or several, one a line, each perhaps guarded.
 * This is where copies that the passive tap hands on come in; nothing is asked for by us.
 */
export function readAnswerText(text: string): readonly Evidence[] {
  const whole = readJsonText(text.replace(guard, ''), parts);
  const lines = whole.length > 0 ? [] : text.split('\n').slice(0, 1000);
  const found = [...whole, ...lines.flatMap((line) => readJsonText(line.replace(guard, ''), parts))];
  return found.map((evidence) => ({ ...evidence, source: 'tap' as const }));
}

/** Reads a Page from the text of an answer alone, without a document; `url` is the address it was loaded for. */
export function readAnswer(text: string, url: string, language = ''): PageReading {
  const address = pageAddressOf(url);
  return address === null ? { kind: 'elsewhere' } : readEvidence(readAnswerText(text), address, language, () => null);
}
