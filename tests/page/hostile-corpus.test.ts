// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { businessPageSchema } from '../../utils/core/business/business-page.ts';
import { pageSnapshotSchema } from '../../utils/core/business/page-snapshot.ts';
import { mayWrite } from '../../utils/core/sync/may-write.ts';
import { pageFieldsOf } from '../../utils/core/sync/page-fields.ts';
import { findButtonPlace, hasWhatsAppButton } from '../../utils/facebook/find-button-place.ts';
import { addressMatches } from '../../utils/facebook/page-url.ts';
import { readSnapshot } from '../../utils/facebook/read-snapshot.ts';
import { takeSnapshot } from '../../utils/facebook/take-snapshot.ts';
import { corpus, hostileKinds } from '../support/hostile/corpus.ts';
import type { HostileDocument } from '../support/hostile/hostile-document.ts';
import { evil, hostile, linked, linkedPath } from '../support/hostile/hostile-document.ts';
import { loadPage } from '../support/load-page.ts';

function read({ path, html }: HostileDocument) {
  const url = `https://www.facebook.com${path}`;
  const document = loadPage(html(), url);
  const snapshot = takeSnapshot(document, url);
  return { url, document, snapshot, reading: readSnapshot(snapshot) };
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

const kinds = hostileKinds.map((kind) => kind.filter(({ onlyInBrowsers }) => onlyInBrowsers !== true));

describe.each(kinds.map((kind) => [kind[0]?.what ?? '', kind] as const))('hostile documents like “%s”', (_, kind) => {
  it.each(kind.map((one) => [one.what, one] as const))('%s', (__, one) => {
    const { url, document, snapshot, reading } = read(one);
    expect(pageSnapshotSchema.safeParse(snapshot).error).toBeUndefined();
    expect(reading.kind).toBe(one.reads);
    expect(() => [findButtonPlace(document), hasWhatsAppButton(document)]).not.toThrow();
    expect('polluted' in {}).toBe(false);
    if (reading.kind !== 'read') return;
    const { page } = reading;
    expect(businessPageSchema.safeParse(page).error).toBeUndefined();
    const isLinked = page.profileId === linked.id;
    expect(isLinked && one.path !== linkedPath ? mayWrite(page, { url, incognito: false }, addressMatches) : '').toBe(
      '',
    );
    if (one.name !== undefined) expect(page.name).toBe(one.name);
    const { websites, otherAccounts } = page.facts;
    for (const { state, ...fact } of [websites, otherAccounts]) {
      const addresses = state === 'shown' && 'value' in fact ? fact.value : [];
      expect(addresses.filter((address) => !isWebAddress(address))).toEqual([]);
    }
    // What strangers bring into the linked Page's view is no fact of it.
    expect(one.path === linkedPath ? JSON.stringify([page.facts, pageFieldsOf(page)]) : '').not.toContain(evil);
  });
});

it('there are enough of them, each with a name of its own', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(150);
  expect(new Set(corpus.map(({ what }) => what)).size).toBe(corpus.length);
  expect(hostile.id).not.toBe(linked.id);
});
