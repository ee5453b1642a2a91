import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import { buildPage, fullPage } from '../profile/support/build-page.ts';
import { id, otherId, otherPhone, phone, type serviceWorld, syncedWorld, viewOf } from './support/service-world.ts';

type World = ReturnType<typeof serviceWorld>;
const changed = buildPage({ description: shown('Artık kahve de var', 'payload') });

/** Every message that changes something, each as it would succeed in a synced world. */
const changes: readonly (readonly [string, (world: World) => Promise<{ readonly kind: string }>])[] = [
  [
    'addBusiness',
    ({ service }) => service.addBusiness({ operation: 'op-add-1', id: otherId, phone: otherPhone, name: 'x' }),
  ],
  ['removeBusiness', ({ service }) => service.removeBusiness({ operation: 'op-remove-1', business: id })],
  [
    'editProfile',
    ({ service }) =>
      service.editProfile({ operation: 'op-edit-1', business: id, changes: { about: 'x' }, stopSync: false }),
  ],
  ['setSync', ({ service }) => service.setSync({ operation: 'op-sync-1', business: id, sync: 'disabled' })],
  [
    'setTimeZone',
    ({ service }) => service.setTimeZone({ operation: 'op-zone-1', business: id, timezone: 'Asia/Tokyo' }),
  ],
  ['setButton', ({ service }) => service.setButton({ operation: 'op-button-1', business: id, button: 'off' })],
  ['unlinkPage', ({ service }) => service.unlinkPage({ operation: 'op-unlink-1', business: id })],
  [
    'undo',
    ({ service, history }) =>
      service.undo({
        operation: 'op-undo-1',
        business: id,
        change: history().findLast(({ cause }) => cause === 'sync')?.id ?? '',
      }),
  ],
  ['saveSettings', ({ service }) => service.saveSettings({ badge: false })],
];

const quota = new Error('Resource::kQuotaBytes quota exceeded');
const strange: readonly (readonly [string, unknown])[] = [
  ['a full store', quota],
  ['an error that is no Error', 'An unexpected error occurred'],
];

describe.each(changes)('%s while storage fails', (_, change) => {
  it.each(strange)('names the failure (%s), loses nothing and works once repaired', async (_case, error) => {
    const world = await syncedWorld(fullPage);
    const before = world.area.stored();
    for (const call of ['get', 'set'] as const) {
      world.area.failing.set(call, { error });
      expect(await change(world)).toEqual({
        kind: 'storageFailed',
        detail: `${call === 'get' ? 'read' : 'write'}: ${error instanceof Error ? error.message : String(error)}`,
      });
      world.area.failing.clear();
      expect(world.area.stored()).toEqual(before);
    }
    expect(['done', 'removed', 'saved']).toContain((await change(world)).kind);
  });

  it('asked again after a write that landed and was called failed, is not carried out twice', async () => {
    const world = await syncedWorld(fullPage);
    const before = world.area.stored();
    world.area.failing.set('set', { error: quota, after: true });
    expect((await change(world)).kind).toBe('storageFailed');
    world.area.failing.clear();
    const landed = world.area.stored();
    expect(landed).not.toEqual(before);
    expect(['done', 'removed', 'saved']).toContain((await change(world)).kind);
    expect(world.area.stored()).toEqual(landed);
  });
});

describe('linking while storage fails', () => {
  it('names the failure and is not carried out twice', async () => {
    const world = await syncedWorld(fullPage);
    await world.service.unlinkPage({ operation: 'op-unlink-1', business: id });
    const request = {
      operation: 'op-link-1',
      business: id,
      tab: world.show(fullPage),
      profileId: fullPage.profileId,
      confirmed: [],
    };
    world.area.failing.set('get', { error: quota });
    expect(await world.service.linkPage(request)).toMatchObject({ kind: 'storageFailed' });
    world.area.failing.clear();
    world.area.failing.set('set', { error: quota, after: true });
    expect(await world.service.linkPage(request)).toMatchObject({ kind: 'storageFailed' });
    world.area.failing.clear();
    const rev = world.business()?.rev;
    expect(await world.service.linkPage(request)).toMatchObject({ kind: 'done', business: { rev } });
  });
});

describe('a Page view while storage fails', () => {
  it('keeps the button when it can’t write, and says that it failed', async () => {
    const world = await syncedWorld(fullPage);
    world.area.failing.set('set', { error: quota });
    const seen = await world.service.pageSeen(changed, viewOf(changed));
    expect(seen).toMatchObject({ failed: true, button: { origin: 'linked' } });
    world.area.failing.clear();
    expect((await world.service.pageSeen(changed, viewOf(changed))).linked?.profile.description).toBe(
      'Artık kahve de var',
    );
  });

  it('says that it failed when it can’t read', async () => {
    const world = await syncedWorld(fullPage);
    world.area.failing.set('get', { error: quota });
    expect(await world.service.pageSeen(changed, viewOf(changed))).toMatchObject({ failed: true, linked: null });
  });
});

describe('damaged records', () => {
  const broken: readonly (readonly [string, unknown])[] = [
    [`business:${id}`, { version: 1, id }],
    [`business:${id}`, 'text'],
    [`business:${id}`, { version: 2, id, rev: 9 }],
    [`page:${fullPage.profileId}`, { version: 1 }],
    ['phone:905321234567', []],
    ['settings', { version: 7, theme: 'dark' }],
  ];

  it.each(broken)('%s = %j is named where it is needed, and stays as it is after every message', async (key, value) => {
    const world = await syncedWorld(fullPage);
    await world.area.set({ [key]: value });
    const answers = [
      await world.service.pageSeen(changed, viewOf(changed)),
      await world.service.setSync({ operation: 'op-sync-1', business: id, sync: 'import' }),
      await world.service.editProfile({
        operation: 'op-edit-1',
        business: id,
        changes: { about: 'x' },
        stopSync: true,
      }),
      await world.service.saveSettings({ badge: false }),
      await world.service.addBusiness({ operation: 'op-add-1', id: otherId, phone, name: 'x' }),
      await world.link(fullPage, otherId),
    ];
    expect(world.area.stored()[key]).toEqual(value);
    const named = answers.filter((answer) => 'kind' in answer && answer.kind === 'storageFailed');
    const failed = answers.filter((answer) => 'failed' in answer && answer.failed);
    expect([...named, ...failed]).not.toEqual([]);
    const why =
      Reflect.get(Object(value), 'version') === 1 || !Reflect.has(Object(value), 'version') ? 'damaged' : 'newer';
    for (const answer of named) expect(answer).toMatchObject({ detail: `${why}: ${key}` });
  });

  it('of one business don’t hinder another', async () => {
    const world = await syncedWorld(fullPage);
    await world.area.set({ [`business:${id}`]: 'garbled' });
    await world.add(otherId, otherPhone);
    expect(
      await world.service.editProfile({
        operation: 'op-edit-1',
        business: otherId,
        changes: { about: 'x' },
        stopSync: false,
      }),
    ).toMatchObject({ kind: 'done' });
  });
});
