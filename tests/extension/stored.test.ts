import * as z from 'zod/mini';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReadableStorage } from '../../utils/extension/readers.ts';
import { noticeKey } from '../../utils/core/store/store-keys.ts';
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
const { followStored, readHistory } = await import('../../utils/extension/stored-state.ts');
const { answerMessages } = await import('../../utils/extension/answer-messages.ts');
const { answerReaders } = await import('../../utils/extension/answer-readers.ts');
const { closeStorageToPages } = await import('../../utils/extension/close-storage.ts');

const { read: readStored } = followStored();

const readable: ReadableStorage = {
  get: (keys) => chrome.storage.local.get(keys),
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
    followStored().watch((state) => seen.push(state), life.signal);
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
    followStored().watch(seen, life.signal);
    world.area.failing.set('get', { error: new Error('no') });
    world.area.asked.length = 0;
    chrome.storage.onChanged.fire({ settings: {} }, 'local');
    await vi.waitFor(() => expect(world.area.asked.length).toBeGreaterThan(0));
    world.area.failing.clear();
    await chrome.storage.local.set({ settings: { ...defaultSettings, rev: 4 } });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce());
    life.abort();
  });
});

describe('following many records', () => {
  const copyOf = (name: string) => {
    const business = world.business();
    if (business === null) throw new Error('the world has no business');
    return { ...business, id: `business-${name}`, profile: { ...business.profile, name } };
  };
  const follow = async () => {
    const life = new AbortController();
    const followed = followStored();
    const first = await followed.read();
    const seen: StoredState[] = [];
    followed.watch((state) => seen.push(state), life.signal);
    world.area.asked.length = 0;
    return { first, read: followed.read, seen, life };
  };

  it('reads only the records that changed, and keeps the others as they are', async () => {
    await world.area.set({ 'business:business-one': copyOf('one'), 'business:business-two': copyOf('two') });
    const { first, seen, life } = await follow();
    await chrome.storage.local.set({ 'business:business-two': { ...copyOf('two'), rev: 99 } });
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    const revs = new Map(seen[0]?.businesses.map(({ id: one, rev }) => [one, rev]));
    expect(revs.get('business-two')).toBe(99);
    const kept = seen[0]?.businesses.find((one) => one.id === 'business-one');
    expect(kept).toBe(first.businesses.find((one) => one.id === 'business-one'));
    expect(world.area.asked.flat()).not.toContain('business:business-one');
    life.abort();
  });

  it('comes to what reading everything gives, whatever changed', async () => {
    await world.area.set({ 'business:business-one': copyOf('one'), 'business:business-two': copyOf('two') });
    const { seen, life } = await follow();
    const gone = { version: 1, at: Date.now(), business: copyOf('two') };
    const digits = gone.business.profile.phone.slice(1);
    const changes: Record<string, unknown>[] = [
      { 'business:business-two': null, [`removed:${digits}`]: gone },
      { 'business:business-one': { version: 0 } },
      { 'business:newer-one': { version: 9 }, [noticeKey]: notice },
      { 'business:business-two': copyOf('two'), [`removed:${digits}`]: null },
      { 'business:business-one': copyOf('one'), 'business:newer-one': null },
      { [`history:${id}`]: { version: 0 } },
    ];
    for (const [index, change] of changes.entries()) {
      await chrome.storage.local.set(change);
      await vi.waitFor(() => expect(seen).toHaveLength(index + 1));
      const everything = await readStored();
      const byId = (state: StoredState | undefined) => ({
        ...state,
        businesses: state?.businesses.toSorted((a, b) => a.id.localeCompare(b.id)),
      });
      expect(byId(seen.at(-1))).toEqual(byId(everything));
    }
    life.abort();
  });

  it('names damaged settings once, however often other records change', async () => {
    await world.area.set({ settings: 'dark' });
    const { seen, life } = await follow();
    await chrome.storage.local.set({ 'business:business-one': copyOf('one') });
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    expect(seen[0]?.damaged).toEqual(['settings']);
    life.abort();
  });

  it('ends with what is stored when a change comes while everything is read', async () => {
    await world.area.set({ 'business:business-one': copyOf('one') });
    const { read, seen, life } = await follow();
    const { get } = chrome.storage.local;
    const held = Promise.withResolvers<undefined>();
    // The first answer was taken before the change and comes after it.
    chrome.storage.local.get = async (wanted) => {
      chrome.storage.local.get = get;
      const before = await get(wanted);
      await held.promise;
      return before;
    };
    const slow = read();
    await vi.waitFor(() => expect(chrome.storage.local.get).toBe(get));
    await chrome.storage.local.set({ 'business:business-one': { ...copyOf('one'), rev: 50 } });
    await new Promise<void>((resolve) => setTimeout(resolve));
    held.resolve(undefined);
    await slow;
    await chrome.storage.local.set({ 'business:business-two': copyOf('two') });
    await vi.waitFor(() => expect(seen.at(-1)?.businesses.map(({ id: one }) => one)).toContain('business-two'));
    expect(seen.at(-1)?.businesses.find((one) => one.id === 'business-one')?.rev).toBe(50);
    life.abort();
  });

  it('reads everything when the settings changed: plans depend on them', async () => {
    const { seen, life } = await follow();
    const syncFields = { ...defaultSettings.syncFields, hours: false };
    await chrome.storage.local.set({ settings: { ...defaultSettings, rev: 7, syncFields } });
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    expect(seen[0]).toEqual(await readStored());
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
