// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as contract from '../../utils/facebook/page-contract.ts';
import { fixtureNames, loadPage, readFixture } from '../support/load-page.ts';

const source = readFileSync(join(import.meta.dirname, '../../utils/facebook/page-contract.ts'), 'utf8');

/** `export const name = value; // date fixture`, as every entry must end. */
const entryLine = /^export const (\w+) =\s[^\n]*; \/\/ (20\d\d-\d\d|reported) (\S+)$/gm;
/** Entries that stand for many shapes of address at once: their comment names date and test. */
const ofAddresses = ['aboutTab', 'facebookHost', 'facebookMatches', 'pageTab', 'reservedWords', 'wallPath'];
/** Patterns for whole answers and documents: tests/page/tap and tests/page/may-be-page.test.ts try them. */
const ofTexts = ['answerAddress', 'answerKeys', 'pageProof'];

const values = new Map<string, unknown>(Object.entries(contract));
const entries = [...source.matchAll(entryLine)].map(([, name = '', , fixture = '']) => ({
  name,
  fixture,
  value: values.get(name),
}));
const inFixtures = entries.filter(({ fixture }) => fixture !== 'links');

/** The values of `field_type` in a fixture: what the patterns are tried on. */
const fieldTypes = (html: string) => [...html.matchAll(/"field_type": "([^"]*)"/g)].map(([, type = '']) => type);

function shows(html: string, name: string, value: unknown): boolean {
  if (name.endsWith('Selector')) return loadPage(html).querySelector(String(value)) !== null;
  if (name.endsWith('Field')) return value instanceof RegExp && fieldTypes(html).some((type) => value.test(type));
  if (value instanceof RegExp)
    return [...html.matchAll(/(?:"uri": |href=)"([^"]*)"/g)].some(([, uri = '']) =>
      value.test(uri.replaceAll('\\/', '/')),
    );
  return html.includes(String(value));
}

describe('page-contract', () => {
  it('dates every entry and names its fixture', () => {
    expect(
      entries
        .map(({ name }) => name)
        .concat(ofAddresses, ofTexts)
        .toSorted(),
    ).toEqual([...values.keys()].toSorted());
    expect(inFixtures.length).toBeGreaterThan(50);
  });

  it.each(inFixtures)('$name is shown by $fixture', ({ name, fixture, value }) => {
    expect(fixtureNames()).toContain(fixture);
    expect(shows(readFixture(fixture).html, name, value)).toBe(true);
  });

  it('can fail: an entry that a fixture does not show is noticed', () => {
    const { html } = readFixture('2025-04-23-thin');
    expect(shows(html, 'actionsSelector', contract.actionsSelector)).toBe(false);
    expect(shows(html, 'tilesKey', contract.tilesKey)).toBe(false);
  });
});
