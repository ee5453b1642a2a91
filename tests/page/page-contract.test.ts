// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  aboutField,
  introCard,
  oldAbout,
  payloadKey,
  payloadMark,
  selector,
} from '../../utils/facebook/page-contract.ts';
import { fixtureNames, loadPage, readFixture } from '../support/load-page.ts';

const source = readFileSync(join(import.meta.dirname, '../../utils/facebook/page-contract.ts'), 'utf8');
const tables = { payloadKey, payloadMark, introCard, aboutField, oldAbout, selector };

/** `name: value, // date fixture`, as every entry must end. */
const entryLine = /^ {2}(\w+):[^\n]*, \/\/ (20\d\d-\d\d|reported) (\S+)$/gm;

function entriesOf(table: string): readonly { name: string; fixture: string }[] {
  const body = source.split(`export const ${table} = {`)[1]?.split('} as const;')[0] ?? '';
  return [...body.matchAll(entryLine)].map(([, name = '', , fixture = '']) => ({ name, fixture }));
}

const entries = Object.entries(tables).flatMap(([table, values]) =>
  entriesOf(table).map(({ name, fixture }) => ({
    table,
    name,
    fixture,
    value: new Map<string, unknown>(Object.entries(values)).get(name),
  })),
);

/** The values of `field_type` in a fixture: what the patterns are tried on. */
const fieldTypes = (html: string) => [...html.matchAll(/"field_type": "([^"]*)"/g)].map(([, type = '']) => type);

function shows(html: string, table: string, value: unknown): boolean {
  if (table === 'selector') return loadPage(html).querySelector(String(value)) !== null;
  if (table === 'aboutField') return value instanceof RegExp && fieldTypes(html).some((type) => value.test(type));
  if (value instanceof RegExp)
    return [...html.matchAll(/"uri": "([^"]*)"/g)].some(([, uri = '']) => value.test(uri.replaceAll('\\/', '/')));
  return html.includes(String(value));
}

describe('page-contract', () => {
  it('dates every entry and names its fixture', () => {
    const listed = Object.entries(tables).flatMap(([table, values]) =>
      Object.keys(values).map((name) => `${table}.${name}`),
    );
    expect(entries.map(({ table, name }) => `${table}.${name}`)).toEqual(listed);
    expect(listed.length).toBeGreaterThan(50);
  });

  it.each(entries)('$table.$name is shown by $fixture', ({ table, fixture, value }) => {
    expect(fixtureNames()).toContain(fixture);
    expect(shows(readFixture(fixture).html, table, value)).toBe(true);
  });

  it('can fail: an entry that a fixture does not show is noticed', () => {
    expect(shows(readFixture('2025-04-23-thin').html, 'selector', selector.actions)).toBe(false);
    expect(shows(readFixture('2025-04-23-thin').html, 'payloadKey', payloadKey.tiles)).toBe(false);
  });
});
