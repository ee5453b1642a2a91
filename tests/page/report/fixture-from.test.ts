// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportOf } from '../../../utils/facebook/report/report-of.ts';
import { reportText } from '../../../utils/facebook/report/report-text.ts';
import { takeSnapshot } from '../../../utils/facebook/take-snapshot.ts';
import { fixtureOfReport } from '../../support/fixture-of-report.ts';
import { inventText } from '../../support/invent-text.ts';
import { fixtureNames, loadPage, readFixture } from '../../support/load-page.ts';
import { reportSchema } from '../../support/report-schema.ts';

const reportOn = (html: string, url: string) => reportOf(takeSnapshot(loadPage(html, url), url));
const written = (html: string, url: string) =>
  reportText(reportOn(html, url), { version: '1.2.3', browser: 'Firefox 153.0', locale: 'tr' });
const documents = fixtureNames()
  .map(readFixture)
  .filter(({ html }) => !html.startsWith('{'));

describe('a fixture made from a report', () => {
  it.each(documents)(
    'on $name is read like the document: same kind, same facts, same sources',
    ({ html, expected }) => {
      for (const url of expected.urls) {
        const before = reportOn(html, url);
        const made = fixtureOfReport(reportSchema.parse(JSON.parse(written(html, url))));
        const [address = ''] = made.expected.urls;
        const after = reportOn(made.html, address);
        expect({ takenFor: after.takenFor, facts: after.facts }).toEqual({
          takenFor: before.takenFor,
          facts: before.facts,
        });
        expect(made.expected.kind).toBe(before.takenFor);
        expect(made.html).toContain('Reconstructed, not copied');
      }
    },
  );

  it.each([
    ['Aaaaa Aaaa', /^[A-Z][a-z]{4} [A-Z][a-z]{3}$/],
    ['9999 999', /^\d{4} \d{3}$/],
    ['aaaa@aaaa.aaa', /^[a-z]{4}@[a-z]{4}\.example$/],
    ['http://www.aaaa.aaa/aa', /^http:\/\/www\.[a-z]{4}\.example\/[a-z]{2}$/],
    ['https://www.facebook.com/#user1/about', /^https:\/\/www\.facebook\.com\/sample\.page1\/about$/],
    [
      'https://l.facebook.com/l.php?u={http://aaaa.aaa/?a=9}&h=AA',
      /^https:\/\/l\.facebook\.com\/l\.php\?u=http%3A%2F%2F[a-z]{4}\.example%2F%3F[a-z]%3D\d&h=[A-Z]{2}$/,
    ],
    ['عععع', /^\p{Script=Arabic}{4}$/u],
    ['fb://profile/#id2', /^fb:\/\/profile\/1000555\d{8}$/],
    ['INTRO_CARD_ADDRESS', /^INTRO_CARD_ADDRESS$/],
  ])('fills the shape %s', (shape, pattern) => {
    expect(inventText(shape)).toMatch(pattern);
  });

  it('gives one id to one alias, in texts, addresses and rows', () => {
    const id = inventText('#id1');
    expect(inventText('https://www.facebook.com/profile.php?id=#id1')).toContain(id);
    expect(atob(atob(inventText('#row(#id1)')).split(':')[1] ?? '')).toContain(id);
    expect(inventText('#id2')).not.toBe(id);
  });
});

describe('the command', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kopru-fixture-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const tool = join(import.meta.dirname, '../../support/fixture-from.ts');
  const run = (...args: readonly string[]) =>
    execFileSync(process.execPath, [tool, ...args, '--into', scratch], { encoding: 'utf8', stdio: 'pipe' });
  const { html, expected } = readFixture('2026-09-18-cafe-tr');
  const [url = ''] = expected.urls;

  it.each([
    ['report', `Hello,\n\`\`\`\n${written(html, url)}\n\`\`\`\n`, []],
    ['document', html, ['--address', url]],
    ['document-with-address', html.replace('<title>', `<link rel="canonical" href="${url}"><title>`), []],
  ])('makes one from a %s', (name, text, options) => {
    const file = join(scratch, `${name}.txt`);
    writeFileSync(file, text);
    expect(run(file, name, ...options)).toContain('read today as "read"');
    const made = readFileSync(join(scratch, name, 'expected.json'), 'utf8');
    expect(JSON.parse(made)).toMatchObject({ kind: 'read', facts: { priceRange: '₺₺' } });
    const page = readFileSync(join(scratch, name, 'page.html'), 'utf8');
    expect(`${made}${page}`).not.toMatch(/Güneş|kadikoy|100055500000107/i);
    expect(() => run(file, name, ...options)).toThrow(/There is a fixture of this name/);
  });

  it('refuses what it can’t use, and says how it is used', () => {
    const file = join(scratch, 'bare.html');
    writeFileSync(file, '<html><body></body></html>');
    expect(() => run(file, 'bare')).toThrow(/doesn't name its address/);
    expect(() => run(file, '../outside')).toThrow(/<saved\.html\|report\.txt> <name>/);
    expect(existsSync(join(scratch, 'bare'))).toBe(false);
  });
});
