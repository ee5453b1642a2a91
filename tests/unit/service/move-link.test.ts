import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import { recordsOf } from '../../../utils/core/store/records.ts';
import { linkMark } from '../../../utils/core/sync/link-mark.ts';
import { buildPage, fullPage } from '../profile/support/build-page.ts';
import { id, otherId, otherPhone, syncedWorld, viewOf } from './support/service-world.ts';

const secondPage = buildPage(
  {},
  { profileId: '100000000000002', username: 'ikinci', url: 'https://www.facebook.com/ikinci' },
);
const doubts = ['nameDiffers', 'numberDiffers'] as const;
type World = Awaited<ReturnType<typeof worldOfTwo>>;

/** One business in sync with a Page, and another one without. */
async function worldOfTwo() {
  const world = await syncedWorld(fullPage);
  await world.add(otherId, otherPhone, 'Başka İşletme');
  return world;
}

/** Links with everything agreed to that stands in the way now, as after *Move the link*. */
async function move(world: World, business: string, page = fullPage, operation = 'move-operation') {
  const request = { operation, business, tab: world.show(page), profileId: page.profileId, confirmed: doubts };
  const asked = await world.service.linkPage({ ...request, operation: `asking-${operation}` });
  const marks = asked.kind === 'wouldMove' ? asked.ends.map(linkMark) : [];
  return { request: { ...request, move: marks }, run: () => world.service.linkPage({ ...request, move: marks }) };
}

type Between = (world: World) => Promise<unknown>;
const remove = (world: World, business: string) =>
  world.service.removeBusiness({ operation: world.operation(), business });
const index = (world: World, page = fullPage) => recordsOf(world.area.stored()).linkedTo(page.profileId);
const change = (business: string, operation: string, undone: string) => ({ operation, business, change: undone });

describe('moving a link to another number', () => {
  it('ends one and begins the other in one write, with an entry on both sides; copied values stay', async () => {
    const world = await worldOfTwo();
    const before = world.business();
    const { run } = await move(world, otherId);
    world.area.written.length = 0;
    expect(await run()).toMatchObject({ kind: 'done', business: { id: otherId, link: { sync: 'undecided' } } });
    expect(world.area.written).toHaveLength(1);
    expect(world.business()).toMatchObject({ link: null, profile: before?.profile });
    expect(world.history().at(-1)).toMatchObject({ cause: 'unlink', page: fullPage.name, link: before?.link });
    expect(world.history(otherId).at(-1)).toMatchObject({ cause: 'link', page: fullPage.name, link: null });
    expect(index(world)).toBe(otherId);
    const seen = await world.service.pageSeen(fullPage, viewOf(fullPage));
    expect(seen.linked?.id).toBe(otherId);
    expect(seen.button?.href).toContain(otherPhone.slice(1));

    // A retry finds it done.
    const written = world.area.written.length;
    expect(await run()).toMatchObject({ kind: 'done', business: { id: otherId } });
    expect(world.area.written).toHaveLength(written);
  });

  it('is undone at once: the new link ends and the old one comes back with its switch, in one write', async () => {
    const world = await worldOfTwo();
    const { run } = await move(world, otherId);
    await run();
    world.area.written.length = 0;
    const undoing = { ...change(otherId, 'undo-operation', 'move-operation'), ended: [id] };
    expect(await world.service.undo(undoing)).toMatchObject({ kind: 'done', business: { id: otherId, link: null } });
    expect(world.business()?.link).toMatchObject({ sync: 'import', page: { profileId: fullPage.profileId } });
    expect(index(world)).toBe(id);
    expect(world.history().at(-1)).toMatchObject({ cause: 'undo', page: fullPage.name });
    // A retry finds it done.
    expect(await world.service.undo(undoing)).toMatchObject({ kind: 'done' });
    expect(world.area.written).toHaveLength(1);
  });

  it.each<readonly [string, Between]>([
    ['the old number has another Page by now', (world) => world.link(secondPage, id)],
    ['its business was removed', (world) => remove(world, id)],
    [
      'its unlink was undone by itself',
      async (world) => {
        await world.service.undo(change(otherId, 'undo-operation-2', 'move-operation'));
        await world.service.undo(change(id, 'undo-operation-3', 'move-operation'));
      },
    ],
  ])('is undone as a whole or not at all: %s', async (_, between) => {
    const world = await worldOfTwo();
    const { run } = await move(world, otherId);
    await run();
    await between(world);
    const before = world.area.stored();
    const undoing = { ...change(otherId, 'undo-operation', 'move-operation'), ended: [id] };
    expect(await world.service.undo(undoing)).toMatchObject({ kind: 'cannotUndo' });
    expect(world.area.stored()).toEqual(before);
  });

  it('is undone side by side, too: the new link first, then the old one comes back with its switch', async () => {
    const world = await worldOfTwo();
    const { run } = await move(world, otherId);
    await run();
    expect(await world.service.undo(change(id, 'undo-operation-1', 'move-operation'))).toEqual({
      kind: 'cannotUndo',
      why: 'pageTaken',
    });
    await world.service.undo(change(otherId, 'undo-operation-2', 'move-operation'));
    expect(await world.service.undo(change(id, 'undo-operation-3', 'move-operation'))).toMatchObject({ kind: 'done' });
    expect(world.business(otherId)?.link).toBeNull();
    expect(world.business()?.link).toMatchObject({ sync: 'import', page: { profileId: fullPage.profileId } });
    expect(index(world)).toBe(id);
  });

  it('goes through although the history of the other side cannot be read, which is set aside', async () => {
    const world = await worldOfTwo();
    const { run } = await move(world, otherId);
    await world.area.set({ [`history:${id}`]: { version: 1, changes: 'x' } });
    expect(await run()).toMatchObject({ kind: 'done' });
    expect(world.history().map(({ cause }) => cause)).toEqual(['damaged', 'unlink']);
    expect(Object.keys(world.area.stored()).some((key) => key.startsWith(`damaged-history:${id}:`))).toBe(true);
  });

  it('still wants every doubt about the Page confirmed', async () => {
    const world = await worldOfTwo();
    const { request } = await move(world, otherId);
    expect(await world.service.linkPage({ ...request, confirmed: [] })).toMatchObject({
      kind: 'doubt',
      doubts: expect.arrayContaining(['nameDiffers']),
    });
    expect(world.business()?.link).not.toBeNull();
  });
});

describe('moving a number to another Page', () => {
  it('replaces its link; an undo brings the old one back with its switch', async () => {
    const world = await worldOfTwo();
    const { run } = await move(world, id, secondPage);
    expect(await run()).toMatchObject({ kind: 'done', business: { link: { page: { username: 'ikinci' } } } });
    expect(index(world)).toBeNull();
    expect(index(world, secondPage)).toBe(id);
    await world.service.undo(change(id, 'undo-operation', 'move-operation'));
    expect(world.business()?.link).toMatchObject({ sync: 'import', page: { profileId: fullPage.profileId } });
    expect(index(world)).toBe(id);
  });

  it('names both links where the Page has a number and the number a Page, and ends both', async () => {
    const world = await worldOfTwo();
    await world.link(secondPage, otherId);
    const { request, run } = await move(world, otherId);
    expect(request.move).toHaveLength(2);
    expect(await world.service.linkPage({ ...request, move: request.move.slice(1) })).toMatchObject({
      kind: 'wouldMove',
      ends: [{ id: otherId }, { id }],
    });
    expect(await run()).toMatchObject({ kind: 'done' });
    expect([index(world), index(world, secondPage)]).toEqual([otherId, null]);
    expect(world.business()?.link).toBeNull();
  });
});

const edit = (business: string, changes: { phone?: string; about?: string }) => (world: World) =>
  world.service.editProfile({ operation: world.operation(), business, changes, stopSync: true });
const unlink: Between = (world) => world.service.unlinkPage({ operation: world.operation(), business: id });

describe('what happens between the question and the yes', () => {
  it.each<readonly [string, Between]>([
    [
      'the Page was unlinked and linked anew',
      async (world) => (await unlink(world), (world.clock.now += 1), world.link(fullPage)),
    ],
    ['the number named in the question is another one', edit(id, { phone: '+905551112233' })],
    ['the number has a Page of its own by now', (world) => world.link(secondPage, otherId)],
  ])('refuses and names the links anew: %s', async (_, between) => {
    const world = await worldOfTwo();
    const { run } = await move(world, otherId);
    await between(world);
    world.show(fullPage);
    const before = world.area.stored();
    expect(await run()).toMatchObject({ kind: 'wouldMove' });
    expect(world.area.stored()).toEqual(before);
  });

  it.each<readonly [string, Between]>([
    ['the old link has ended by itself', unlink],
    ['its profile was edited', edit(id, { about: 'Yeni' })],
    [
      'a view of the Page was synced',
      (world) => {
        const page = buildPage({ description: shown('Yeni', 'payload') });
        return world.service.pageSeen(page, viewOf(page));
      },
    ],
  ])('goes on: %s', async (_, between) => {
    const world = await worldOfTwo();
    const { run } = await move(world, otherId);
    await between(world);
    expect(await run()).toMatchObject({ kind: 'done', business: { id: otherId } });
    expect(world.business()?.link).toBeNull();
    expect(index(world)).toBe(otherId);
  });

  it('leaves the Page with one number, the edit kept and nothing synced into it, whatever runs at once', async () => {
    for (let round = 0; round < 24; round += 1) {
      const world = await worldOfTwo();
      const { run } = await move(world, otherId);
      const page = buildPage({ ...fullPage.facts, description: shown(`Sayfadaki ${round}`, 'payload') });
      const seen = () => world.service.pageSeen(page, viewOf(page));
      const rivals = [seen, () => unlink(world), () => edit(id, { about: 'Benim' })(world), seen];
      const first = round % rivals.length;
      const all = [...rivals.slice(first), ...rivals.slice(0, first)];
      all.splice(round % (all.length + 1), 0, run);
      await Promise.all(all.map((one) => one()));
      const linked = [world.business(), world.business(otherId)].filter((business) => business?.link !== null);
      expect(linked.map((business) => business?.id)).toEqual([otherId]);
      expect(index(world)).toBe(otherId);
      expect(world.business()?.profile.about).toBe('Benim');
      expect(world.history().filter(({ cause }) => cause === 'unlink')).toHaveLength(1);
      expect(world.history(otherId).filter(({ cause }) => cause === 'sync')).toHaveLength(0);
    }
  });
});

describe('editing the number', () => {
  it('keeps link, switch and history, and the button has the new number', async () => {
    const world = await worldOfTwo();
    const [before, changes] = [world.business(), world.history()];
    await edit(id, { phone: '+905551112233' })(world);
    expect(world.business()?.link).toEqual(before?.link);
    expect(world.history().slice(0, -1)).toEqual(changes);
    expect(world.history().at(-1)).toMatchObject({ cause: 'edit', before: { phone: before?.profile.phone } });
    const seen = await world.service.pageSeen(fullPage, viewOf(fullPage));
    expect([seen.linked?.id, seen.button?.href]).toEqual([id, expect.stringContaining('905551112233')]);
  });
});
