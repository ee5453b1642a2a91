import { describe, expect, it, vi } from 'vitest';
import { markKey } from '../../../utils/core/second-copy/copy-mark.ts';
import { noticeKey } from '../../../utils/core/store/store-keys.ts';
import { copiedWorld, guardedWorld, type GuardedWorld, ids } from '../support/guarded-world.ts';

type Damage = (world: GuardedWorld) => Promise<unknown>;
const one = `business:${ids.one}`;
const put =
  (key: string, value: unknown): Damage =>
  ({ area }) =>
    area.set({ [key]: value });
const remove =
  (...keys: readonly string[]): Damage =>
  ({ area }) =>
    area.remove([...keys]);

const damages: readonly (readonly [string, 'missing' | 'older' | 'damaged', Damage])[] = [
  ['the folder is gone', 'missing', ({ area }) => area.remove(Object.keys(area.stored()))],
  ['a business is gone', 'damaged', remove(one)],
  ['a history is gone', 'damaged', remove(`history:${ids.one}`)],
  ['the settings are gone', 'damaged', remove('settings')],
  ['an index is gone', 'damaged', remove('phone:905321234567')],
  [
    'half of it is gone',
    'damaged',
    ({ area }) => area.remove(Object.keys(area.stored()).filter((_, index) => index % 2 === 0)),
  ],
  [
    'all but the mark is gone',
    'damaged',
    ({ area }) => area.remove(Object.keys(area.stored()).filter((key) => key !== markKey)),
  ],
  ['a business is garbled', 'damaged', put(one, { version: 1, id: ids.one, rev: 'x' })],
  ['a history is a number', 'damaged', put(`history:${ids.one}`, 7)],
  ['the settings are cut off', 'damaged', put('settings', { version: 1, rev: 1 })],
  ['an index leads elsewhere', 'damaged', put('phone:905321234567', { version: 1, business: ids.other })],
  ['a removed one is null', 'damaged', put(one, null)],
  [
    'a key was garbled',
    'damaged',
    async ({ area }) => {
      await area.set({ 'business:busin%ss-one': area.stored()[one] });
      await area.remove([one]);
    },
  ],
  ['the key of an older value was garbled', 'damaged', put('hist%ry:business-one', { version: 1 })],
  ['a key was garbled into another', 'damaged', put('phone:905321234568', { version: 1, business: ids.one })],
  [
    'a key was garbled, and the mark',
    'damaged',
    async ({ area }) => {
      await area.set({ 'business:busin%ss-one': area.stored()[one] });
      await area.remove([markKey, one]);
    },
  ],
  ['the mark is gone, and a record', 'damaged', remove(markKey, one)],
  [
    'the mark is garbled, and a record',
    'damaged',
    async (world) => {
      await world.area.set({ [markKey]: 'x' });
      await world.area.remove(['settings']);
    },
  ],
];

describe('what the second copy puts back after a start of the browser', () => {
  it.each(damages)('%s', async (_name, cause, damage) => {
    const { world, life } = await copiedWorld();
    const before = world.stored();
    expect(world.copied()).toEqual(before);
    life.life.abort();
    await damage(world);
    const next = world.restart();
    await next.guarded.compare();
    const { [noticeKey]: notice, ...after } = world.stored();
    expect(after).toEqual(before);
    expect(notice).toMatchObject({ version: 1, at: world.clock.now, cause, lost: 0 });
    await vi.waitFor(() => expect(world.copied()).toEqual(world.stored()));
    expect(world.counts.restored).toBe(1);
    expect(await next.edit(ids.one, 'Yine açığız')).toMatchObject({ kind: 'done' });
    await world.restart().guarded.compare();
    expect(world.counts.restored).toBe(1);
  });

  it('an older state, put back before anything is answered', async () => {
    const { world, life } = await copiedWorld();
    const older = world.area.stored();
    await life.edit(ids.one, 'Bugün yeni');
    await life.add('business-three', '+905321110000');
    await life.service.removeBusiness({ operation: world.operation(), business: ids.other });
    await life.guarded.compare();
    const newest = world.stored();
    await world.area.clear();
    await world.area.set(older);

    const next = world.restart();
    const { state } = { state: await next.store.read([one]) };
    expect(state.business(ids.one)?.profile.about).toBe('Bugün yeni');
    const { [noticeKey]: notice, ...after } = world.stored();
    expect(after).toEqual(newest);
    expect(notice).toMatchObject({ cause: 'older', businesses: 2 });
  });

  it('records that can’t be read one by one', async () => {
    const { world } = await copiedWorld();
    const before = world.stored();
    const { get, set } = world.area;
    let broken = true;
    const unreadable = (keys: readonly string[] | null) => broken && (keys === null || keys.includes(one));
    Object.assign(world.area, {
      get: (keys: string[] | null) =>
        unreadable(keys) ? Promise.reject(new Error('block checksum mismatch')) : get(keys),
      set: (items: Record<string, unknown>) => {
        broken &&= !(one in items);
        return set(items);
      },
    });
    await world.restart().guarded.compare();
    expect(world.stored()).toMatchObject(before);
    expect(world.stored()[noticeKey]).toMatchObject({ cause: 'damaged', businesses: 1, records: 1 });
  });

  it('nothing, where storage can’t be read at all: it may hold what the copy has not heard of', async () => {
    const { world } = await copiedWorld();
    world.area.failing.set('get', { error: new Error('IO error: LOCK: file currently in use') });
    const before = world.area.stored();
    const next = world.restart();
    await next.guarded.compare();
    expect(world.area.stored()).toEqual(before);
    world.area.failing.clear();
    expect(await next.edit(ids.one, 'Yine')).toMatchObject({ kind: 'done' });
    expect(world.counts.restored).toBe(0);
  });
});

describe('what is never put back', () => {
  const endings: readonly (readonly [string, (world: Awaited<ReturnType<typeof copiedWorld>>) => Promise<unknown>])[] =
    [
      ['a reset', ({ life, world }) => life.service.resetAll({ operation: world.operation() })],
      [
        'a removal',
        ({ life, world }) => life.service.removeBusiness({ operation: world.operation(), business: ids.one }),
      ],
    ];
  it.each(endings)('%s, copied or cut off before it was', async (_name, end) => {
    for (const cutOff of [false, true]) {
      const whole = await copiedWorld();
      const { world, life } = whole;
      if (cutOff) world.copy.state.failing = 'rejects';
      await end(whole);
      await life.guarded.compare();
      life.life.abort();
      world.copy.state.failing = 'no';
      const after = world.stored();
      expect(after).not.toHaveProperty(one);
      await world.restart().guarded.compare();
      expect(world.stored()).toEqual(after);
      expect(world.copied()).toEqual(after);
      expect(world.counts.restored).toBe(0);
    }
  });

  it('a first run finds nothing, writes nothing and says nothing', async () => {
    const world = guardedWorld();
    const life = world.start();
    expect(await life.store.readRaw(null)).toEqual({});
    await life.guarded.compare();
    expect(world.area.written).toEqual([]);
    expect(world.counts.restored).toBe(0);
  });

  it('a first run is told apart from a wiped one without a single business', async () => {
    const world = guardedWorld();
    const life = world.start();
    await life.service.saveSettings({ badge: false });
    await life.guarded.compare();
    await world.area.clear();
    await world.restart().guarded.compare();
    expect(world.stored()).toMatchObject({
      settings: { badge: false },
      [noticeKey]: { cause: 'missing', businesses: 0 },
    });
  });

  it('records that were there before there was a copy are taken into it', async () => {
    const { world: source } = await copiedWorld();
    const world = guardedWorld();
    await world.area.set(source.stored());
    await world.start().guarded.compare();
    expect(world.copied()).toEqual(source.stored());
    expect(world.counts.restored).toBe(0);
    await world.area.clear();
    await world.restart().guarded.compare();
    expect(world.stored()).toMatchObject(source.stored());
  });
});
