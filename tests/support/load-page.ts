import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const fixturesFolder = join(import.meta.dirname, '../fixtures/facebook');

/** A document from HTML. Scripts don't run and nothing is loaded; there is no global `document` to reach for by mistake. */
export function loadPage(html: string, url = 'https://www.facebook.com/'): Document {
  return new JSDOM(html, { url }).window.document;
}

export interface PageFixture {
  readonly name: string;
  readonly html: string;
  /** Text as it is in the file, for values that stand inside scripts. */
  readonly expected: FixtureExpectation;
}

export interface FixtureExpectation {
  /** Addresses under which the document is looked at. */
  readonly urls: readonly string[];
  readonly kind: 'elsewhere' | 'wall' | 'rendering' | 'read';
  /** For `read`: what the Page holds. Facts not named are unknown; `null` means none. */
  readonly about: string;
  readonly idPlaces?: readonly string[];
  readonly page?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly sources?: Readonly<Record<string, string>>;
  /** Where the button belongs, as a selector (row or header), or corner, or null. */
  readonly place?: { readonly kind: string; readonly at?: string } | null;
  readonly hasWhatsAppButton?: boolean;
}

export function readFixture(name: string): PageFixture {
  const folder = join(fixturesFolder, name);
  const answer = join(folder, 'answer.json');
  return {
    name,
    html: readFileSync(existsSync(answer) ? answer : join(folder, 'page.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')),
  };
}

export function fixtureNames(): readonly string[] {
  return readdirSync(fixturesFolder).toSorted();
}
