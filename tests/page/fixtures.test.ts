// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { BusinessFacts } from '../../utils/core/business/business-page.ts';
import { businessPageSchema } from '../../utils/core/business/business-page.ts';
import { findButtonPlace, hasWhatsAppButton } from '../../utils/facebook/find-button-place.ts';
import type { PageReading } from '../../utils/facebook/page-reading.ts';

import { readPage } from '../../utils/facebook/read-page.ts';
import { readAnswerAlone } from '../support/read-answer-alone.ts';
import type { PageFixture } from '../support/load-page.ts';
import { fixtureNames, loadPage, readFixture } from '../support/load-page.ts';

const fixtures = fixtureNames().map(readFixture);

function read({ html }: PageFixture, url: string): PageReading {
  return html.startsWith('{') ? readAnswerAlone(html, url) : readPage(loadPage(html, url), url);
}

/** Facts that a view says something about; null for those that it shows as absent. */
function knownFacts(facts: BusinessFacts): { name: string; value: unknown; source: string }[] {
  return Object.entries(facts).flatMap(([name, fact]) => {
    if (fact === undefined || fact.state === 'unknown') return [];
    return { name, value: fact.state === 'shown' ? fact.value : null, source: fact.source };
  });
}

describe('own fixtures', () => {
  it('say that they are reconstructed', () => {
    expect(fixtures.length).toBeGreaterThan(25);
    const marked = fixtures.filter(({ html, expected }) => `${html} ${expected.about}`.includes('Reconstructed'));
    expect(marked).toEqual(fixtures);
  });

  it.each(fixtures)('$name is read as expected', (fixture) => {
    const { expected } = fixture;
    for (const url of expected.urls) {
      const reading = read(fixture, url);
      expect({ url, kind: reading.kind }).toEqual({ url, kind: expected.kind });
      if (reading.kind !== 'read') continue;
      const { facts, idPlaces, asOf: _asOf, ...page } = reading.page;
      expect(businessPageSchema.safeParse(reading.page).error).toBeUndefined();
      expect(page).toEqual(expected.page);
      expect(idPlaces.filter((place) => place !== 'url')).toEqual(
        (expected.idPlaces ?? []).filter((place) => place !== 'url'),
      );
      // The address is a place of its own only where it names the profile id.
      expect(idPlaces.includes('url')).toBe(url.includes(reading.page.profileId));
      const known = knownFacts(facts);
      expect(Object.fromEntries(known.map(({ name, value }) => [name, value]))).toEqual(expected.facts);
      expect(Object.fromEntries(known.map(({ name, source }) => [name, source]))).toMatchObject(expected.sources ?? {});
    }
  });

  it.each(fixtures.filter(({ expected }) => expected.place !== undefined))(
    '$name has its button where expected',
    ({ html, expected }) => {
      const document = loadPage(html);
      const place = findButtonPlace(document);
      expect(place?.kind ?? null).toBe(expected.place?.kind ?? null);
      const anchor = place?.kind === 'row' ? place.row : place?.kind === 'header' ? place.after : null;
      // A hidden copy of the view may hold the same id: the first is the one on screen.
      expect(anchor).toBe(expected.place?.at === undefined ? null : document.querySelector(expected.place.at));
    },
  );

  it.each(fixtures.filter(({ expected }) => expected.hasWhatsAppButton !== undefined))(
    "$name: Facebook's own WhatsApp button is seen or not",
    ({ html, expected }) => {
      expect(hasWhatsAppButton(loadPage(html))).toBe(expected.hasWhatsAppButton);
    },
  );

  it('is never a Page under the address of another one', () => {
    const other = ['https://www.facebook.com/NobodyHere', 'https://www.facebook.com/profile.php?id=100000000000777'];
    const kinds = fixtures.flatMap((fixture) => other.map((url) => read(fixture, url).kind));
    expect(kinds.length).toBe(fixtures.length * 2);
    expect(kinds).not.toContain('read');
  }, 60_000);
});
