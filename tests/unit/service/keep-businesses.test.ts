import { describe, expect, it } from 'vitest';
import { fullPage } from '../profile/support/build-page.ts';
import { id, otherId, otherPhone, phone, serviceWorld, syncedWorld } from './support/service-world.ts';

describe('adding a business', () => {
  it('stores the business, its history and the index of its number in one write', async () => {
    const { service, area } = serviceWorld();
    const outcome = await service.addBusiness({ operation: 'operation-1', id, phone, name: 'Örnek Fırın' });
    expect(outcome).toMatchObject({
      kind: 'done',
      business: { id, rev: 1, profile: { phone, name: 'Örnek Fırın' }, link: null },
    });
    expect(area.written).toHaveLength(1);
    expect(Object.keys(area.stored()).toSorted()).toEqual([`business:${id}`, `history:${id}`, 'phone:905321234567']);
  });

  it('answers a retry with the business that is there already', async () => {
    const { service, area } = serviceWorld();
    const request = { operation: 'operation-1', id, phone, name: 'Örnek Fırın' };
    const first = await service.addBusiness(request);
    expect(await service.addBusiness(request)).toEqual(first);
    expect(area.written).toHaveLength(1);
  });

  it('names the business that has the number', async () => {
    const { add, area } = serviceWorld();
    await add();
    expect(await add(otherId)).toMatchObject({ kind: 'numberTaken', business: { id } });
    expect(area.stored()).not.toHaveProperty(`business:${otherId}`);
  });
});

describe('removing a business', () => {
  it('leaves nothing that points to it but what brings it back, and frees number and Page', async () => {
    const world = await syncedWorld(fullPage);
    expect(await world.service.removeBusiness({ operation: 'op-remove-1', business: id })).toEqual({ kind: 'removed' });
    expect(world.area.written).toHaveLength(1);
    expect(world.business()).toBeNull();
    const free = { version: 1, business: null };
    expect(world.area.stored()).toEqual({
      'phone:905321234567': free,
      [`page:${fullPage.profileId}`]: free,
      'removed:905321234567': expect.objectContaining({ at: world.clock.now }),
      [`history:${id}`]: expect.anything(),
    });
    expect(world.counts.refreshed).toBe(1);

    await world.add(otherId);
    expect(await world.link(fullPage, otherId)).toMatchObject({ kind: 'done', business: { id: otherId } });
    expect(Object.keys(world.area.stored()).filter((key) => key.startsWith('removed:') || key.endsWith(id))).toEqual(
      [],
    );
  });

  it('is done when there is nothing to remove, and when the emptied keys stay', async () => {
    const world = await syncedWorld(fullPage);
    expect(await world.service.removeBusiness({ operation: 'op-remove-0', business: otherId })).toEqual({
      kind: 'removed',
    });
    world.area.failing.set('remove', { error: new Error('no') });
    expect(await world.service.removeBusiness({ operation: 'op-remove-1', business: id })).toEqual({ kind: 'removed' });
    expect(world.business()).toBeNull();
    expect(await world.add(otherId, phone)).toMatchObject({ kind: 'done' });
  });

  it('leaves other businesses alone', async () => {
    const { service, add, business } = serviceWorld();
    await add();
    await add(otherId, otherPhone);
    await service.removeBusiness({ operation: 'op-remove-1', business: id });
    expect(business(otherId)).toMatchObject({ profile: { phone: otherPhone } });
  });
});
