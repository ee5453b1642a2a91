import { readPage } from '../../utils/facebook/read-page.ts';
import { fixtureHtml } from './fixture-html.ts';
import { inventText } from './invent-text.ts';
import { type FixtureExpectation, loadPage } from './load-page.ts';
import type { FixtureReport } from './report-schema.ts';

export interface Fixture {
  readonly html: string;
  readonly expected: FixtureExpectation;
}

/** A fixture from a report, with what is read from it today: to be corrected by hand to what should be read. */
export function fixtureOfReport(report: FixtureReport): Fixture {
  const html = fixtureHtml(report);
  const url = new URL(inventText(report.url), 'https://www.facebook.com/').href;
  const reading = readPage(loadPage(html, url), url);
  const about = 'Made from a report. Say here what this view shows, and correct below what should be read from it.';
  if (reading.kind !== 'read') return { html, expected: { about, urls: [url], kind: reading.kind } };
  const { facts, idPlaces, ...page } = reading.page;
  const known = Object.entries(facts).flatMap(([name, fact]) =>
    fact.state === 'unknown' ? [] : [[name, fact] as const],
  );
  return {
    html,
    expected: {
      about,
      urls: [url],
      kind: 'read',
      page,
      idPlaces,
      facts: Object.fromEntries(known.map(([name, fact]) => [name, fact.state === 'shown' ? fact.value : null])),
      sources: Object.fromEntries(known.map(([name, fact]) => [name, fact.source])),
    },
  };
}
