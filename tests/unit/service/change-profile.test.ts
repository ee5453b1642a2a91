import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import { buildPage, fullPage } from '../profile/support/build-page.ts';
import { id, otherId, otherPhone, phone, serviceWorld, syncedWorld, viewOf } from './support/service-world.ts';

const edit = (operation: string, changes: object, stopSync = false) => ({ operation, business: id, changes, stopSync });

describe('editing the profile', () => {
  it('stores the edit and its history in one write, and a retry only once', async () => {
    const { service, add, area, business, history } = serviceWorld();
    await add();
    const request = edit('edit-operation', { about: 'Her gün taze', name: undefined });
    const first = await service.editProfile(request);
    expect(first).toMatchObject({
      kind: 'done',
      business: { rev: 2, profile: { about: 'Her gün taze', name: 'Örnek Fırın' } },
    });
    expect(await service.editProfile(request)).toEqual(first);
    expect(area.written).toHaveLength(2);
    expect(business()?.rev).toBe(2);
    expect(history().map(({ cause }) => cause)).toEqual(['create', 'edit']);
  });

  it('names the field that would stop sync, and stops it in the same write when told to', async () => {
    const { service, area, business } = await syncedWorld(fullPage);
    const changes = { address: 'Yeni adres 1' };
    expect(await service.editProfile(edit('edit-operation', changes))).toEqual({
      kind: 'wouldStopSync',
      field: 'address',
    });
    expect(area.written).toEqual([]);
    expect(await service.editProfile(edit('edit-operation', changes, true))).toMatchObject({ kind: 'done' });
    expect(area.written).toHaveLength(1);
    expect(business()).toMatchObject({ profile: changes, link: { stoppedBy: { field: 'address' } } });
  });

  it('moves the index with the number and refuses a number of another business', async () => {
    const { service, add, area, counts } = serviceWorld();
    await add();
    await add(otherId, otherPhone);
    expect(await service.editProfile(edit('edit-operation-1', { phone: otherPhone }))).toMatchObject({
      kind: 'numberTaken',
      business: { id: otherId },
    });
    expect(await service.editProfile(edit('edit-operation-2', { phone: '+905551112233' }))).toMatchObject({
      kind: 'done',
    });
    expect(area.stored()).toMatchObject({
      'phone:905321234567': { business: null },
      'phone:905551112233': { business: id },
      'phone:905329876543': { business: otherId },
    });
    expect(counts.refreshed).toBe(1);
  });

  it('says when the business is gone', async () => {
    const { service, area } = serviceWorld();
    expect(await service.editProfile(edit('edit-operation', { about: 'x' }))).toEqual({ kind: 'gone' });
    expect(area.written).toEqual([]);
  });
});

describe('sync, time zone and button', () => {
  it('applies what the Page last showed when sync is turned on', async () => {
    const { service, add, link, business } = serviceWorld();
    await add();
    await link(fullPage);
    expect(business()?.profile.description).toBe('');
    await service.setSync({ operation: 'sync-operation', business: id, sync: 'import' });
    expect(business()).toMatchObject({ profile: { description: 'Taş fırında ekmek' }, link: { sync: 'import' } });
  });

  it('turns off without touching the profile', async () => {
    const { service, business } = await syncedWorld(fullPage);
    const before = business()?.profile;
    const outcome = await service.setSync({ operation: 'sync-operation', business: id, sync: 'disabled' });
    expect(outcome).toMatchObject({ kind: 'done', business: { link: { sync: 'disabled' } } });
    expect(business()?.profile).toEqual(before);
  });

  it('sets a zone that exists and names one that does not', async () => {
    const { service, add, business } = serviceWorld();
    await add();
    expect(
      await service.setTimeZone({ operation: 'zone-operation-1', business: id, timezone: 'Mars/Olympus' }),
    ).toEqual({
      kind: 'unknownZone',
    });
    await service.setTimeZone({ operation: 'zone-operation-2', business: id, timezone: 'Asia/Tokyo' });
    expect(business()?.profile.timezone).toBe('Asia/Tokyo');
  });

  it('hides the button in every tab', async () => {
    const { service, counts } = await syncedWorld(fullPage);
    expect((await service.pageSeen(fullPage, viewOf(fullPage))).button?.href).toContain('wa.me/905321234567');
    await service.setButton({ operation: 'button-operation', business: id, button: 'off' });
    expect(counts.refreshed).toBe(1);
    expect((await service.pageSeen(fullPage, viewOf(fullPage))).button).toBeNull();
  });

  it('says what needs a link, and when the business is gone', async () => {
    const { service, add } = serviceWorld();
    const missing = { operation: 'some-operation', business: otherId };
    await add();
    const one = { operation: 'some-operation', business: id };
    expect(await service.setSync({ ...one, sync: 'import' })).toEqual({ kind: 'notLinked' });
    expect(await service.setButton({ ...one, button: 'off' })).toEqual({ kind: 'notLinked' });
    expect(await service.setSync({ ...missing, sync: 'import' })).toEqual({ kind: 'gone' });
    expect(await service.setButton({ ...missing, button: 'off' })).toEqual({ kind: 'gone' });
    expect(await service.setTimeZone({ ...missing, timezone: 'Asia/Tokyo' })).toEqual({ kind: 'gone' });
    expect(await service.unlinkPage(missing)).toEqual({ kind: 'gone' });
    expect(await service.undo({ ...missing, change: 'some-operation' })).toEqual({ kind: 'gone' });
  });
});

describe('unlinking and undoing', () => {
  it('frees the Page, keeps the copied values, and tells every tab, again on a retry', async () => {
    const { service, area, business, counts } = await syncedWorld(fullPage);
    const request = { operation: 'unlink-operation', business: id };
    const first = await service.unlinkPage(request);
    expect(first).toMatchObject({
      kind: 'done',
      business: { link: null, profile: { description: 'Taş fırında ekmek' } },
    });
    expect(area.stored()[`page:${fullPage.profileId}`]).toEqual({ version: 1, business: null });
    expect(await service.unlinkPage(request)).toEqual(first);
    expect(business()?.link).toBeNull();
    expect(area.written).toHaveLength(1);
    expect(counts.refreshed).toBe(2);
  });

  it('brings a link back with its index', async () => {
    const { service, area, business } = await syncedWorld(fullPage);
    const link = business()?.link;
    await service.unlinkPage({ operation: 'unlink-operation', business: id });
    const undo = { operation: 'undo-operation', business: id, change: 'unlink-operation' };
    expect(await service.undo(undo)).toMatchObject({ kind: 'done' });
    expect(business()?.link).toEqual(link);
    expect(area.stored()[`page:${fullPage.profileId}`]).toEqual({ version: 1, business: id });
    expect(await service.undo({ ...undo, operation: 'undo-operation-2' })).toEqual({
      kind: 'cannotUndo',
      why: 'alreadyUndone',
    });
    expect(await service.undo({ ...undo, change: 'never-was-there', operation: 'undo-operation-3' })).toEqual({
      kind: 'cannotUndo',
      why: 'unknownChange',
    });
  });

  it('leaves a Page to the business that has it by now', async () => {
    const { service, area, add, link, business } = await syncedWorld(fullPage);
    await service.unlinkPage({ operation: 'unlink-operation', business: id });
    await add(otherId, otherPhone);
    await link(fullPage, otherId);
    expect(await service.undo({ operation: 'undo-operation', business: id, change: 'unlink-operation' })).toEqual({
      kind: 'cannotUndo',
      why: 'pageTaken',
    });
    expect(business()?.link).toBeNull();
    expect(area.stored()[`page:${fullPage.profileId}`]).toEqual({ version: 1, business: otherId });
  });

  it('leaves a number to the business that has it by now', async () => {
    const { service, add, business } = serviceWorld();
    await add();
    await service.editProfile(edit('edit-operation', { phone: '+905551112233' }));
    await add(otherId, phone);
    expect(await service.undo({ operation: 'undo-operation', business: id, change: 'edit-operation' })).toEqual({
      kind: 'cannotUndo',
      why: 'changedSince',
    });
    expect(business()?.profile.phone).toBe('+905551112233');
  });

  it('undoes a sync', async () => {
    const world = await syncedWorld(fullPage);
    const changed = buildPage({ description: shown('Artık kahve de var', 'payload') });
    await world.service.pageSeen(changed, viewOf(changed));
    expect(world.business()?.profile.description).toBe('Artık kahve de var');
    const change = world.history().at(-1)?.id ?? '';
    await world.service.undo({ operation: 'undo-operation', business: id, change });
    expect(world.business()?.profile.description).toBe('Taş fırında ekmek');
  });
});

describe('settings', () => {
  it('are saved in part, once, and heard of in every tab', async () => {
    const { service, area, counts } = serviceWorld();
    const saved = await service.saveSettings({ showButton: 'linkedPages', badge: undefined });
    expect(saved).toMatchObject({ kind: 'saved', settings: { rev: 1, showButton: 'linkedPages', badge: true } });
    expect(await service.saveSettings({ showButton: 'linkedPages' })).toEqual(saved);
    expect(area.written).toHaveLength(1);
    expect(area.stored()).toEqual({ settings: saved.kind === 'saved' && saved.settings });
    expect(counts.refreshed).toBe(2);
  });
});
