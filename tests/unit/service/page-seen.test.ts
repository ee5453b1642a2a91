import { describe, expect, it } from 'vitest';
import type { BusinessPage } from '../../../utils/core/business/business-page.ts';
import { shown, unknownFact } from '../../../utils/core/business/fact.ts';
import type { PageView } from '../../../utils/core/sync/may-write.ts';
import { buildPage, fullPage } from '../profile/support/build-page.ts';
import { id, serviceWorld, syncedWorld, viewOf } from './support/service-world.ts';

const changed: BusinessPage = {
  ...fullPage,
  facts: { ...fullPage.facts, description: shown('Artık kahve de var', 'payload') },
};
const view = viewOf(fullPage);

const refused: readonly (readonly [string, BusinessPage, PageView])[] = [
  ['from a private window', changed, { ...view, incognito: true }],
  ['from a tab that shows another Page', changed, { ...view, url: 'https://www.facebook.com/baskasayfa' }],
  [
    'from a tab that shows a post of the Page',
    changed,
    { ...view, url: 'https://www.facebook.com/ornekfirin/posts/12345' },
  ],
  ['from a tab on another host', changed, { ...view, url: 'https://facebook.com.evil.example/ornekfirin' }],
  ['from a tab of unknown address', changed, { ...view, url: '' }],
  ['whose id stands in one place only', { ...changed, idPlaces: ['header'] }, view],
  ['whose id stands twice in the same place', { ...changed, idPlaces: ['header', 'header'] }, view],
  ['whose id only the address names', { ...changed, idPlaces: ['url', 'canonical'] }, view],
];

describe('a view of the linked Page', () => {
  it('is synced without a click, with a history entry, in one write', async () => {
    const world = await syncedWorld(fullPage);
    const seen = await world.service.pageSeen(changed, view);
    const href = 'https://wa.me/905321234567';
    expect(seen.button).toMatchObject({ href, origin: 'linked', number: '+905321234567', hours: { today: 'sun' } });
    expect(seen.linked?.profile.description).toBe('Artık kahve de var');
    expect(world.business()).toEqual(seen.linked);
    expect(world.area.written).toHaveLength(1);
    expect(world.history().at(-1)).toMatchObject({ cause: 'sync', after: { description: 'Artık kahve de var' } });
  });

  it('is noted without reading or writing the history when nothing changed', async () => {
    const world = await syncedWorld(fullPage);
    world.clock.now += 3_600_000;
    await world.service.pageSeen(fullPage, view);
    expect(world.business()?.link?.lastSeenAt).toBe(world.clock.now);
    expect(world.area.written.map((items) => Object.keys(items))).toEqual([[`business:${id}`]]);
    expect(world.area.asked.flat()).not.toContain(`history:${id}`);
  });

  it('writes nothing when it was seen a moment ago', async () => {
    const world = await syncedWorld(fullPage);
    await world.service.pageSeen(fullPage, view);
    expect(world.area.written).toEqual([]);
  });

  it('repeated is harmless: the second time there is nothing left to sync', async () => {
    const world = await syncedWorld(fullPage);
    await world.service.pageSeen(changed, view);
    await world.service.pageSeen(changed, view);
    expect(world.area.written).toHaveLength(1);
    expect(world.history().filter(({ after }) => after.description === 'Artık kahve de var')).toHaveLength(1);
  });

  it('changes no field that it does not show', async () => {
    const world = await syncedWorld(fullPage);
    const before = world.business()?.profile;
    const bare: BusinessPage = { ...changed, facts: { ...buildPage().facts, description: unknownFact } };
    await world.service.pageSeen(bare, view);
    expect(world.business()?.profile).toEqual(before);
  });

  it('syncs nothing while sync is off or undecided', async () => {
    const world = await syncedWorld(fullPage);
    await world.service.setSync({ operation: 'off-operation', business: id, sync: 'disabled' });
    await world.service.pageSeen(changed, view);
    expect(world.business()?.profile.description).toBe('Taş fırında ekmek');
    expect(world.business()?.link?.seen.description).toMatchObject({ value: 'Artık kahve de var' });
  });
});

describe('a view that may not write', () => {
  it.each(refused)('%s: shows the button and stores nothing', async (_, page, from) => {
    const world = await syncedWorld(fullPage);
    const before = world.area.stored();
    const { button } = await world.service.pageSeen(page, from);
    expect(button?.origin).toBe('linked');
    expect(world.area.written).toEqual([]);
    expect(world.area.stored()).toEqual(before);
  });

  it('of another Page never touches the linked profile, whatever it calls itself', async () => {
    const world = await syncedWorld(fullPage);
    const before = world.area.stored();
    const foreign: BusinessPage = { ...changed, profileId: '100000000000666', pageId: fullPage.profileId };
    await world.service.pageSeen(foreign, view);
    expect(world.area.stored()).toEqual(before);
  });

  it('of a Page nobody linked stores nothing at all', async () => {
    const { service, area } = serviceWorld();
    const page = buildPage({ phones: shown(['+90 532 555 44 33'], 'payload') });
    expect((await service.pageSeen(page, view)).button).toMatchObject({
      origin: 'mobile',
      number: '+90 532 555 44 33',
    });
    expect(area.stored()).toEqual({});
  });
});

describe('what a view costs', () => {
  it('reads the few records it needs, among a thousand businesses', async () => {
    const synced = await syncedWorld(fullPage);
    const others = Array.from({ length: 1000 }, (_, index) => {
      const business = synced.business();
      const other = { ...business, id: `business-${1000 + index}` };
      return [
        [`business:${other.id}`, other],
        [`page:2000000${1000 + index}`, { version: 1, business: other.id }],
      ] as const;
    });
    const world = serviceWorld({ ...Object.fromEntries(others.flat()), ...synced.area.stored() });
    await world.service.pageSeen(fullPage, view);
    expect(world.area.asked).toEqual([
      [`page:${fullPage.profileId}`, 'settings'],
      [`business:${id}`],
      [`business:${id}`, 'settings'],
    ]);
  });

  it('asks for phone metadata only for a number that nobody linked', async () => {
    const world = await syncedWorld(buildPage({ phones: shown(['0532 123 45 67'], 'payload') }));
    world.counts.phonesChecked = 0;
    await world.service.pageSeen(buildPage({ phones: shown(['0532 123 45 67'], 'payload') }), view);
    expect(world.counts.phonesChecked).toBe(0);
  });
});
