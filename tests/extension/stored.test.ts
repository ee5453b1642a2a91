import * as z from 'zod/mini';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReadableStorage } from '../../utils/extension/readers.ts';
import { noticeKey } from '../../utils/core/second-copy/restore-notice.ts';
import { defaultSettings } from '../../utils/core/settings/settings.ts';
import type { StoredState } from '../../utils/core/store/stored-state.ts';
import { planForBusiness } from '../../utils/core/sync/plan-for-business.ts';
import { checkPhone } from '../../utils/core/phone/check-phone.ts';
import { fullPage } from '../unit/profile/support/build-page.ts';
import { id, syncedWorld } from '../unit/service/support/service-world.ts';
import { fakeExtension, installFake } from './support/fake-extension.ts';
import { noHandlers } from './support/no-handlers.ts';
import { chromium } from './support/recorded-senders.ts';

const world = await syncedWorld(fullPage);
const fake = installFake(fakeExtension(world.area));
const { chrome } = fake;
fake.state.sender = chromium.popup;
const { readHistory, readStored, watchStored } = await import('../../utils/extension/stored-state.ts');
const { answerMessages } = await import('../../utils/extension/answer-messages.ts');
const { answerReaders } = await import('../../utils/extension/answer-readers.ts');
const { closeStorageToPages } = await import('../../utils/extension/close-storage.ts');

const readable: ReadableStorage = {
  get: chrome.storage.local.get,
  keys: async () => {
    const { getKeys } = chrome.storage.local;
    return getKeys ? z.array(z.string()).parse(await getKeys()) : null;
  },
};
answerMessages(
  { ...noHandlers, ...answerReaders(readable, () => Promise.resolve(null), checkPhone) },
  chromium.self,
  new AbortController().signal,
);

const notice = { version: 1, at: 1, cause: 'older', businesses: 1, records: 3, lost: 0 } as const;
const whole = world.area.stored();
const { getKeys } = chrome.storage.local;

afterEach(async () => {
  world.area.failing.clear();
  chrome.storage.local.getKeys = getKeys;
  await world.area.remove(Object.keys(world.area.stored()));
  await world.area.set(whole);
});

describe('reading what is stored', () => {
  it('gives businesses and settings, without the histories', async () => {
    world.area.asked.length = 0;
    const business = world.business();
    if (business === null) throw new Error('the world has no business');
    const plans = { [id]: planForBusiness(business, defaultSettings) };
    expect(await readStored()).toEqual({
      businesses: [business],
      plans,
      settings: defaultSettings,
      removed: [],
      damaged: [],
    });
    expect(world.area.asked.flat()).not.toContain(`history:${id}`);
  });

  it('gives the same where the browser can’t list keys', async () => {
    const state = await readStored();
    chrome.storage.local.getKeys = undefined;
    expect(await readStored()).toEqual(state);
  });

  it('names what it can’t understand, and goes on', async () => {
    const broken = {
      'business:broken-one': { version: 0 },
      settings: 'dark',
      'page:123': [],
      'phone:90': { version: 1 },
    };
    await world.area.set({ ...broken, 'business:removed-one': null, somethingElse: 1 });
    await world.area.set({ 'business:newer-one': { version: 9 }, [noticeKey]: notice });
    const { businesses, settings, damaged, newer, restored } = await readStored();
    expect(newer).toEqual(['business:newer-one']);
    expect(restored).toEqual(notice);
    expect(businesses).toEqual([world.business()]);
    expect(settings).toEqual(defaultSettings);
    expect(damaged.toSorted()).toEqual(Object.keys(broken).toSorted());
  });

  it('rejects when storage can’t be read', async () => {
    world.area.failing.set('get', { error: new Error('An unexpected error occurred') });
    await expect(readStored()).rejects.toThrow('An unexpected error occurred');
  });

  it('reads one history, an empty one for a business without', async () => {
    const changes = world.history();
    const newest = changes.at(-1)?.id;
    expect(await readHistory(id)).toEqual({
      history: { version: 1, business: id, changes },
      undoable: expect.arrayContaining([newest]),
    });
    expect(await readHistory('business-new')).toEqual({
      history: { version: 1, business: 'business-new', changes: [] },
      undoable: [],
    });
    await world.area.set({ [`history:${id}`]: { version: 1 } });
    await expect(readHistory(id)).rejects.toThrow(`damaged: history:${id}`);
  });
});

describe('watching what is stored', () => {
  it('tells each change until its end, and only the newest state of several', async () => {
    const life = new AbortController();
    const seen: StoredState[] = [];
    watchStored((state) => seen.push(state), life.signal);
    void chrome.storage.local.set({ settings: { ...defaultSettings, rev: 1 } });
    await chrome.storage.local.set({ settings: { ...defaultSettings, rev: 2, badge: false } });
    await vi.waitFor(() => expect(seen.at(-1)?.settings.rev).toBe(2));

    chrome.storage.onChanged.fire({}, 'sync');
    life.abort();
    const told = seen.length;
    await chrome.storage.local.set({ settings: { ...defaultSettings, rev: 3 } });
    expect(chrome.storage.onChanged.size).toBe(0);
    expect(seen).toHaveLength(told);
  });

  it('keeps quiet while storage can’t be read', async () => {
    const life = new AbortController();
    const seen = vi.fn<(state: StoredState) => void>();
    watchStored(seen, life.signal);
    world.area.failing.set('get', { error: new Error('no') });
    chrome.storage.onChanged.fire({}, 'local');
    await vi.waitFor(() => expect(world.area.asked.length).toBeGreaterThan(0));
    world.area.failing.clear();
    await chrome.storage.local.set({ settings: { ...defaultSettings, rev: 4 } });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce());
    life.abort();
  });
});

describe('content scripts', () => {
  it('are shut out where the browser can, and nothing breaks where it can’t', async () => {
    const setAccessLevel = vi.fn<() => Promise<void>>(() => Promise.resolve());
    chrome.storage.local.setAccessLevel = setAccessLevel;
    await closeStorageToPages();
    expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    chrome.storage.local.setAccessLevel = undefined;
    await closeStorageToPages();
  });
});
