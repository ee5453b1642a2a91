import { describe, expect, it } from 'vitest';
import { noticeKey } from '../../../utils/core/store/store-keys.ts';
import { copiedWorld, type GuardedWorld, guardedWorld, ids, phones } from '../support/guarded-world.ts';

/** Chromium's answer to everything once the MANIFEST of a LevelDB is gone. */
const error = new Error('IO error: .../MANIFEST-000001: Unable to create sequential file');
const one = `business:${ids.one}`;

function refuse({ area }: GuardedWorld): void {
  for (const call of ['get', 'set', 'remove', 'clear'] as const) area.failing.set(call, { error });
}

async function aboutOf({ store }: ReturnType<GuardedWorld['start']>) {
  return (await store.read([one])).business(ids.one)?.profile.about;
}

describe('storage that the browser can’t open any more', () => {
  it('everything is there, can be changed, and is said once for each start of the browser', async () => {
    const { world } = await copiedWorld();
    const before = world.stored();
    refuse(world);
    const life = world.restart();
    const { [noticeKey]: notice, ...found } = await life.store.readRaw(null).then(async () => life.store.readRaw(null));
    expect(found).toEqual(before);
    expect(notice).toMatchObject({ cause: 'refused', businesses: 2, records: Object.keys(before).length, lost: 0 });
    expect(await life.edit(ids.one, 'Yine açığız')).toMatchObject({ kind: 'done' });
    expect(await life.add('business-three', '+905321110000')).toMatchObject({ kind: 'done' });
    const restoredAt = world.clock.now;
    expect(await life.service.dismissRestored({ at: restoredAt })).toEqual({ kind: 'dismissed' });
    life.life.abort();
    const next = world.start();
    expect(await aboutOf(next)).toBe('Yine açığız');
    expect(await next.store.readRaw([noticeKey])).toEqual({});
    expect(world.counts.restored).toBe(1);
    const later = world.restart();
    expect(await aboutOf(later)).toBe('Yine açığız');
    expect(await later.store.readRaw([noticeKey])).toMatchObject({ [noticeKey]: { businesses: 3 } });
  });

  it('what was changed meanwhile comes into storage once it opens again, and what was deleted stays so', async () => {
    const { world } = await copiedWorld();
    refuse(world);
    const life = world.restart();
    await life.edit(ids.one, 'Yine açığız');
    await life.service.removeBusiness({ operation: world.operation(), business: ids.other });
    const copied = world.copied();
    life.life.abort();
    world.area.failing.clear();
    const next = world.restart();
    expect(await aboutOf(next)).toBe('Yine açığız');
    await next.guarded.compare();
    expect(world.stored()).toEqual({ ...copied, [noticeKey]: expect.objectContaining({ cause: 'older' }) });
  });

  it('a reset is one, also for storage that opens again', async () => {
    const { world } = await copiedWorld();
    refuse(world);
    const life = world.restart();
    expect(await life.service.resetAll({ operation: world.operation() })).toEqual({ kind: 'reset' });
    expect(Object.keys(await life.store.readRaw(null))).toEqual(['backup']);
    life.life.abort();
    world.area.failing.clear();
    await world.restart().guarded.compare();
    expect(Object.keys(world.stored()).toSorted()).toEqual(['backup', noticeKey]);
  });

  it('a first run works, too', async () => {
    const world = guardedWorld();
    refuse(world);
    const life = world.start();
    expect(await life.add(ids.one, phones.one)).toMatchObject({ kind: 'done' });
    expect(await aboutOf(world.start())).toBe('');
  });

  it('without a copy it is said', async () => {
    const { world } = await copiedWorld();
    refuse(world);
    world.copy.state.failing = 'rejects';
    expect(await world.restart().edit(ids.one, 'x')).toMatchObject({
      kind: 'storageFailed',
      detail: expect.stringContaining('MANIFEST'),
    });
  });

  it('a failure that passes within a second changes nothing', async () => {
    const { world } = await copiedWorld();
    const before = world.area.stored();
    refuse(world);
    setTimeout(() => world.area.failing.clear(), 100);
    const life = world.restart();
    await life.edit(ids.one, 'x');
    expect(world.area.stored()).toEqual(before);
    expect(await life.edit(ids.one, 'Yine')).toMatchObject({ kind: 'done' });
    await life.guarded.compare();
    expect(world.counts.restored).toBe(0);
  });
});
