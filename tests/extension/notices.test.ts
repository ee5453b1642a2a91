import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shown } from '../../utils/core/business/fact.ts';
import { noNotices, type NoticeWishes } from '../../utils/core/settings/notice-causes.ts';
import { defaultSettings } from '../../utils/core/settings/settings.ts';
import { businessService } from '../../utils/core/sync/business-service.ts';
import { checkPhone } from '../../utils/core/phone/check-phone.ts';
import { openStore } from '../../utils/extension/stores/open-store.ts';
import { addressMatches } from '../../utils/facebook/page-url.ts';
import { buildPage, fullPage } from '../unit/profile/support/build-page.ts';
import { id, syncedWorld, viewOf } from '../unit/service/support/service-world.ts';
import { installFake } from './support/fake-extension.ts';
import { fakeNotices } from './support/fake-notices.ts';

const fake = installFake();
const { chrome, area, called, calls } = fake;
const notices = fakeNotices(fake);
const { startNotices } = await import('../../utils/extension/notices/start-notices.ts');

/** Written through the fake browser's storage, so that whoever listens hears of it. */
const store = openStore(chrome.storage.local, navigator.locks);
let ids = 0;
let clock = Date.UTC(2026, 10, 22, 13);
const service = businessService({
  store,
  now: () => (clock += 1),
  newId: () => `new-operation-${(ids += 1)}`,
  checkPhone,
  lookAtTab: () => Promise.resolve('gone'),
  addressMatches,
  refreshButtons: () => {},
});
const words = ({ name, lines }: { readonly name: string; readonly lines: readonly object[] }) => ({
  title: name,
  message: JSON.stringify(lines),
  undo: 'Undo',
  see: 'See',
});
let life = new AbortController();
const start = () =>
  startNotices({ store, newId: () => `undo-operation-${(ids += 1)}`, words, undo: service.undo }, life.signal);

const wish = (wishes: Partial<NoticeWishes>) =>
  area.set({ settings: { ...defaultSettings, notify: { ...noNotices, ...wishes } } });
const see = (facts: Parameters<typeof buildPage>[0], incognito = false) => {
  const page = buildPage({ ...fullPage.facts, ...facts });
  return service.pageSeen(page, { ...viewOf(page), incognito });
};
const described = (text: string) => ({ description: shown(text, 'payload' as const) });
const lines = (): unknown => JSON.parse(notices.one().message);
const opened = () => called('tabs.create').map(({ args }) => args[0]);
const place = (section: string) => ({
  url: expect.stringMatching(new RegExp(`/options\\.html#business=${id}/${section}$`)),
});
const profile = () => area.stored()[`business:${id}`];
/** The storage in memory answers in turns of its own. */
const turns = async () => {
  for (let turn = 0; turn < 60; turn += 1) await new Promise(setImmediate);
};

const seed = (await syncedWorld(fullPage)).area.stored();
beforeEach(async () => {
  await area.remove(Object.keys(area.stored()));
  await area.set(seed);
  notices.clear();
  notices.allow('chromium');
  calls.length = 0;
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

describe('notifications', () => {
  it('name the business and the fields that sync changed, with Undo and See', async () => {
    await wish({ updated: true });
    start();
    await see(described('Artık kahve de var'));
    await vi.waitFor(() => expect(lines()).toEqual([{ kind: 'updated', fields: ['description'] }]));
    expect(notices.one()).toMatchObject({
      title: 'Örnek Fırın',
      iconUrl: expect.stringMatching(/^chrome-extension:.*\/icon\/128\.png$/),
      buttons: [{ title: 'Undo' }, { title: 'See' }],
    });
  });

  it('are not shown while storage fails, and come again with the next change', async () => {
    await wish({ updated: true });
    let isFailing = true;
    const failing = {
      ...store,
      read: (...keys: Parameters<typeof store.read>) =>
        isFailing ? Promise.reject(new Error('The disk is full.')) : store.read(...keys),
    };
    startNotices({ store: failing, newId: () => 'undo-operation-failing', words, undo: service.undo }, life.signal);
    await see(described('Bir'));
    await turns();
    expect(called('notifications.create')).toEqual([]);
    isFailing = false;
    await see(described('İki'));
    await vi.waitFor(() => expect(lines()).toEqual([{ kind: 'updated', fields: ['description'] }]));
  });

  it('are one for several changes in a row, and its Undo takes all of them back', async () => {
    await wish({ updated: true });
    start();
    await see(described('Bir'));
    await see({ ...described('Bir'), address: shown('Yeni Sokak 1, İzmir', 'payload') });
    await vi.waitFor(() => expect(lines()).toEqual([{ kind: 'updated', fields: ['description', 'address'] }]));

    notices.press(notices.one().id, 0);
    await vi.waitFor(() =>
      expect(profile()).toMatchObject({ profile: { description: expect.not.stringMatching('Bir') } }),
    );
    expect(profile()).toMatchObject({
      profile: { address: expect.not.stringMatching('Yeni') },
      link: { sync: 'disabled' },
    });
    await turns();
    expect([notices.count(), opened()]).toEqual([0, []]);
  });

  it('show what stopped sync where that was asked for, the undo of a sync too', async () => {
    await wish({ updated: true, stopped: true });
    start();
    await see(described('Bir'));
    await vi.waitFor(() => expect(notices.count()).toBe(1));
    notices.press(notices.one().id, 0);
    await vi.waitFor(() => expect(lines()).toEqual([{ kind: 'stopped', field: 'description' }]));
  });

  it.each([
    ['a click on it', (notice: string) => notices.click(notice)],
    ['See', (notice: string) => notices.press(notice, 1)],
  ])('lead to the business by %s, where Undo stands', async (_, act) => {
    await wish({ updated: true });
    start();
    await see(described('Bir'));
    await vi.waitFor(() => expect(notices.count()).toBe(1));
    act(notices.one().id);
    expect(opened()).toEqual([place('history')]);
    await vi.waitFor(() => expect(notices.count()).toBe(0));
  });

  it('lead there too when the change can’t be undone any more', async () => {
    await wish({ updated: true });
    start();
    await see(described('Bir'));
    await vi.waitFor(() => expect(notices.count()).toBe(1));
    const edit = { operation: 'edit-operation', business: id, changes: { description: 'Benim' }, stopSync: true };
    await service.editProfile(edit);
    notices.press(notices.one().id, 0);
    await vi.waitFor(() => expect(opened()).toEqual([place('history')]));
    expect(profile()).toMatchObject({ profile: { description: 'Benim' } });
  });

  it('lead to the link where something waits: there is nothing to undo', async () => {
    await wish({ attention: true });
    await service.setSync({ operation: 'stop-operation', business: id, sync: 'disabled' });
    start();
    await see(described('Bir'));
    await vi.waitFor(() => expect(lines()).toEqual([{ kind: 'waiting', count: 1 }]));
    expect(notices.one()).toMatchObject({ buttons: [{ title: 'See' }] });
    notices.press(notices.one().id, 0);
    expect(opened()).toEqual([place('link')]);
  });

  it('have no buttons in Firefox: the click leads to the place with Undo', async () => {
    notices.allow('firefox');
    await wish({ updated: true });
    start();
    await see(described('Bir'));
    await vi.waitFor(() => expect(notices.one().buttons).toBeUndefined());
    notices.click(notices.one().id);
    expect(opened()).toEqual([place('history')]);
  });

  it('begin in the moment they are allowed, and end with the permission', async () => {
    notices.takeBack();
    await wish({ updated: true });
    start();
    await see(described('Bir'));
    notices.allow('chromium');
    chrome.permissions.onAdded.fire({ permissions: ['notifications'] });
    await see(described('İki'));
    await vi.waitFor(() => expect(notices.count()).toBe(1));
    notices.click(notices.one().id);
    expect(opened()).toEqual([place('history')]);
    await turns();
    notices.takeBack();
    await see(described('Üç'));
    await turns();
    expect(notices.count()).toBe(0);
  });

  it.each([
    ['nothing is asked for', {}, () => see(described('Bir'))],
    ['only something else is', { stopped: true, attention: true, elsewhere: true }, () => see(described('Bir'))],
    ['the Page is seen in a private window', { updated: true }, () => see(described('Bir'), true)],
    ['the Page shows nothing new', { updated: true, attention: true }, () => see({})],
    [
      'the person edits',
      { updated: true, elsewhere: true },
      () =>
        service.editProfile({ operation: 'edit-operation', business: id, changes: { about: 'x' }, stopSync: false }),
    ],
  ])('are none when %s', async (_, wishes, act) => {
    await wish(wishes);
    start();
    await act();
    await turns();
    expect(notices.count()).toBe(0);
  });

  it('go with the business', async () => {
    await wish({ updated: true });
    start();
    await see(described('Bir'));
    await vi.waitFor(() => expect(notices.count()).toBe(1));
    await service.removeBusiness({ operation: 'remove-operation', business: id });
    await vi.waitFor(() => expect(notices.count()).toBe(0));
  });

  it('leave other extensions’ and unreadable things alone', async () => {
    await wish({ updated: true });
    start();
    notices.click('something-else');
    await chrome.storage.local.set({ 'business:broken-one': { version: 99 }, 'history:broken-one': 7 });
    await see(described('Bir'));
    await vi.waitFor(() => expect(notices.count()).toBe(1));
    expect(opened()).toEqual([]);
  });
});
