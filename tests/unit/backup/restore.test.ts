import { describe, expect, it } from 'vitest';
import { storageRoom, storedSize } from '../../../utils/core/backup/stored-size.ts';
import { fullPage } from '../profile/support/build-page.ts';
import { id, otherId, otherPhone, phone, viewOf } from '../service/support/service-world.ts';
import { backupOf, backupWorld, contentOf, emptyWorld, restore } from './support/backup-world.ts';

const edit = (business: string, operation: string, changes: object) => ({
  operation,
  business,
  changes,
  stopSync: true,
});

describe('a backup', () => {
  it('brings everything to an empty browser in one write: businesses, histories, settings, indexes', async () => {
    const old = await backupWorld();
    const fresh = emptyWorld();
    const { preview, answer } = await restore(fresh, await backupOf(old));
    expect(preview).toMatchObject({
      added: [{ name: 'Örnek Fırın' }, { name: 'Deniz Kitabevi', phone: otherPhone }],
      changed: [],
      untouched: [],
      settings: 'changed',
      undoable: true,
    });
    expect(answer).toEqual({ kind: 'imported', undoable: true });
    expect(fresh.area.written).toHaveLength(1);
    expect(contentOf(fresh.area.stored())).toEqual(contentOf(old.area.stored()));
    expect((await fresh.service.pageSeen(fullPage, viewOf(fullPage))).button?.href).toContain(phone.slice(1));
    expect(fresh.counts.refreshed).toBe(1);
  });

  it('is untouched by itself, and by what Page views noted since', async () => {
    const world = await backupWorld();
    const text = await backupOf(world);
    world.clock.now += 3_600_000;
    await world.service.pageSeen(fullPage, viewOf(fullPage));
    const preview = await world.service.previewRestore({ text });
    expect(preview).toMatchObject({ added: [], changed: [], settings: 'untouched' });
    expect(preview).toMatchObject({ untouched: [{ name: 'Örnek Fırın' }, { name: 'Deniz Kitabevi' }] });
  });

  it('shows each field before and after, and takes edits back as a change of its own', async () => {
    const world = await backupWorld();
    const text = await backupOf(world);
    const rev = world.business()?.rev ?? 0;
    await world.service.editProfile(edit(id, 'edit-operation', { description: 'Benim' }));
    await world.service.unlinkPage({ operation: 'unlink-operation', business: id });
    const { preview, request } = await restore(world, text);
    expect(preview).toMatchObject({
      changed: [
        {
          name: 'Örnek Fırın',
          before: { description: 'Benim' },
          after: { description: 'Taş fırında ekmek' },
          link: { before: null, after: { page: fullPage.name, sync: 'import' } },
        },
      ],
      untouched: [{ name: 'Deniz Kitabevi' }],
      settings: 'untouched',
    });
    expect(world.business()).toMatchObject({ link: { sync: 'import' }, profile: { description: 'Taş fırında ekmek' } });
    expect(world.business()?.rev).toBeGreaterThan(rev + 2);
    const causes = world.history().map(({ cause }) => cause);
    expect(causes.slice(-3)).toEqual(['edit', 'unlink', 'import']);
    expect(world.history().at(-1)?.id).toBe(request.operation);
    expect(world.area.stored()[`page:${fullPage.profileId}`]).toEqual({ version: 1, business: id });
  });

  it('leaves businesses alone that are only stored here', async () => {
    const old = await backupWorld();
    const text = await backupOf(old);
    const world = emptyWorld();
    await world.add('business-three', '+905551112233', 'Üçüncü');
    const { preview } = await restore(world, text);
    expect(preview.untouched).toEqual([{ name: 'Üçüncü', phone: '+905551112233' }]);
    expect(world.business('business-three')).toMatchObject({ rev: 1 });
  });

  it('takes the place of records that can’t be understood, and names the others it left out', async () => {
    const world = await backupWorld();
    const text = await backupOf(world);
    await world.area.set({ [`business:${id}`]: { version: 0 }, 'history:business-gone': 'text', 'page:1': 5 });
    expect(await world.service.exportBackup()).toMatchObject({
      businesses: 1,
      leftOut: [`business:${id}`, 'history:business-gone'],
    });
    const { preview } = await restore(world, text);
    expect(preview.changed).toMatchObject([{ name: 'Örnek Fırın', repaired: true }]);
    expect(world.business()).toMatchObject({ profile: { phone } });
    expect(world.area.stored()['history:business-gone']).toBe('text');
  });

  it('does not take the place of what a newer version wrote', async () => {
    const world = await backupWorld();
    const text = await backupOf(world);
    await world.area.set({ [`business:${id}`]: { version: 7 } });
    const before = world.area.stored();
    const { answer } = await restore(world, text);
    expect(answer).toEqual({ kind: 'storageFailed', detail: `newer: business:${id}` });
    expect(world.area.stored()).toEqual(before);
  });

  it('is restored once, however often it is asked for', async () => {
    const world = emptyWorld();
    const { request } = await restore(world, await backupOf(await backupWorld()));
    const landed = world.area.stored();
    world.area.failing.set('set', { error: new Error('no') });
    expect(await world.service.restoreBackup(request)).toEqual({ kind: 'imported', undoable: true });
    expect(world.area.stored()).toEqual(landed);
  });

  it('is not restored when something else is stored by then than was shown', async () => {
    const world = await backupWorld();
    const text = await backupOf(world);
    await world.service.editProfile(edit(otherId, 'edit-operation', { about: 'x' }));
    const preview = await world.service.previewRestore({ text });
    await world.service.editProfile(edit(otherId, 'edit-operation-2', { about: 'y' }));
    const before = world.area.stored();
    const seen = preview.kind === 'preview' ? preview.seen : '';
    expect(await world.service.restoreBackup({ operation: 'restore-operation', text, seen })).toEqual({
      kind: 'outdated',
    });
    expect(world.area.stored()).toEqual(before);
  });

  it('leaves everything as it is when storage fails, and works when asked again', async () => {
    const world = emptyWorld();
    const text = await backupOf(await backupWorld());
    for (const call of ['get', 'set'] as const) {
      const preview = await world.service.previewRestore({ text });
      const request = { operation: 'restore-operation', text, seen: preview.kind === 'preview' ? preview.seen : '' };
      world.area.failing.set(call, { error: new Error('QuotaExceededError') });
      expect(await world.service.restoreBackup(request)).toMatchObject({ kind: 'storageFailed' });
      world.area.failing.clear();
      expect(world.area.stored()).toEqual({});
    }
    expect((await restore(world, text)).answer).toMatchObject({ kind: 'imported' });
  });

  it('that would not fit into storage is refused; one that fits without its undo is restored without', async () => {
    const world = await backupWorld();
    const text = await backupOf(world);
    await world.service.editProfile(edit(id, 'edit-operation', { description: 'y'.repeat(500) }));
    const seen: string[] = [];
    const taken = storedSize(world.area.stored());
    for (let room = 0; room <= 20_000 && seen.at(-1) !== 'true'; room += 1000) {
      await world.area.set({ filler: 'x'.repeat(storageRoom - taken - room) });
      const preview = await world.service.previewRestore({ text });
      if (preview.kind === 'storageFailed') throw new Error(preview.detail);
      const word = preview.kind === 'preview' ? String(preview.undoable) : preview.why;
      if (word === 'false' && seen.at(-1) !== word) {
        const kept = world.area.stored();
        expect((await restore(world, text)).answer).toEqual({ kind: 'imported', undoable: false });
        expect(await world.service.readImportUndo()).toEqual({ kind: 'importUndo', undo: null });
        await world.area.remove(['backup']);
        await world.area.set(kept);
      }
      if (seen.at(-1) !== word) seen.push(word);
    }
    expect(seen).toEqual(['noRoom', 'false', 'true']);
  });
});
