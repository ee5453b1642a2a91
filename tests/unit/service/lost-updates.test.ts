import { array, assert, asyncProperty, constant, constantFrom, oneof, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import { linkMark } from '../../../utils/core/sync/link-mark.ts';
import type { Locks } from '../../../utils/extension/stores/open-store.ts';
import { buildPage, fullPage } from '../profile/support/build-page.ts';
import { id, phone, serviceWorld, syncedWorld, viewOf } from './support/service-world.ts';

const noLocks: Locks = { request: (_name, run) => run() };
const writers = 8;
const rounds = 25;

/** Eight askers, each changing another field of the same business time and again, all at once. Revisions kept. */
async function storm(locks: Locks): Promise<number> {
  const world = serviceWorld({}, locks);
  await world.add();
  const one = async (writer: number) => {
    for (let round = 0; round < rounds; round += 1) {
      const request = { operation: `writer-${writer}-round-${round}`, business: id, stopSync: false };
      await world.service.editProfile({ ...request, changes: { about: `${writer}/${round}` } });
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => one(writer)));
  return (world.business()?.rev ?? 0) - 1;
}

describe('many messages at once', () => {
  it('are all kept under the lock', async () => {
    expect(await storm(navigator.locks)).toBe(writers * rounds);
  });

  it('are lost without it (the test above can fail)', async () => {
    expect(await storm(noLocks)).toBeLessThan(writers * rounds);
  });

  it('give one number to one business only', async () => {
    const { service, area } = serviceWorld();
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        service.addBusiness({ operation: `operation-${index}`, id: `business-${index}`, phone, name: 'x' }),
      ),
    );
    expect(asked.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(asked.filter(({ kind }) => kind === 'numberTaken')).toHaveLength(19);
    expect(Object.keys(area.stored()).filter((key) => key.startsWith('business:'))).toHaveLength(1);
  });

  it('let no sync overwrite an edit that stops it', async () => {
    for (let round = 0; round < 25; round += 1) {
      const world = await syncedWorld(fullPage);
      const page = buildPage({ description: shown(`Sayfadaki ${round}`, 'payload') });
      const edit = { operation: 'edit-operation', business: id, changes: { description: 'Benim' }, stopSync: true };
      await Promise.all([
        ...Array.from({ length: round % 4 }, () => world.service.pageSeen(page, viewOf(page))),
        world.service.editProfile(edit),
        world.service.pageSeen(page, viewOf(page)),
      ]);
      await world.service.pageSeen(page, viewOf(page));
      expect(world.business()).toMatchObject({
        profile: { description: 'Benim' },
        link: { stoppedBy: { field: 'description' } },
      });
    }
  });

  it('leave no tab linked after an unlink', async () => {
    const world = await syncedWorld(fullPage);
    await Promise.all([
      world.service.pageSeen(fullPage, viewOf(fullPage)),
      world.service.unlinkPage({ operation: 'unlink-operation', business: id }),
      world.service.pageSeen(buildPage({ description: shown('x', 'payload') }), viewOf(fullPage)),
    ]);
    expect(world.business()?.link).toBeNull();
    expect((await world.service.pageSeen(fullPage, viewOf(fullPage))).linked).toBeNull();
  });
});

const pages = ['100000000000001', '100000000000002'].map((profileId) =>
  buildPage(
    {},
    { profileId, username: `sayfa${profileId.at(-1)}`, url: `https://www.facebook.com/sayfa${profileId.at(-1)}` },
  ),
);
const phones = ['+905321234567', '+905329876543', '+905551112233'];
const ids = ['business-one', 'business-two'];
const step = oneof(
  record({ do: constant('add' as const), id: constantFrom(...ids), phone: constantFrom(...phones) }),
  record({
    do: constantFrom('remove' as const, 'unlink' as const, 'undo' as const),
    id: constantFrom(...ids),
  }),
  record({
    do: constantFrom('link' as const, 'move' as const),
    id: constantFrom(...ids),
    page: constantFrom(...pages),
  }),
  record({ do: constant('number' as const), id: constantFrom(...ids), phone: constantFrom(...phones) }),
);

describe('the indexes', () => {
  it('name exactly what the businesses say, after any messages in any order, some of them at once', async () => {
    await assert(
      asyncProperty(array(array(step, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), async (batches) => {
        const world = serviceWorld();
        const { service } = world;
        const run = async (todo: (typeof batches)[number][number]) => {
          const change = { operation: world.operation(), business: todo.id };
          if (todo.do === 'add')
            return service.addBusiness({ operation: change.operation, id: todo.id, phone: todo.phone, name: 'x' });
          if (todo.do === 'link') return world.link(todo.page, todo.id);
          if (todo.do === 'move') {
            const asked = await world.link(todo.page, todo.id);
            return asked.kind === 'wouldMove' ? world.link(todo.page, todo.id, asked.ends.map(linkMark)) : asked;
          }
          if (todo.do === 'number')
            return service.editProfile({ ...change, changes: { phone: todo.phone }, stopSync: true });
          if (todo.do === 'remove') return service.removeBusiness(change);
          if (todo.do === 'unlink') return service.unlinkPage(change);
          return service.undo({
            ...change,
            change: world.history(todo.id).findLast(({ undone }) => undone !== true)?.id ?? 'no-change',
          });
        };
        for (const batch of batches) await Promise.all(batch.map(run));

        const expected = new Map<string, string>();
        for (const one of ids) {
          const business = world.business(one);
          if (business === null) continue;
          expected.set(`phone:${business.profile.phone.slice(1)}`, one);
          if (business.link !== null) expected.set(`page:${business.link.page.profileId}`, one);
        }
        const found = Object.entries(world.area.stored()).flatMap(([key, value]) =>
          /^(page|phone):/.test(key) &&
          typeof value === 'object' &&
          value !== null &&
          'business' in value &&
          value.business !== null
            ? [[key, value.business] as const]
            : [],
        );
        expect(new Map(found)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
