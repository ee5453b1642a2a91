import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import { itemSize, syncLimits, syncRoom } from '../../../utils/core/mirror/item-size.ts';
import type { MirrorItem } from '../../../utils/core/mirror/mirror-item.ts';
import { packItem } from '../../../utils/core/mirror/pack-item.ts';
import { packWrites, type Wanted } from '../../../utils/core/mirror/pack-writes.ts';
import { partsOfBusiness } from '../../../utils/core/mirror/business-parts.ts';
import { stampBusiness } from '../../../utils/core/mirror/stamp-business.ts';
import { emptyProfile } from '../../../utils/core/profile/profile.ts';
import { cafeLink, cafeProfile } from '../../support/sample-business.ts';
import { browser, settle } from './support/browsers.ts';
import { sharedContent } from './support/shared-content.ts';

const device = 'device-a';
const noticed = { at: 1_700_000_000_000, by: device };
const chromiumBytes = (key: string, value: unknown) =>
  Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value).replaceAll(/[<\u2028\u2029]/g, '\\u0000'));

function itemOf(text: string): MirrorItem {
  return { version: 1, parts: { profile: { stamp: [1, 0, 0, 1, device], value: text } } };
}

function wanted(count: number, bytes: number, first = 0): Wanted[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `business:business-${String(first + index).padStart(4, '0')}`,
    item: itemOf('x'.repeat(bytes)),
    name: `İşletme ${first + index}`,
  }));
}

describe('the size of an item', () => {
  it.each([
    ['plain text', 'Taze ekmek'],
    ['Turkish, Arabic, emoji', 'Günaydın صباح الخير 👩‍👩‍👧‍👦'],
    ['what Chromium writes as six characters', '<b>\u2028\u2029</b>'],
    ['controls and quotes', '"\\\n\u0001'],
    ['half a pair', '\uD83D'],
  ])('is counted as Chromium counts: %s', (_, text) => {
    expect(itemSize('business:x', { text })).toBe(chromiumBytes('business:x', { text }));
  });
});

describe('packing an item', () => {
  const key = 'business:business-one';
  const seen = { ...cafeLink.seen, description: shown('Ğ'.repeat(5000), 'payload') };
  const whole = stampBusiness(null, { profile: cafeProfile, link: { ...cafeLink, seen } }, noticed);

  it('lets what the Page last showed stay behind first', () => {
    const packed = whole && packItem(key, whole);
    expect(packed).toMatchObject({ shortened: true });
    expect(packed?.item.parts['seen']).toEqual({ stamp: whole?.parts['seen']?.stamp });
    expect(packed?.item.parts['profile']).toEqual(whole?.parts['profile']);
    expect(packed?.size).toBeLessThanOrEqual(syncRoom.item);
  });

  it('never sends what only this browser has', () => {
    const kept: MirrorItem = {
      version: 1,
      parts: { seen: { stamp: [1, 0, 0, 1, device], value: 'mine', kept: true } },
    };
    expect(packItem(key, kept)?.item.parts['seen']).toEqual({ stamp: [1, 0, 0, 1, device] });
  });

  it.each([
    ['just fits', 0, true],
    ['is one byte too long', 1, false],
  ])('an item that %s', (_, more, fits) => {
    const room = syncRoom.item - itemSize(key, itemOf(''));
    expect(packItem(key, itemOf('x'.repeat(room + more))) !== null).toBe(fits);
  });

  it('is possible for every profile WhatsApp allows, in every script', () => {
    const profile = {
      ...emptyProfile('+905321234567', 'Ğ'.repeat(100)),
      about: 'Ğ'.repeat(139),
      description: 'ऀ'.repeat(512),
      address: 'ऀ'.repeat(256),
      websites: [`https://a.example/${'x'.repeat(230)}`, `https://b.example/${'x'.repeat(230)}`],
      categories: ['ऀ'.repeat(200), 'ऀ'.repeat(200), 'ऀ'.repeat(200)],
    };
    const item = stampBusiness(null, { profile, link: { ...cafeLink, seen } }, noticed);
    expect(item && packItem(key, item)).not.toBeNull();
    expect(Object.keys(partsOfBusiness({ profile, link: cafeLink }))).toContain('seen');
  });
});

describe('packing all of them', () => {
  it.each([
    ['as many as there is room for in bytes', wanted(60, 2500)],
    ['as many as there is room for in number', wanted(700, 10)],
    ['no item that is too large', [...wanted(2, 9000), ...wanted(3, 100, 2)]],
  ])('sends %s, and names the rest', (_, all) => {
    const { set, leftOut } = packWrites(all, {});
    const sizes = Object.entries(set).map(([key, item]) => chromiumBytes(key, item));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(syncLimits.item);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(syncLimits.total);
    expect(sizes.length).toBeLessThanOrEqual(syncLimits.items);
    expect(sizes.length + leftOut.length).toBe(all.length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(new Set([...Object.keys(set), ...leftOut.map(({ key }) => key)]).size).toBe(all.length);
  });

  it('changes what is there before it adds, and writes nothing that is there already', () => {
    const there = wanted(36, 2500);
    const stored = packWrites(there, {}).set;
    expect(Object.keys(stored)).toHaveLength(36);
    expect(packWrites(there, stored)).toEqual({ set: {}, leftOut: [] });
    const [changed] = wanted(1, 2600);
    const { set } = packWrites([...wanted(20, 2500, 100), ...(changed ? [changed] : [])], stored);
    expect(Object.keys(set)).toContain(changed?.key);
    expect(Object.keys(set).length).toBeLessThan(6);
  });

  it('makes room with what says that something is gone', () => {
    const stored = { ...packWrites(wanted(39, 2430), {}).set };
    const gone: MirrorItem = { version: 1, parts: { life: { stamp: [2, 1, 0, 1, device], value: 'removed' } } };
    const [first] = Object.keys(stored);
    const { set, leftOut } = packWrites([{ key: first ?? '', item: gone, name: '' }, ...wanted(1, 1500, 100)], stored);
    expect(Object.keys(set)).toHaveLength(2);
    expect(leftOut).toEqual([]);
    expect(packWrites([{ key: 'business:never-heard-of', item: gone, name: '' }], stored).set).toEqual({});
  });
});

describe('a business that is too large for the other browsers', () => {
  it('travels without what its Page showed, each browser keeps its own, and both rest', async () => {
    const clock = { now: Date.UTC(2026, 10, 22, 12) };
    const seen = { ...cafeLink.seen, description: shown('Ğ'.repeat(5000), 'payload') };
    const business = { version: 1, id: 'business-cafe', rev: 1, profile: cafeProfile, operations: [] };
    const index = { version: 1, business: 'business-cafe' };
    const seed = {
      'business:business-cafe': { ...business, link: { ...cafeLink, seen } },
      [`phone:${cafeProfile.phone.slice(1)}`]: index,
      [`page:${cafeLink.page.profileId}`]: index,
    };
    const a = browser('desktop', clock, seed);
    const b = browser('mobile', clock);
    expect(await settle([a, b])).toBe(true);
    expect(a.stored()['mirror']).toMatchObject({ leftOut: [{ key: 'business:business-cafe', why: 'shortened' }] });
    expect(b.business('business-cafe')).toMatchObject({
      profile: cafeProfile,
      link: { sync: cafeLink.sync, seen: { description: { state: 'unknown' } } },
    });
    await b.edit('business-cafe', { name: 'Yeni' });
    await a.edit('business-cafe', { about: 'Hep taze' });
    expect(await settle([a, b])).toBe(true);
    expect(a.business('business-cafe')?.link?.seen).toEqual(seen);
    expect(sharedContent(a)).not.toEqual(sharedContent(b));
    expect(a.business('business-cafe')?.profile).toEqual(b.business('business-cafe')?.profile);
  });
});
