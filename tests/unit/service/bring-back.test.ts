import { describe, expect, it } from 'vitest';
import { recordShapeOf } from '../../../utils/core/store/record-schemas.ts';
import { forgetRemoved } from '../../../utils/core/sync/service/bring-back.ts';
import { openStore } from '../../../utils/extension/stores/open-store.ts';
import { fullPage } from '../profile/support/build-page.ts';
import { id, otherId, otherPhone, phone, type serviceWorld, syncedWorld } from './support/service-world.ts';

type World = ReturnType<typeof serviceWorld>;
const day = 86_400_000;
const remove = ({ service }: World, business = id) =>
  service.removeBusiness({ operation: `remove-${business}`, business });
const bringBack = ({ service }: World, business = id, number = phone) =>
  service.bringBack({ operation: `back-${business}`, business, phone: number });
const kept = ({ area }: World) => Object.keys(area.stored()).filter((key) => /^(?:removed|history):/.test(key));

describe('bringing back a removed business', () => {
  it('restores profile, link, switch and history, and is an entry itself', async () => {
    const world = await syncedWorld(fullPage);
    const [before, history] = [world.business(), world.history()];
    await remove(world);
    expect(world.business()).toBeNull();
    expect(await bringBack(world)).toMatchObject({ kind: 'done', business: { id } });
    expect(world.business()).toMatchObject({ profile: before?.profile, link: before?.link });
    expect(world.history().map(({ cause }) => cause)).toEqual([...history.map(({ cause }) => cause), 'remove', 'undo']);
    expect(world.history().at(-2)?.undone).toBe(true);
    expect(kept(world)).toEqual([`history:${id}`]);
    const seen = await world.service.pageSeen(fullPage, { url: fullPage.url, incognito: false });
    expect(seen.linked?.id).toBe(id);
  });

  it('happens once, however often it is asked for', async () => {
    const world = await syncedWorld(fullPage);
    await remove(world);
    await bringBack(world);
    const after = world.area.stored();
    expect(await bringBack(world)).toMatchObject({ kind: 'done' });
    expect(world.area.stored()).toEqual(after);
  });

  it('is over when the number is added again: nothing of the old one stays', async () => {
    const world = await syncedWorld(fullPage);
    await remove(world);
    await world.add(otherId, phone);
    expect(await bringBack(world)).toEqual({ kind: 'gone' });
    expect(kept(world)).toEqual([`history:${otherId}`]);
  });

  it('is refused by name where its number or its Page is another’s by now', async () => {
    const world = await syncedWorld(fullPage);
    await remove(world);
    await world.add(otherId, otherPhone);
    await world.link(fullPage, otherId);
    expect(await bringBack(world)).toMatchObject({ kind: 'pageTaken', business: { id: otherId } });
    await world.service.unlinkPage({ operation: 'unlink-operation', business: otherId });
    const edit = { operation: 'number-operation', business: otherId, changes: { phone }, stopSync: false };
    await world.service.editProfile(edit);
    expect(await bringBack(world)).toMatchObject({ kind: 'numberTaken', business: { id: otherId } });
  });

  it('is offered for 30 days, and then nothing is kept', async () => {
    const world = await syncedWorld(fullPage);
    await remove(world);
    const ports = { store: openStore(world.area, navigator.locks), now: () => world.clock.now };
    world.clock.now += 30 * day - 1;
    await forgetRemoved(ports);
    expect(kept(world)).toHaveLength(2);
    world.clock.now += 1;
    expect(await bringBack(world)).toEqual({ kind: 'gone' });
    await forgetRemoved(ports);
    expect(kept(world)).toEqual([]);
  });

  it('asks only for what was removed under this number', async () => {
    const world = await syncedWorld(fullPage);
    await remove(world);
    expect(await bringBack(world, id, otherPhone)).toEqual({ kind: 'gone' });
    expect(await bringBack(world, otherId)).toEqual({ kind: 'gone' });
  });
});

describe('a history that can’t be read', () => {
  const broken = { version: 1, business: id, changes: [{ half: 'a change' }] };
  const asideOf = ({ area }: World) =>
    Object.entries(area.stored()).filter(([key]) => key.startsWith('damaged-history:'));
  const changes: readonly (readonly [string, (world: World) => Promise<unknown>])[] = [
    [
      'an edit',
      ({ service, operation }) =>
        service.editProfile({ operation: operation(), business: id, changes: { about: 'x' }, stopSync: false }),
    ],
    [
      'a switch that leaves no entry',
      ({ service, operation }) => service.setButton({ operation: operation(), business: id, button: 'off' }),
    ],
    ['an unlink', ({ service, operation }) => service.unlinkPage({ operation: operation(), business: id })],
    ['a removal', (world) => remove(world)],
  ];

  it.each(changes)('is set aside to the letter by %s, said once, and followed by a new one', async (_name, change) => {
    const world = await syncedWorld(fullPage);
    await world.area.set({ [`history:${id}`]: broken });
    expect(await change(world)).toMatchObject({ kind: expect.stringMatching(/^(?:done|removed)$/) });
    const [aside, ...more] = asideOf(world);
    expect(aside?.[1]).toEqual({ version: 1, raw: broken });
    expect(more).toEqual([]);
    expect(recordShapeOf(aside?.[0] ?? '')?.read(aside?.[1]).kind).toBe('read');
    expect(world.history()[0]?.cause).toBe('damaged');

    await world.service.setTimeZone({ operation: 'zone-operation', business: id, timezone: 'Asia/Tokyo' });
    expect(asideOf(world)).toHaveLength(1);
    expect(world.history().filter(({ cause }) => cause === 'damaged')).toHaveLength(1);
  });

  it('of a newer version is left alone, and so is its business', async () => {
    const world = await syncedWorld(fullPage);
    const newer = { version: 2, business: id, entries: [] };
    await world.area.set({ [`history:${id}`]: newer });
    const before = world.area.stored();
    const answer = await world.service.unlinkPage({ operation: 'unlink-operation', business: id });
    expect(answer).toEqual({ kind: 'storageFailed', detail: `newer: history:${id}` });
    expect(world.area.stored()).toEqual(before);
  });

  it('stays where it is as long as nothing is changed', async () => {
    const world = await syncedWorld(fullPage);
    await world.area.set({ [`history:${id}`]: broken });
    await world.service.setSync({ operation: 'sync-operation', business: id, sync: 'import' });
    expect(world.area.stored()[`history:${id}`]).toEqual(broken);
    expect(asideOf(world)).toEqual([]);
  });
});
