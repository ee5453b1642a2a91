import { describe, expect, it } from 'vitest';
import { noticeKey } from '../../../utils/core/store/store-keys.ts';
import { copiedWorld, ids, phones } from '../support/guarded-world.ts';

const one = `business:${ids.one}`;

describe('a damaged copy', () => {
  it('one that went back in time puts nothing back: storage is the newer one', async () => {
    const { world, life } = await copiedWorld();
    const older = { records: new Map(world.copy.records), ...world.copy.state };
    for (const about of ['Dün', 'Bugün', 'Yarın']) {
      await life.edit(ids.one, about);
      await life.guarded.compare();
    }
    await life.add('business-three', '+905321110000');
    await life.guarded.compare();
    const newest = world.stored();
    life.life.abort();
    world.copy.records.clear();
    for (const [key, record] of older.records) world.copy.records.set(key, record);
    Object.assign(world.copy.state, { rev: older.rev, count: older.count });
    await world.restart().guarded.compare();
    expect(world.stored()).toEqual(newest);
    expect(world.copied()).toEqual(newest);
    expect(world.counts.restored).toBe(0);
  });

  it('one that lost a record puts nothing back, and gets that again', async () => {
    const { world, life } = await copiedWorld();
    life.life.abort();
    const before = world.stored();
    world.copy.records.delete(one);
    await world.restart().guarded.compare();
    expect(world.stored()).toEqual(before);
    expect(world.copied()).toEqual(before);
    expect(world.counts.restored).toBe(0);
  });
});

describe('both broken', () => {
  it('nothing is overwritten, on either side', async () => {
    const { world, life } = await copiedWorld();
    life.life.abort();
    const garbled = { version: 1, id: ids.one, rev: 'x' };
    await world.area.set({ [one]: garbled });
    world.copy.records.set(one, { text: '{"version":1,"id"', sum: 'x' });
    const copied = world.copy.records.get(one);
    for (const start of [1, 2]) {
      const next = world.restart();
      await next.guarded.compare();
      expect(world.stored()[one]).toEqual(garbled);
      expect(world.copy.records.get(one)).toEqual(copied);
      expect(world.counts.restored).toBe(0);
      expect(await next.edit(ids.one, 'x')).toMatchObject({ kind: 'storageFailed', detail: `damaged: ${one}` });
      expect(await next.edit(ids.other, `${start}`)).toMatchObject({ kind: 'done' });
    }
  });

  it('what is left of a lost record stands in its place, said once', async () => {
    const { world } = await copiedWorld();
    await world.area.remove([one]);
    world.copy.records.set(one, { text: '{"version":1,"id"', sum: 'x' });
    await world.restart().guarded.compare();
    await world.restart().guarded.compare();
    expect(world.stored()[one]).toEqual({ lost: '{"version":1,"id"' });
    expect(world.stored()[noticeKey]).toMatchObject({ lost: 1, records: 0 });
    expect(world.counts.restored).toBe(1);
  });

  it('a reset works all the same, where storage can’t even be read', async () => {
    const { world, life } = await copiedWorld();
    world.copy.state.failing = 'rejects';
    world.area.failing.set('get', { error: new Error('IO error') });
    const request = { operation: world.operation() };
    expect(await life.service.resetAll(request)).toEqual({ kind: 'reset' });
    world.area.failing.clear();
    expect(await life.service.resetAll(request)).toEqual({ kind: 'reset' });
    world.copy.state.failing = 'no';
    await world.restart().guarded.compare();
    expect(Object.keys(world.stored())).toEqual(['backup']);
    expect(await life.add(ids.one, phones.one)).toMatchObject({ kind: 'done' });
  });
});
