import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { reportOf } from '../../utils/facebook/report/report-of.ts';
import { takeSnapshot } from '../../utils/facebook/take-snapshot.ts';
import { fixtureOfReport } from './fixture-of-report.ts';
import { loadPage } from './load-page.ts';
import { type FixtureReport, reportSchema } from './report-schema.ts';

const usage =
  'node tests/support/fixture-from.ts <saved.html|report.txt> <name> [--address <of the saved document>] [--into <folder>]';

/** The address that a saved document names itself. */
function addressIn(html: string): string | undefined {
  const document = loadPage(html);
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return link ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? undefined;
}

/** A report as it was copied, whatever was pasted around it, or the one on a saved document. */
function reportIn(text: string, address: string | undefined): FixtureReport {
  if (!/<html[\s>]/i.test(text))
    return reportSchema.parse(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)));
  const url = address ?? addressIn(text);
  if (url === undefined) throw new Error(`This document doesn't name its address. ${usage}`);
  return reportSchema.parse(JSON.parse(JSON.stringify(reportOf(takeSnapshot(loadPage(text, url), url)))));
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    address: { type: 'string' },
    into: { type: 'string', default: join(import.meta.dirname, '../fixtures/facebook') },
  },
});
const [source, name] = positionals;
if (source === undefined || name === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) throw new Error(usage);
const folder = join(values.into, name);
if (existsSync(folder)) throw new Error(`There is a fixture of this name: ${folder}`);
const { html, expected } = fixtureOfReport(reportIn(readFileSync(source, 'utf8'), values.address));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'page.html'), html);
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
console.log(
  `${relative(process.cwd(), folder)}: read today as "${expected.kind}". Correct expected.json, then npm test.`,
);
