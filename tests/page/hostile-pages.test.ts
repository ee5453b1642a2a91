// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessPageSchema } from '../../utils/core/business/business-page.ts';
import { findButtonPlace, hasWhatsAppButton } from '../../utils/facebook/find-button-place.ts';
import { ownersOf } from '../../utils/facebook/json-tree.ts';
import { rowTypes } from '../support/hostile/row-types.ts';
import { readAnswerAlone } from '../support/read-answer-alone.ts';
import { readPage } from '../../utils/facebook/read-page.ts';
import { loadPage, readFixture } from '../support/load-page.ts';

const id = '100055500000101';
const url = `https://www.facebook.com/profile.php?id=${id}`;
const document = (...blocks: string[]) =>
  loadPage(
    `<html id="facebook" lang="en"><body>${blocks.map((text) => `<script type="application/json" data-sjs>${text}</script>`).join('')}</body></html>`,
  );

const header = (user: object) => ({
  user: {
    id,
    profile_header_renderer: {
      user: { id, name: 'Page', is_additional_profile_plus: true, delegate_page: { id: '555000' }, ...user },
    },
  },
});
const row = (type: string, text: unknown) => ({
  node: {
    timeline_context_item: {
      timeline_context_list_item_type: `INTRO_CARD_${type}`,
      renderer: { context_item: { title: { text, ranges: [] } } },
    },
  },
});
const tiles = (rows: unknown[], owner: unknown = id) => ({
  profile_tile_sections: {
    edges: [
      {
        node: {
          profile_tile_section_type: 'INTRO',
          profile_tile_views: {
            nodes: [
              {
                view_style_renderer: {
                  __typename: 'ProfileTileViewContextListRenderer',
                  user: { id: owner, profile_type_name_for_content: 'PAGE' },
                  view: { profile_tile_items: { nodes: rows } },
                },
              },
            ],
          },
        },
      },
    ],
  },
  id: owner,
});
const json = (...parts: unknown[]) => parts.map((part) => JSON.stringify(part).replaceAll('<', '\\u003C'));
/** A row's id as the site makes it: base64 of base64. */
const owned = (owner: string) =>
  btoa(`timeline_context_item_wrapper:${btoa(`["intro_card_profile_phone",{},${owner},"mtouch_profile_intro_card"]`)}`);
const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '\u202eevil\u202c',
  'x'.repeat(100_000),
  '\ud800',
  '__proto__',
  ' ',
  '',
  7,
  null,
  {},
  [],
  true,
];

describe('hostile payloads', () => {
  it.each([
    ['10,000 levels', '{"profile_header_renderer":'.repeat(10_000)],
    ['10,000 whole levels', `${'{"a":'.repeat(10_000)}{"profile_header_renderer":null}${'}'.repeat(10_000)}`],
    ['10,000 lists', `${'['.repeat(10_000)}{"profile_tile_sections":[]}${']'.repeat(10_000)}`],
    ['broken JSON', '{"profile_header_renderer":{"user":{'],
    ['a string that never ends', `{"initialRouteInfo":{"route":"${'\\"'.repeat(50_000)}`],
    [
      'prototype keys',
      '{"__proto__":{"profile_header_renderer":{"user":{"id":"100055500000101"}}},"constructor":{"prototype":{"x":1}}}',
    ],
    [
      'wrong types',
      '{"profile_header_renderer":[],"profile_tile_sections":"x","about_app_sections":7,"initialRouteInfo":{}}',
    ],
    [
      'route of wrong types',
      '{"initialRouteInfo":{"route":{"rootView":{"props":{"userID":7,"userVanity":{},"viewerID":[]}},"tracePolicy":1}}}',
    ],
  ])('%s: nothing is read, nothing thrown', (_, block) => {
    expect(readPage(document(block), url).kind).toBe('rendering');
    expect(readAnswerAlone(block, url).kind).toBe('rendering');
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
  });

  it('20,000 rows are cut to a few', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => row('PROFILE_PHONE', `555 ${index}`));
    const reading = readPage(document(...json(header({}), tiles(rows))), url);
    expect(reading).toMatchObject({ kind: 'read', page: { facts: { phones: { state: 'shown' } } } });
    expect(businessPageSchema.safeParse(reading.kind === 'read' ? reading.page : null).error).toBeUndefined();
  });

  it('finds a key among 100,000 others without looking for ever', () => {
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, { a: [] }]));
    expect(ownersOf({ first: { wanted: 1 }, ...wide }, 'wanted')).toHaveLength(1);
    expect(ownersOf(wide, 'wanted')).toEqual([]);
  });

  it('takes no fact of another id in the same block', () => {
    const other = { name: 'Other', url: 'https://www.facebook.com/Other', id: '100000000000999' };
    const foreign = {
      user: {
        id: '100000000000999',
        profile_header_renderer: { user: { ...other, is_additional_profile_plus: true, delegate_page: { id: '999' } } },
      },
    };
    const reading = readPage(
      document(
        ...json(
          [foreign, header({})],
          [tiles([row('PROFILE_PHONE', '555 999')], '100000000000999'), tiles([row('PROFILE_PHONE', '555 101')])],
        ),
      ),
      url,
    );
    expect(reading).toMatchObject({ kind: 'read', page: { name: 'Page', facts: { phones: { value: ['555 101'] } } } });
  });

  it('takes no row whose own id names another owner', () => {
    const rows = ['100000000000999', id].map((owner) => ({
      node: { ...row('PROFILE_PHONE', `555 ${owner}`).node, id: owned(owner) },
    }));
    expect(readPage(document(...json(header({}), tiles(rows))), url)).toMatchObject({
      page: { facts: { phones: { value: [`555 ${id}`] } } },
    });
  });

  it('is silent where header and holder, or two places, name different ids', () => {
    const spoofed = header({ id: '100000000000999' });
    expect(readPage(document(...json(spoofed)), url).kind).toBe('rendering');
    const twoPages = json(
      header({}),
      tiles([
        {
          node: {
            timeline_context_item: {
              timeline_context_list_item_type: 'INTRO_CARD_ADDRESS',
              renderer: { associated_page_id: '777777', context_item: { title: { text: 'x' } } },
            },
          },
        },
      ]),
    );
    expect(readPage(document(...twoPages), url).kind).toBe('rendering');
  });

  it('keeps every value within its cap, whatever stands in a row', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...hostileTexts));
    const anyRow = fc.tuple(fc.constantFrom(...rowTypes, 'NEW'), text);
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), text, (rows, name) => {
        const reading = readAnswerAlone(
          json(header({ name }), tiles(rows.map(([type, value]) => row(type, value)))).join('\n'),
          url,
        );
        expect(reading.kind === 'read' ? businessPageSchema.safeParse(reading.page).error : undefined).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('reads guarded and line by line answers, provenance tap', () => {
    const text = `for (;;);${json(header({})).join()}\nfor (;;);${json(tiles([row('PROFILE_EMAIL', 'a@b.example')])).join()}\n{broken`;
    expect(readAnswerAlone(text, url)).toMatchObject({
      page: { facts: { emails: { value: ['a@b.example'], source: 'tap' } } },
    });
  });
});

describe('hostile markup', () => {
  const clobbers = [
    'createTreeWalker',
    'querySelectorAll',
    'querySelector',
    'documentElement',
    'scripts',
    'head',
    'body',
    'readyState',
    'getElementsByTagName',
  ];
  const { html, expected } = readFixture('2026-10-02-whatsapp-button');
  const [pageUrl = ''] = expected.urls;

  it.each(clobbers)('a form named %s changes nothing', (name) => {
    const clobbered = loadPage(html.replace('<body>', `<body><form name="${name}"><input name="${name}"></form>`));
    const plain = loadPage(html);
    expect(readPage(clobbered, pageUrl)).toEqual(readPage(plain, pageUrl));
    expect(hasWhatsAppButton(clobbered)).toBe(true);
    expect(findButtonPlace(clobbered)?.kind).toBe('row');
  });

  it('a row inside clobbered forms is no endless climb', () => {
    const forms =
      '<form><input name="parentElement"><div role="button" aria-label="a"></div><div role="button" aria-label="b"></div></form>';
    const page = loadPage(`<div role="main"><form><input name="parentElement"><h1>Name</h1></form>${forms}</div>`);
    expect(() => findButtonPlace(page)).not.toThrow();
  });

  it('markup in text is not a payload', () => {
    const fake = `&lt;script type="application/json" data-sjs&gt;${JSON.stringify(header({})).replaceAll('"', '&quot;')}&lt;/script&gt;`;
    expect(readPage(loadPage(`<html id="facebook"><body><p>${fake}</p></body></html>`), url).kind).toBe('rendering');
  });

  it('our key names inside a string of the payload are not keys', () => {
    const said = JSON.stringify({
      message: {
        text: JSON.stringify({
          initialRouteInfo: { route: { rootView: { props: { userID: id } }, canonicalRouteName: 'ProfilePlus' } },
        }),
      },
    });
    expect(readPage(document(said), url).kind).toBe('rendering');
  });
});
