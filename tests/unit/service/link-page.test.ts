import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import type { TabSight } from '../../../utils/core/sync/service/service-ports.ts';
import { buildPage, fullPage } from '../profile/support/build-page.ts';
import { id, otherId, otherPhone, phone, serviceWorld, viewOf } from './support/service-world.ts';

const request = { operation: 'link-operation', business: id, tab: 7, profileId: fullPage.profileId, confirmed: [] };
const sights: readonly (readonly [string, TabSight, string])[] = [
  ['a tab that was closed', 'gone', 'noPageInTab'],
  ['no access to facebook.com', 'noAccess', 'noAccess'],
  ['a tab without our script', { view: viewOf(fullPage), answer: null }, 'noPageInTab'],
  ['a feed', { view: viewOf(fullPage), answer: { kind: 'elsewhere' } }, 'noPageInTab'],
  ['a wall', { view: viewOf(fullPage), answer: { kind: 'wall' } }, 'noPageInTab'],
  ['a Page still loading', { view: viewOf(fullPage), answer: { kind: 'rendering' } }, 'pageStillLoading'],
  ['an answer out of shape', { view: viewOf(fullPage), answer: { kind: 'notUnderstood' } }, 'pageNotUnderstood'],
  [
    'a private window',
    { view: { ...viewOf(fullPage), incognito: true }, answer: { kind: 'read', page: fullPage } },
    'privateWindow',
  ],
  [
    'another Page by now',
    { view: viewOf(fullPage), answer: { kind: 'read', page: { ...fullPage, profileId: '100000000000099' } } },
    'pageChanged',
  ],
  [
    'an address that has moved on',
    {
      view: { url: 'https://www.facebook.com/baskasayfa', incognito: false },
      answer: { kind: 'read', page: fullPage },
    },
    'pageChanged',
  ],
  [
    'an id that only the address names',
    { view: viewOf(fullPage), answer: { kind: 'read', page: { ...fullPage, idPlaces: ['url', 'canonical'] } } },
    'pageNotUnderstood',
  ],
  [
    'a Page whose address is none',
    { view: viewOf(fullPage), answer: { kind: 'read', page: { ...fullPage, url: 'javascript:alert(1)' } } },
    'pageNotUnderstood',
  ],
];

describe('linking', () => {
  it('stores link, history and index in one write, with the Page’s country and its time zone', async () => {
    const { service, add, show, area, business, history, counts } = serviceWorld();
    await add();
    const page = buildPage({ address: shown('Çarşı Cad. 5, İzmir, Türkiye', 'payload') });
    show(page);
    const first = await service.linkPage({ ...request, profileId: page.profileId });
    expect(first).toMatchObject({
      kind: 'done',
      business: { link: { sync: 'undecided', country: 'TR' }, profile: { timezone: 'Europe/Istanbul' } },
    });
    expect(area.written).toHaveLength(2);
    expect(area.stored()[`page:${page.profileId}`]).toEqual({ version: 1, business: id });
    expect(history().map(({ cause }) => cause)).toEqual(['create', 'link']);
    expect(counts.refreshed).toBe(1);

    // A retry is answered although the tab has been closed since.
    expect(await service.linkPage({ ...request, tab: 99 })).toEqual(first);
    expect(business()?.rev).toBe(2);
    expect(area.written).toHaveLength(2);
  });

  it.each(sights)('refuses %s', async (_, sight, problem) => {
    const { service, add, tabs, area } = serviceWorld();
    await add();
    tabs.set(7, sight);
    expect(await service.linkPage(request)).toEqual({ kind: 'problem', problem });
    expect(area.written).toHaveLength(1);
  });

  it('asks when the name or the number on the Page differs, and links when told', async () => {
    const { service, add, show, area } = serviceWorld();
    await add(id, phone, 'Bambaşka Bir Kuaför');
    const page = buildPage({ phones: shown(['+90 232 555 11 22'], 'payload') });
    show(page);
    expect(await service.linkPage(request)).toEqual({
      kind: 'doubt',
      doubts: ['numberDiffers', 'nameDiffers'],
      pageNumber: '+902325551122',
    });
    expect(await service.linkPage({ ...request, confirmed: ['nameDiffers'] })).toMatchObject({
      doubts: ['numberDiffers'],
    });
    expect(area.written).toHaveLength(1);
    const confirmed = ['numberDiffers', 'nameDiffers'] as const;
    expect(await service.linkPage({ ...request, confirmed })).toMatchObject({ kind: 'done' });
  });

  it('has no doubt when the Page shows the business’s own number in a national form', async () => {
    const { service, add, show } = serviceWorld();
    await add();
    show(buildPage({ phones: shown(['0532 123 45 67'], 'payload'), address: shown('İzmir, Türkiye', 'payload') }));
    expect(await service.linkPage(request)).toMatchObject({ kind: 'done' });
  });

  it('names the links that would end: of the Page, and of the business', async () => {
    const { service, add, link, show, area } = serviceWorld();
    await add();
    await add(otherId, otherPhone);
    await link(fullPage);
    const writes = area.written.length;
    expect(await service.linkPage({ ...request, business: otherId })).toMatchObject({
      kind: 'wouldMove',
      ends: [{ id }],
    });

    const second = buildPage(
      {},
      { profileId: '100000000000002', username: 'ikinci', url: 'https://www.facebook.com/ikinci' },
    );
    show(second);
    expect(await service.linkPage({ ...request, profileId: second.profileId })).toMatchObject({
      kind: 'wouldMove',
      ends: [{ id }],
    });
    expect(area.written).toHaveLength(writes);
  });

  it('is done when the business has this very Page', async () => {
    const { add, link, area } = serviceWorld();
    await add();
    const first = await link(fullPage);
    expect(await link(fullPage)).toEqual(first);
    expect(area.written).toHaveLength(2);
  });

  it('says when the business is gone', async () => {
    const { service, show } = serviceWorld();
    show(fullPage);
    expect(await service.linkPage(request)).toEqual({ kind: 'gone' });
  });
});
