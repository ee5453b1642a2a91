// @vitest-environment node
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { businessPageSchema } from '../../utils/core/business/business-page.ts';
import { type PageSnapshot, pageSnapshotSchema } from '../../utils/core/business/page-snapshot.ts';
import { mayWrite } from '../../utils/core/sync/may-write.ts';
import { findButtonPlace, hasWhatsAppButton } from '../../utils/facebook/find-button-place.ts';
import { addressMatches } from '../../utils/facebook/page-url.ts';
import { readSnapshot } from '../../utils/facebook/read-snapshot.ts';
import { takeSnapshot } from '../../utils/facebook/take-snapshot.ts';
import { blocksOf, hostile, linked } from '../support/hostile/hostile-document.ts';
import { emptySnapshot } from '../support/snapshot-of.ts';
import { anyJson, anyText, expectNoPollution, fuzzCases, fuzzTime, printFuzz } from '../unit/fuzz/fuzz-cases.ts';

const markupCases = Math.ceil(fuzzCases / 10);
const url = `https://www.facebook.com/${hostile.username}`;
const keys =
  'user id name url profile_header_renderer profile_tile_sections about_app_sections edges node nodes initialRouteInfo route rootView props userID userVanity viewerID canonicalRouteName tracePolicy entityKeyConfig is_additional_profile_plus delegate_page profile_tile_section_type profile_tile_views view_style_renderer view profile_tile_items timeline_context_item timeline_context_list_item_type renderer context_item title text ranges entity external_url profile_status_text profile_field_sections field_type data path result label page_about_sections'.split(
    ' ',
  );
const texts = [
  hostile.id,
  linked.id,
  hostile.username,
  url,
  'INTRO',
  'PAGE',
  'INTRO_CARD_WEBSITE',
  'INTRO_CARD_PROFILE_PHONE',
  'INTRO_CARD_ADDRESS',
  'ProfileTileViewContextListRenderer',
  'comet.fbweb.ProfilePlus',
  'https://evil.example/',
];

/** Nothing was thrown; what is read keeps its caps, and is never the linked Page by enough witnesses. */
function expectHarmless(snapshot: PageSnapshot): void {
  expect(pageSnapshotSchema.safeParse(snapshot).success).toBe(true);
  const reading = readSnapshot(snapshot);
  expectNoPollution();
  if (reading.kind !== 'read') return;
  expect(businessPageSchema.safeParse(reading.page).error).toBeUndefined();
  const verdict = mayWrite(reading.page, { url, incognito: false }, addressMatches);
  // A document can say it all of a Page: then its address must be of that very Page.
  if (verdict === 'allowed') expect(addressMatches(reading.page, url)).toBe(true);
}

describe('whatever a page holds', () => {
  it('data', { timeout: fuzzTime }, () => {
    const json = anyJson(keys, texts);
    const block = fc.oneof(
      json.map((value) => JSON.stringify(value) ?? ''),
      anyText,
      json.map((value) => `for (;;);${JSON.stringify(value)}`),
    );
    const own = blocksOf(hostile).map((html) => /<script[^>]*>(.*)<\/script>/s.exec(html)?.[1] ?? '');
    const blocks = fc
      .tuple(fc.array(block, { maxLength: 3 }), fc.boolean())
      .map(([some, whole]) => (whole ? [...own, ...some] : some));
    const tag = fc.tuple(
      fc.constantFrom('og:title', 'canonical', 'al:android:url', 'og:description'),
      fc.oneof(
        anyText.map((text) => text.slice(0, 4096)),
        fc.constantFrom(url, `fb://profile/${linked.id}`),
      ),
    );
    fc.assert(
      fc.property(blocks, fc.array(block, { maxLength: 2 }), fc.array(tag, { maxLength: 3 }), (some, answers, head) => {
        expectHarmless({ ...emptySnapshot, url, blocks: some, answers, head });
      }),
      { numRuns: fuzzCases },
    );
    printFuzz('page payload');
  });

  it('what was drawn', { timeout: fuzzTime }, () => {
    const link = fc.oneof(
      anyText,
      fc.constantFrom(url, `${url}/about`, 'tel:+905320000000', 'mailto:x@evil.example', 'javascript:1'),
    );
    const text = fc.oneof(
      anyText.map((each) => each.slice(0, 200)),
      fc.constantFrom(
        'Hostile Page',
        'Page · Shop',
        'Monday',
        '9:00 AM - 5:00 PM',
        '0532 666 66 66',
        'x@evil.example',
        '€€',
      ),
    );
    const links = (max: number) =>
      fc.array(
        link.map((each) => each.slice(0, 4096)),
        { maxLength: max },
      );
    const row = fc.record({
      texts: fc.array(text, { maxLength: 3 }),
      links: links(2),
      bold: fc.option(text, { nil: undefined }),
    });
    const drawn = fc.record({
      name: fc.option(text, { nil: undefined }),
      tabs: links(3),
      button: fc.option(
        link.map((each) => each.slice(0, 4096)),
        { nil: undefined },
      ),
      cards: fc.array(fc.record({ rows: fc.array(row, { maxLength: 4 }), names: links(2) }), { maxLength: 3 }),
      hours: fc.option(fc.array(fc.record({ day: text, hours: text }), { maxLength: 9 }), { nil: undefined }),
    });
    const blocks = blocksOf(hostile).map((html) => /<script[^>]*>(.*)<\/script>/s.exec(html)?.[1] ?? '');
    fc.assert(
      fc.property(drawn, fc.boolean(), (one, isFresh) => {
        expectHarmless({ ...emptySnapshot, url, language: 'en', blocks, isFresh, drawn: one });
      }),
      { numRuns: fuzzCases },
    );
    printFuzz('DOM, as it was taken');
  });

  // A tenth of the others: jsdom takes a hundred times longer than the reading.
  it('markup', { timeout: fuzzTime }, () => {
    const { window } = new JSDOM('', { url });
    const parser = new window.DOMParser();
    const opened = fc.tuple(
      fc.constantFrom(
        'div',
        'span',
        'a',
        'form',
        'h1',
        'h2',
        'i',
        'img',
        'ul',
        'li',
        'table',
        'tr',
        'td',
        'strong',
        'input',
        'template',
        'svg',
      ),
      fc.array(
        fc.constantFrom(
          'role="main"',
          'role="tablist"',
          'role="button" aria-label="a"',
          'role="button" aria-label="WhatsApp"',
          'role="dialog"',
          'role="article"',
          'role="menu"',
          'dir="auto"',
          'hidden',
          'name="querySelector"',
          'name="parentElement"',
          'data-visualcompletion="css-img"',
          'data-pagelet="ProfileActions"',
          `href="${url}/about"`,
          'href="https://wa.me/905320000000?entry_point=page_cta"',
          'href="javascript:1"',
          'href="https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example"',
        ),
        { maxLength: 3 },
      ),
    );
    const text = fc.oneof(
      anyText,
      fc.constantFrom('Hostile Page', 'Monday', '9:00 AM - 5:00 PM', '0532 666 66 66', 'x@evil.example'),
    );
    const piece = fc.oneof(
      opened.map(([name, attributes]) => `<${name} ${attributes.join(' ')}>`),
      fc.constantFrom('</div>', '</a>', '</form>', '</span>', '</ul>'),
      text,
    );
    const blocks = blocksOf(hostile).join('');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, whole) => {
        const html = `<html id="facebook" lang="en"><body>${whole ? blocks : ''}<div role="main"><h1>Hostile Page</h1>${pieces.join('')}`;
        const document = parser.parseFromString(html, 'text/html');
        expectHarmless(takeSnapshot(document, url));
        findButtonPlace(document);
        hasWhatsAppButton(document);
      }),
      { numRuns: markupCases },
    );
    printFuzz('DOM, as markup', markupCases);
  });
});
