// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../utils/facebook/evidence.ts';
import { factNames } from '../../utils/facebook/evidence.ts';
import { idPlacesOf, inView, mergeFacts, viewerOf } from '../../utils/facebook/merge-evidence.ts';
import type { PageAddress } from '../../utils/facebook/page-url.ts';
import { rowOwner } from '../../utils/facebook/row-owner.ts';

const byName: PageAddress = { by: 'username', username: 'ornekfirin', surface: 'root' };
const byId = (id: string): PageAddress => ({ by: 'id', id, surface: 'root' });
const said = (one: Partial<Evidence>): Evidence => ({
  source: 'payload',
  places: [],
  is: 'page',
  shown: {},
  absent: [],
  ...one,
});

describe('inView', () => {
  const named = said({ profileId: '1001', username: 'ornekfirin' });
  const more = said({ profileId: '1001', pageId: '5001' });
  const other = said({ profileId: '2002', username: 'baskafirin' });
  const nobody = said({ name: 'Örnek Fırın' });
  const route = said({ profileId: '1001', places: ['route'] });
  const otherRoute = said({ profileId: '2002', places: ['route'] });

  it.each<[string, Evidence[], PageAddress, Evidence[]]>([
    ['what names the Page, and what shares its id', [named, more, other], byName, [named, more]],
    ['by profile id', [named, more, other], byId('1001'), [named, more]],
    ['by the id of the Page behind it', [more, other], byId('5001'), [more]],
    [
      'what names nobody, when the document is made for the Page',
      [named, route, nobody],
      byName,
      [named, route, nobody],
    ],
    ['also where nothing says what it is made for', [named, nobody], byName, [named, nobody]],
    ['not what names nobody, when it is made for another', [named, otherRoute, nobody], byName, [named]],
    ['not what has another id, though it has no name', [named, said({ profileId: '2002' })], byName, [named]],
    ['not a username alone of another', [named, said({ username: 'baskafirin' })], byName, [named]],
    [
      'a username alone of this one',
      [named, said({ username: 'ornek.firin' })],
      byName,
      [named, said({ username: 'ornek.firin' })],
    ],
    [
      'a username alone of this one, whatever the document is made for',
      [named, otherRoute, said({ username: 'ornek.firin' })],
      byName,
      [named, said({ username: 'ornek.firin' })],
    ],
    ['nothing, when nothing names it', [other, nobody], byName, []],
    ['nothing, when what names it has no profile id', [said({ username: 'ornekfirin' }), nobody], byName, []],
    [
      'nothing, when two profiles claim the name',
      [named, said({ profileId: '3003', username: 'ornekfirin' })],
      byName,
      [],
    ],
    [
      'nothing, when two Pages are behind the profile',
      [named, more, said({ profileId: '1001', pageId: '5002' })],
      byName,
      [],
    ],
    [
      'the same Page said twice',
      [named, more, said({ ...more, name: 'x' })],
      byName,
      [named, more, said({ ...more, name: 'x' })],
    ],
    ['nothing of nothing', [], byName, []],
  ])('%s', (_name, all, address, about) => {
    expect(inView(all, address)).toEqual(about);
  });
});

describe('mergeFacts', () => {
  it('takes the first value, else the first place that would show one, else knows nothing', () => {
    const facts = mergeFacts([
      said({ source: 'tap', absent: ['emails', 'wifi'], shown: { address: undefined } }),
      said({ source: 'dom', absent: ['emails', 'address'], shown: { wifi: 'Free' } }),
      said({ source: 'payload', shown: { wifi: 'Paid' } }),
    ]);
    expect(Object.keys(facts)).toEqual([...factNames]);
    expect(facts.emails).toEqual({ state: 'none', source: 'tap' });
    expect(facts.address).toEqual({ state: 'none', source: 'dom' });
    expect(facts.wifi).toEqual({ state: 'shown', value: 'Free', source: 'dom' });
    expect(facts.phones).toEqual({ state: 'unknown' });
  });
});

describe('idPlacesOf', () => {
  const evidence = [said({ places: ['route', 'header'] }), said({ places: ['header', 'tiles'] })];
  it.each([
    ['an address with the id is a place', byId('1001'), ['url', 'route', 'header', 'tiles']],
    ['one with another id is none', byId('5001'), ['route', 'header', 'tiles']],
    ['one with a name is none', byName, ['route', 'header', 'tiles']],
  ])('%s', (_name, address, places) => {
    expect(idPlacesOf(evidence, address, '1001')).toEqual(places);
  });
});

describe('viewerOf', () => {
  it.each([
    [undefined, 'unknown'],
    ['0', 'signedOut'],
    ['1001', 'owner'],
    ['9009', 'signedIn'],
  ])('%s: %s', (viewerId, viewer) => {
    expect(viewerOf(viewerId, '1001')).toBe(viewer);
  });
});

describe('rowOwner', () => {
  const rowOf = (inner: string) => btoa(`row:${btoa(inner)}`);
  it.each([
    [rowOf('["intro",{},100000000000001,"x"]'), '100000000000001'],
    [rowOf('["intro",{"a":1,"b":2},100000000000001,"x"]'), '100000000000001'],
    [rowOf('["intro",{},12,"x"]'), undefined],
    [rowOf('["intro",{},"abc","x"]'), undefined],
    [rowOf('100000000000001'), undefined],
    [btoa('row'), undefined],
    ['', undefined],
    ['not base64!', undefined],
  ])('%s: %s', (rowId, owner) => {
    expect(rowOwner(rowId)).toBe(owner);
  });
});
