// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../utils/core/business/page-snapshot.ts';
import * as contract from '../../../utils/facebook/page-contract.ts';
import { reportOf } from '../../../utils/facebook/report/report-of.ts';
import { unreadData } from '../../../utils/facebook/report/unread-data.ts';
import { createAliases } from '../../../utils/facebook/report/aliases.ts';
import { takeSnapshot } from '../../../utils/facebook/take-snapshot.ts';
import { loadPage, readFixture } from '../../support/load-page.ts';
import { emptySnapshot } from '../../support/snapshot-of.ts';

function snapshotIn(name: string, index = 0): PageSnapshot {
  const { html, expected } = readFixture(name);
  const url = expected.urls[index] ?? '';
  return takeSnapshot(loadPage(html, url), url);
}

const rows = (...items: readonly object[]) => ({ profile_tile_items: { nodes: items } });

describe('a report says', () => {
  it('what the view was taken for, each fact’s state and source, and who was named where', () => {
    const report = reportOf(snapshotIn('2026-07-29-root-signed-out'));
    expect(report).toMatchObject({
      takenFor: 'read',
      url: 'https://www.facebook.com/#user1',
      language: 'en',
      viewer: 'signedOut',
      idPlaces: ['route', 'header', 'tiles', 'appLink'],
      disputed: [],
    });
    expect(report.facts).toMatchObject({ description: 'shown, payload', address: 'none, payload', likes: 'unknown' });
    const header = report.evidence.find(({ places }) => places.includes('header'));
    expect(header).toMatchObject({ profileId: '#id1', pageId: '#id2', username: '#user1', is: 'page', inView: true });
  });

  it.each([
    ['2026-07-29-group', 0, 'elsewhere', 'the address is none of a Page'],
    ['2026-07-29-post', 0, 'elsewhere', 'the address is of something else than a view of a Page'],
    ['2026-07-29-wall-login', 0, 'wall', 'the document is a refusal, or none of the app'],
    ['2026-07-29-person', 0, 'elsewhere', 'the data say that it is no Page'],
    ['2026-10-02-person-or-page', 0, 'rendering', 'no data prove that it is a Page'],
    [
      '2026-10-02-stale-after-navigation',
      0,
      'rendering',
      'no data name whom the address names, or they contradict each other',
    ],
  ] as const)('why %s is not read', (name, index, takenFor, why) => {
    expect(reportOf(snapshotIn(name, index))).toMatchObject({ takenFor, why });
  });

  it('that a name is missing', () => {
    const nameless = { ...snapshotIn('2026-09-18-tiles-only'), head: [], drawn: null };
    expect(reportOf(nameless)).toMatchObject({ takenFor: 'rendering', why: 'no data give a name' });
  });

  it('that there was nothing to be read', () => {
    expect(reportOf(emptySnapshot).why).toBe('no data name whom the address names, or they contradict each other');
  });

  it('the build of what is the Page’s own, and of what is somebody else’s only that it was there', () => {
    const snapshot = snapshotIn('2026-07-29-root-signed-out');
    const other = { profile_header_renderer: { user: { id: '100055500000999', name: 'Ali' } } };
    const { data } = reportOf({ ...snapshot, blocks: [...snapshot.blocks, JSON.stringify(other)] });
    expect(data.map(({ of, shape }) => [of, shape !== undefined])).toEqual([
      ['#id1', true],
      ['#id1', true],
      ['#id1', true],
      ['#id1', true],
      ['#id3', false],
    ]);
  });

  it('which kinds of rows and fields and which keys of the Page’s node nobody reads', () => {
    const id = '100055500000101';
    const row = (type: string) => ({ node: { timeline_context_item: { timeline_context_list_item_type: type } } });
    const own = [
      rows(row('INTRO_CARD_ADDRESS'), row('INTRO_CARD_BUSINESS_PARKING'), row('Ali 123456')),
      { nodes: [{ field_type: 'email' }, { field_type: 'screenname' }] },
    ];
    const node = { id, new_hours: { mon: [] }, tags: ['x'], name: 'Ali', opened: null };
    const later = {
      a: [
        { id, opened: 5, [id]: 1 },
        { id: '100055500000999', secret: 1 },
      ],
    };
    expect(unreadData(own, [node, later], { profileId: id }, createAliases())).toEqual({
      cards: ['Aaa 999999', 'INTRO_CARD_BUSINESS_PARKING'],
      fields: ['screenname'],
      keys: {
        id: 'string',
        name: 'string',
        new_hours: '{mon}',
        opened: 'number',
        tags: 'list of string',
        '999999999999999': 'number',
      },
    });
  });

  it('no kind that the contract knows', () => {
    const cards = Object.entries(contract).filter(([name]) => name.endsWith('Card') && name !== 'prefixCard');
    const own = cards.map(([, value]) => ({ timeline_context_list_item_type: `INTRO_CARD_${String(value)}` }));
    expect(own.length).toBeGreaterThan(10);
    expect(unreadData(own, [], {}, createAliases()).cards).toEqual([]);
  });

  it('how the drawn rows look and what each was taken for', () => {
    const { drawn } = reportOf(snapshotIn('2026-10-05-drawn-intro'));
    const all = drawn?.cards.flatMap((card) => card.rows) ?? [];
    expect(all.map(({ takenFor }) => takenFor)).toEqual(
      expect.arrayContaining(['address', 'email', 'phone', 'website']),
    );
    expect(all.every(({ texts }) => texts.every((text) => !/[b-zB-Z0-8]/.test(text)))).toBe(true);
    expect(drawn?.tabs).toContain('https://www.facebook.com/#user1/about');
  });

  it('which row of a week was not understood', () => {
    const snapshot = snapshotIn('2026-11-22-hours-dialog');
    const hours = snapshot.drawn?.hours ?? [];
    expect(reportOf(snapshot).drawn?.hours?.takenFor).toBe('week');
    const garbled = hours.map((row, index) => (index === 3 ? { ...row, hours: 'Belki sonra' } : row));
    const drawn = snapshot.drawn && { ...snapshot.drawn, hours: garbled };
    const reported = reportOf({ ...snapshot, drawn }).drawn?.hours;
    expect(reported?.takenFor).toEqual({ row: 3 });
    expect(reported?.rows[3]?.hours).toBe('Aaaaa aaaaa');
  });

  it('the same about the same snapshot, and lets nothing of it hang', () => {
    const snapshot = snapshotIn('2026-09-18-cafe-tr');
    expect(reportOf(snapshot)).toEqual(reportOf(snapshot));
    const hostile = ['{', '[[[', '['.repeat(50_000), '{"__proto__":{"id":"100055500000101"}}', 'null', '""'];
    expect(reportOf({ ...snapshot, blocks: hostile, answers: hostile }).takenFor).toBe('rendering');
  });
});
