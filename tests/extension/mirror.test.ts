import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../utils/core/settings/settings.ts';
import { openStore } from '../../utils/extension/stores/open-store.ts';
import { memoryArea } from '../unit/service/support/memory-area.ts';
import { fullPage } from '../unit/profile/support/build-page.ts';
import { id, phone, serviceWorld } from '../unit/service/support/service-world.ts';
import { installFake } from './support/fake-extension.ts';

const { chrome, area, synced } = installFake();
const { startMirror } = await import('../../utils/extension/mirror/start-mirror.ts');
const { readMirror } = await import('../../utils/extension/mirror/read-mirror.ts');
const { openSyncArea } = await import('../../utils/extension/mirror/sync-area.ts');

const key = `business:${id}`;
const { storage } = chrome;
const everything = { ...storage };

/** The same area as the service's, but told to whoever listens. */
const store = openStore(storage.local, navigator.locks);
let life = new AbortController();
let refreshed = 0;

function start() {
  let ids = 0;
  const ports = { store, now: () => Date.now(), newId: () => `${(ids += 1)}`.padStart(12, 'a') };
  startMirror({ ...ports, refreshButtons: () => (refreshed += 1) }, life.signal);
}

/** What another browser would have written of a business linked to the Page. */
async function fromElsewhere(): Promise<Record<string, unknown>> {
  const { browser, settle } = await import('../unit/mirror/support/browsers.ts');
  const other = browser('elsewhere', { now: Date.now() });
  await other.add(id, phone);
  await other.link(id, fullPage);
  await settle([other]);
  return other.synced();
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  life = new AbortController();
  refreshed = 0;
  for (const each of [area, synced]) {
    each.failing.clear();
    await each.remove(Object.keys(each.stored()));
    each.written.length = 0;
  }
});
afterEach(() => {
  life.abort();
  Object.assign(storage, everything);
  vi.useRealTimers();
});

/** The storage in memory answers in turns of its own. */
const turns = async (count = 40) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
};
async function later(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await turns();
}
/** Lets time go by until the check holds: up to five minutes, in steps in which storage has time to answer. */
async function until(check: () => void): Promise<void> {
  for (let step = 0; step < 600; step += 1) {
    try {
      check();
      return;
    } catch {
      await later(500);
    }
  }
  check();
}
const status = () => area.stored()['mirror'];

async function addHere(of = id, number = phone) {
  const world = serviceWorld();
  await world.add(of, number);
  await storage.local.set(world.area.stored());
}

describe('keeping in step', () => {
  it('tells a new business to the other browsers in one write', async () => {
    start();
    await addHere();
    await until(() => expect(synced.stored()[key]).toMatchObject({ version: 1 }));
    await turns();
    expect(synced.written).toHaveLength(1);
    expect(await readMirror(store)).toMatchObject({ kind: 'mirror', status: { state: 'inStep', leftOut: [] } });
  });

  it('takes in what another browser wrote, and every tab asks for its button again', async () => {
    start();
    await storage.sync.set(await fromElsewhere());
    await until(() => expect(area.stored()[key]).toMatchObject({ link: { page: { profileId: fullPage.profileId } } }));
    expect(area.stored()[`page:${fullPage.profileId}`]).toMatchObject({ business: id });
    await until(() => expect(refreshed).toBe(1));
  });

  it('compares when the worker starts: what was written before it died is not lost', async () => {
    await addHere();
    await synced.set(await fromElsewhere());
    synced.written.length = 0;
    start();
    await until(() => expect(area.stored()[key]).toMatchObject({ link: { page: { profileId: fullPage.profileId } } }));
    expect(status()).toMatchObject({ state: 'inStep' });
  });

  it('spares storage.sync: many changes, few writes', async () => {
    start();
    for (let index = 0; index < 60; index += 1) {
      await storage.local.set({ settings: { ...defaultSettings, rev: index, messageTemplate: `${index}` } });
      await later(1000);
    }
    await until(() =>
      expect(synced.stored()['settings']).toMatchObject({ parts: { messageTemplate: { value: '59' } } }),
    );
    expect(synced.written.length).toBeLessThanOrEqual(15);
    expect(synced.written.length).toBeGreaterThan(5);
  });

  it('ends with its signal', async () => {
    start();
    const listening = storage.onChanged.size;
    life.abort();
    expect(storage.onChanged.size).toBe(listening - 1);
    await addHere();
    await later(100_000);
    expect(synced.written).toEqual([]);
  });
});

describe('when storage.sync fails', () => {
  it.each([
    ['refuses', new Error('Sync is disabled by policy'), 'rejected'],
    ['is full', new Error('Resource::kQuotaBytes quota exceeded'), 'full'],
    ['is full (Firefox)', new DOMException('Quota exceeded', 'QuotaExceededError'), 'full'],
    ['was written too often', new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'), 'busy'],
    ['throws a word', 'no', 'rejected'],
  ])('and %s: it is said, and made up for later', async (_, error, why) => {
    synced.failing.set('set', { error });
    start();
    await addHere();
    await until(() => expect(status()).toMatchObject({ state: 'unavailable', why }));
    expect(area.stored()[key]).toMatchObject({ profile: { phone } });
    synced.failing.clear();
    await until(() => expect(status()).toMatchObject({ state: 'inStep' }));
    expect(synced.stored()[key]).toBeDefined();
  });

  it('says so where there is none', async () => {
    Reflect.deleteProperty(storage, 'sync');
    start();
    await addHere();
    await until(() => expect(status()).toMatchObject({ state: 'unavailable', why: 'missing' }));
  });

  it('doesn’t wait for ever for an answer, nor keep others from storage meanwhile', async () => {
    let asked = 0;
    const { get } = storage.sync;
    storage.sync.get = () => {
      asked += 1;
      return new Promise(() => undefined);
    };
    start();
    await addHere();
    await until(() => expect(asked).toBeGreaterThan(0));
    expect(await store.transact(() => Promise.resolve({ answer: 'free' }))).toBe('free');
    await until(() => expect(status()).toMatchObject({ state: 'unavailable', why: 'silent' }));
    storage.sync.get = get;
  });

  it('does nothing and dies of nothing when this browser’s own storage fails', async () => {
    start();
    area.failing.set('get', { error: new Error('IO error') });
    await storage.sync.set(await fromElsewhere());
    for (let step = 0; step < 20; step += 1) await later(500);
    expect(status()).toBeUndefined();
    area.failing.clear();
    await until(() => expect(area.stored()[key]).toBeDefined());
  });

  it('names every failure of every call', async () => {
    const broken = openSyncArea({ ...memoryArea(), get: undefined as never });
    expect(await broken.get()).toMatchObject({ kind: 'failed', why: 'rejected' });
    expect(await openSyncArea(undefined).set({})).toEqual({ kind: 'failed', why: 'missing', detail: '' });
    expect(await openSyncArea(memoryArea()).remove(['a'])).toEqual({ kind: 'done', value: null });
  });
});
