// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { BusinessPage } from '../../../utils/core/business/business-page.ts';
import type { PageSnapshot } from '../../../utils/core/business/page-snapshot.ts';
import { parseJson } from '../../../utils/facebook/json-tree.ts';
import { jsonOf } from '../../../utils/facebook/read-payload.ts';
import { readSnapshot } from '../../../utils/facebook/read-snapshot.ts';
import { reportOf } from '../../../utils/facebook/report/report-of.ts';
import { reportText } from '../../../utils/facebook/report/report-text.ts';
import { takeSnapshot } from '../../../utils/facebook/take-snapshot.ts';
import { fixtureOfReport } from '../../support/fixture-of-report.ts';
import { inventJson } from '../../support/invent-text.ts';
import { fixtureNames, loadPage, readFixture } from '../../support/load-page.ts';
import { reportSchema } from '../../support/report-schema.ts';
import { secretWords, stringsIn } from '../../support/secret-words.ts';
import { emptySnapshot } from '../../support/snapshot-of.ts';
import { secretPage } from './secret-page.ts';
import { sayFigure } from '../../support/say-figure.ts';

const maker = { version: '1.2.3', browser: 'Firefox 153.0', locale: 'en' };
const textOf = (snapshot: PageSnapshot) => reportText(reportOf(snapshot), maker);
const answerSnapshot = (text: string, url: string): PageSnapshot => ({ ...emptySnapshot, url, answers: [text] });

const factValues = ({ facts }: BusinessPage) =>
  Object.values(facts).map((fact) => (fact.state === 'shown' ? fact.value : null));

/** Every text of a snapshot, as it stands there and as it was read. */
function valuesIn(snapshot: PageSnapshot): readonly string[] {
  const { url, head, blocks, answers, drawn } = snapshot;
  const parsed = [...blocks.map(jsonOf), ...answers].map(parseJson);
  const reading = readSnapshot(snapshot);
  return [
    url,
    ...stringsIn([head, drawn, parsed, reading.kind === 'read' ? [reading.page.name, factValues(reading.page)] : null]),
  ];
}

/** The snapshot of a view that is built alike, with every text invented. */
function inventedLike(snapshot: PageSnapshot): PageSnapshot {
  const report = reportSchema.parse(JSON.parse(textOf(snapshot)));
  const { html, expected } = fixtureOfReport(report);
  const [url = ''] = expected.urls;
  const invented = takeSnapshot(loadPage(html, url), url);
  if (snapshot.answers.length === 0) return invented;
  const answers = report.data?.map(({ shape }) => JSON.stringify(inventJson(shape))) ?? [];
  return { ...invented, blocks: [], answers };
}

/** Words of the site and of reports, nobody's own: what a report on invented texts has, and names of keys. */
function plainWordsOf(snapshot: PageSnapshot): ReadonlySet<string> {
  const keys = [...snapshot.blocks, ...snapshot.answers].flatMap((text) => text.match(/"\w+":/g) ?? []);
  return new Set([textOf(inventedLike(snapshot)), ...keys].flatMap(secretWords));
}

function leaksIn(snapshot: PageSnapshot): readonly string[] {
  const plain = plainWordsOf(snapshot);
  const reported = new Set(secretWords(textOf(snapshot)));
  return [...new Set(valuesIn(snapshot).flatMap(secretWords))].filter((word) => reported.has(word) && !plain.has(word));
}

const folder = join(import.meta.dirname, '../../../../shared/facebook-pages');
const indexFile = join(folder, 'index.json');
interface Entry {
  readonly file: string;
  readonly url?: string;
  readonly expected?: Readonly<Record<string, unknown>>;
}
const entries: readonly Entry[] = existsSync(indexFile) ? JSON.parse(readFileSync(indexFile, 'utf8')).files : [];
const saved = entries.filter(({ file }) => /\.html$|about.*\.json$/.test(file));

describe('a report', () => {
  afterAll(() => {
    sayFigure(
      saved.length === 0
        ? 'reports on real saved Pages: not there, 0 tried'
        : `reports on real saved Pages: ${saved.length} documents tried`,
    );
  });

  it('holds no word and no number of a generated Page, wherever they stand', () => {
    fc.assert(
      fc.property(secretPage, ({ snapshot, secrets }) => {
        const text = textOf(snapshot).toLowerCase();
        expect(secrets.filter((secret) => text.includes(secret.toLowerCase()))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('would be caught holding one (the check can fail)', () => {
    const [page] = fc.sample(secretPage, { numRuns: 1, seed: 7 });
    const text = JSON.stringify(page?.snapshot).toLowerCase();
    expect(page?.secrets.filter((secret) => text.includes(secret.toLowerCase()))).not.toEqual([]);
    expect(page?.secrets.length).toBeGreaterThan(10);
  });

  it.each(fixtureNames().map(readFixture))(
    'on $name holds no word and no number of its values',
    ({ html, expected }) => {
      for (const url of expected.urls) {
        const snapshot = html.startsWith('{') ? answerSnapshot(html, url) : takeSnapshot(loadPage(html, url), url);
        expect(leaksIn(snapshot)).toEqual([]);
      }
    },
  );

  it.each(saved.map((entry) => [entry.file, entry] as const))('on %s holds none either', (file, { url, expected }) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const username = expected?.['username'];
    const address =
      url?.split(' ')[0] ?? `https://www.facebook.com/${typeof username === 'string' ? username : 'NASA'}`;
    const snapshot = file.endsWith('.json')
      ? answerSnapshot(text, address)
      : takeSnapshot(loadPage(text, address), address);
    expect(leaksIn(snapshot)).toEqual([]);
    expect(valuesIn(snapshot).length).toBeGreaterThan(0);
  });

  it('is at most 200 kB, whatever the site sends', () => {
    const word = 'مقهى'.repeat(30);
    const big = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`${word} ${index}`, word]));
    const user = { id: '100055500000101', name: word, is_additional_profile_plus: true, ...big };
    const block = JSON.stringify({ profile_header_renderer: { user }, id: user.id });
    const row = {
      texts: [word, word, word],
      links: Array.from({ length: 4 }, () => `https://e.example/${word}?${word}`),
    };
    const drawn = {
      name: word,
      tabs: [],
      cards: [{ names: [], rows: Array.from({ length: 80 }, () => row) }],
      hours: Array.from({ length: 40 }, () => ({ day: word, hours: word })),
    };
    const url = 'https://www.facebook.com/profile.php?id=100055500000101';
    const text = textOf({
      ...emptySnapshot,
      url,
      blocks: Array.from({ length: 24 }, () => block),
      answers: [block],
      drawn,
    });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(200_000);
    expect(JSON.parse(text)).toMatchObject({
      ...maker,
      takenFor: 'read',
      url: 'https://www.facebook.com/profile.php?id=#id1',
    });
  });
});
