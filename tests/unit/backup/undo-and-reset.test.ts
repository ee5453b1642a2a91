import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import { buildPage, fullPage } from '../profile/support/build-page.ts';
import { id, otherId, otherPhone, phone, viewOf } from '../service/support/service-world.ts';
import { backupOf, backupWorld, contentOf, emptyWorld, restore } from './support/backup-world.ts';

const day = 86_400_000;
const undo = (operation: string, confirmed = false) => ({ operation, confirmed });

describe('undoing a restore', () => {
  it('brings back what there was, once, under higher revisions', async () => {
    const world = await backupWorld();
    const text = await backupOf(world);
    await world.service.editProfile({
      operation: 'edit-1-operation',
      business: id,
      changes: { about: 'Yeni' },
      stopSync: true,
    });
    await world.service.removeBusiness({ operation: 'remove-operation', business: otherId });
    await world.service.saveSettings({ badge: true });
    const before = contentOf(world.area.stored());
    await restore(world, text);
    expect(contentOf(world.area.stored())).not.toEqual(before);
    const restored = world.business()?.rev ?? 0;

    expect(await world.service.readImportUndo()).toMatchObject({ undo: { cause: 'restore', at: world.clock.now } });
    expect(await world.service.undoRestore(undo('undo-operation'))).toEqual({ kind: 'importUndone' });
    expect(contentOf(world.area.stored())).toEqual(before);
    expect(world.business()?.rev).toBeGreaterThan(restored);
    const landed = world.area.stored();
    expect(await world.service.undoRestore(undo('undo-operation'))).toEqual({ kind: 'importUndone' });
    expect(await world.service.undoRestore(undo('undo-again-operation'))).toEqual({ kind: 'nothingToUndo' });
    expect(world.area.stored()).toEqual(landed);
  });

  it('names what was changed since, and gives that up only when told to', async () => {
    const fresh = emptyWorld();
    await restore(fresh, await backupOf(await backupWorld()));
    const changed = buildPage({ description: shown('Artık kahve de var', 'payload') });
    await fresh.service.pageSeen(changed, viewOf(changed));
    await fresh.service.saveSettings({ badge: true });
    const before = fresh.area.stored();
    expect(await fresh.service.undoRestore(undo('undo-operation'))).toEqual({
      kind: 'changedSince',
      names: ['Örnek Fırın'],
      settings: true,
    });
    expect(fresh.area.stored()).toEqual(before);
    expect(await fresh.service.undoRestore(undo('undo-operation', true))).toEqual({ kind: 'importUndone' });
    expect(contentOf(fresh.area.stored())).toEqual({
      [`page:${fullPage.profileId}`]: { version: 1, business: null },
      [`phone:${phone.slice(1)}`]: { version: 1, business: null },
      [`phone:${otherPhone.slice(1)}`]: { version: 1, business: null },
    });
  });

  it('is refused by name where a number has gone to another business', async () => {
    const world = await backupWorld();
    const text = await backupOf(world);
    await world.service.editProfile({
      operation: 'edit-1-operation',
      business: otherId,
      changes: { phone: '+905551112233' },
      stopSync: true,
    });
    await restore(world, text);
    await world.add('business-three', '+905551112233', 'Üçüncü');
    const before = world.area.stored();
    expect(await world.service.undoRestore(undo('undo-operation'))).toEqual({
      kind: 'claimedSince',
      names: ['Deniz Kitabevi', 'Üçüncü'],
    });
    expect(world.area.stored()).toEqual(before);
  });

  it('is possible for 30 days; then what was kept for it goes', async () => {
    const world = emptyWorld();
    await restore(world, await backupOf(await backupWorld()));
    world.clock.now += 30 * day;
    expect(await world.service.readImportUndo()).toMatchObject({ undo: { until: world.clock.now } });
    world.clock.now += 1;
    expect(await world.service.undoRestore(undo('undo-operation'))).toEqual({ kind: 'nothingToUndo' });
    expect(await world.service.readImportUndo()).toEqual({ kind: 'importUndo', undo: null });
    expect(world.area.stored()['backup']).toMatchObject({ undo: null });
  });

  it('undoes an import of a table just as well', async () => {
    const world = await backupWorld();
    const before = contentOf(world.area.stored());
    const request = { text: `phone,name\n${otherPhone},Sahaf\n+905551112233,Üçüncü\n`, country: 'TR' };
    const preview = await world.service.previewCsv(request);
    const seen = preview.kind === 'preview' ? preview.seen : '';
    expect(await world.service.importCsv({ ...request, operation: 'import-operation', seen })).toMatchObject({
      kind: 'imported',
    });
    expect(await world.service.readImportUndo()).toMatchObject({ undo: { cause: 'csv' } });
    expect(await world.service.undoRestore(undo('undo-operation'))).toEqual({ kind: 'importUndone' });
    const after = contentOf(world.area.stored());
    expect(after).toEqual({ ...before, 'phone:905551112233': { version: 1, business: null } });
  });
});

describe('deleting everything', () => {
  it('leaves nothing but the mark of the request, and frees every tab', async () => {
    const world = await backupWorld();
    await world.area.set({ 'business:damaged-1': 'garbled', 'history:damaged-1': 7 });
    world.counts.refreshed = 0;
    expect(await world.service.resetAll({ operation: 'reset-operation' })).toEqual({ kind: 'reset' });
    expect(world.area.stored()).toEqual({ backup: { version: 1, operations: ['reset-operation'], undo: null } });
    expect(world.counts.refreshed).toBe(1);
    expect((await world.service.pageSeen(fullPage, viewOf(fullPage))).linked).toBeNull();
  });

  it('is done once: what is added afterwards survives a late retry', async () => {
    const world = await backupWorld();
    await world.service.resetAll({ operation: 'reset-operation' });
    await world.add();
    await world.service.resetAll({ operation: 'reset-operation' });
    expect(world.business()).toMatchObject({ profile: { phone } });
  });

  it('deletes nothing when storage fails', async () => {
    const world = await backupWorld();
    const before = world.area.stored();
    world.area.failing.set('set', { error: new Error('disk') });
    expect(await world.service.resetAll({ operation: 'reset-operation' })).toMatchObject({ kind: 'storageFailed' });
    expect(world.area.stored()).toEqual(before);
  });

  it('is healed by a backup saved before', async () => {
    const world = await backupWorld();
    const text = await backupOf(world);
    const before = contentOf(world.area.stored());
    await world.service.resetAll({ operation: 'reset-operation' });
    await restore(world, text);
    expect(contentOf(world.area.stored())).toEqual(before);
  });
});
