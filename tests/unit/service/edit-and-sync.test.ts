import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import { type Business, businessSchema } from '../../../utils/core/profile/business.ts';
import { type Change, historySchema } from '../../../utils/core/profile/history.ts';
import type { Locks } from '../../../utils/extension/stores/open-store.ts';
import { buildPage, fullPage } from '../profile/support/build-page.ts';
import { id, serviceWorld, syncedWorld, viewOf } from './support/service-world.ts';

vi.setConfig({ testTimeout: 120_000 });

const fields = ['description', 'address', 'email'] as const;
type Field = (typeof fields)[number];
type Do = 'edit' | 'keep' | 'view' | 'resume' | 'off' | 'lock' | 'unlock' | 'undo';
interface Step {
  readonly do: Do;
  readonly field: Field;
  readonly value: number;
  /** Turns of the event loop before it begins: what makes the interleaving. */
  readonly after: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('edit', 'edit', 'keep', 'view', 'view', 'view', 'resume', 'off', 'lock', 'unlock', 'undo'),
  field: fc.constantFrom(...fields),
  value: fc.nat(3),
  after: fc.nat(14),
});
const story = fc.array(step, { minLength: 3, maxLength: 9 });

const valueOf = (field: Field, value: number | string) =>
  field === 'email' ? `m${value}@x.example` : `Değer ${value}`;
const pageShowing = (value: number) =>
  buildPage({
    ...fullPage.facts,
    description: shown(valueOf('description', `s${value}`), 'payload'),
    address: shown(valueOf('address', `s${value}`), 'payload'),
    emails: shown([valueOf('email', `s${value}`)], 'payload'),
  });

type World = Awaited<ReturnType<typeof syncedWorld>>;

async function take(world: World, todo: Step, operation: string): Promise<void> {
  for (let turn = 0; turn < todo.after; turn += 1) await new Promise(setImmediate);
  const { service } = world;
  const { field } = todo;
  const request = { operation, business: id };
  const page = pageShowing(todo.value);
  switch (todo.do) {
    case 'edit':
    case 'keep': {
      const changes = { [field]: valueOf(field, `mine ${todo.value}`.replaceAll(' ', field === 'email' ? '' : ' ')) };
      const keep = todo.do === 'keep' ? [field] : [];
      await service.editProfile({ ...request, changes, stopSync: todo.do === 'edit', keep });
      return;
    }
    case 'view':
      await service.pageSeen(page, viewOf(page));
      return;
    case 'resume':
    case 'off':
      await service.setSync({ ...request, sync: todo.do === 'resume' ? 'import' : 'disabled' });
      return;
    case 'lock':
    case 'unlock':
      await service.decideField({ ...request, decision: { kind: todo.do, field } });
      return;
    case 'undo':
      await service.undo({ ...request, change: world.history().at(-1)?.id ?? 'no-such-change' });
  }
}

interface Written {
  readonly business: Business;
  /** What this write added to the history. */
  readonly change: Change | null;
}

/** The states of the business, in the order in which storage got them. */
function statesOf(first: Business, written: readonly Record<string, unknown>[]): Written[] {
  const states: Written[] = [{ business: first, change: null }];
  for (const items of written) {
    const business = businessSchema.safeParse(items[`business:${id}`]);
    const history = historySchema.safeParse(items[`history:${id}`]);
    if (business.success) {
      states.push({ business: business.data, change: history.success ? (history.data.changes.at(-1) ?? null) : null });
    }
  }
  return states;
}

/** Which field a person's act may give another value than the one that stands. */
function broken(states: readonly Written[]): string[] {
  return states.slice(1).flatMap(({ business, change }, index) => {
    const before = states[index]?.business;
    if (before?.link === null || before === undefined || business.link === null) return ['lost the link'];
    const { link } = before;
    const changed = fields.filter((field) => before.profile[field] !== business.profile[field]);
    const isView = change === null || change.cause === 'sync';
    const isAct = change !== null && ['edit', 'resume', 'unlock', 'undo'].includes(change.cause);
    return [
      ...(business.rev === before.rev + 1 ? [] : ['a write was lost']),
      ...(isView && change?.id.startsWith('new-operation') !== false && changed.length > 0 && link.sync !== 'import'
        ? ['a sync after a stop']
        : []),
      ...(isView && changed.some((field) => link.locked.includes(field)) ? ['a locked field was synced'] : []),
      ...(changed.length > 0 && !isView && !isAct ? [`${change?.cause} changed a value`] : []),
      ...(change?.cause === 'edit' &&
      business.link.sync === 'import' &&
      changed.some((field) => !business.link?.locked.includes(field))
        ? ['an edit neither stopped sync nor locked its field']
        : []),
    ];
  });
}

async function play(steps: readonly Step[], locks?: Locks): Promise<string[]> {
  const world = await syncedWorld(fullPage, locks);
  const first = world.business();
  if (first === null) throw new Error('There is no business.');
  await Promise.all(steps.map((todo, index) => take(world, todo, `step-operation-${index}`)));
  const last = world.business();
  const states = statesOf(first, world.area.written);
  const settled = states.at(-1)?.business.rev === last?.rev ? [] : ['the last write is not what is stored'];
  return [...broken(states), ...settled];
}

describe('edits, views, resumes and locks at once', () => {
  it('lose no edit and sync nothing after a stop, in a thousand interleavings', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        expect(await play(steps)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('do lose without the lock (the test above can fail)', async () => {
    const noLocks: Locks = { request: (_name, run) => run() };
    const stories = fc.sample(story, { numRuns: 150, seed: 42 });
    const found: string[] = [];
    for (const steps of stories) found.push(...(await play(steps, noLocks)));
    expect(found).toContain('a write was lost');
  });

  it('keep an edit that stopped sync through every later view, until it is resumed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fields),
        fc.array(fc.nat(14), { minLength: 1, maxLength: 6 }),
        async (field, views) => {
          const world = await syncedWorld(fullPage);
          const edit = { do: 'edit', field, value: 1, after: 5 } as const;
          await Promise.all([
            take(world, edit, 'edit-operation'),
            ...views.map((after, index) =>
              take(world, { do: 'view', field, value: index, after }, `view-operation-${index}`),
            ),
          ]);
          const business = world.business();
          const mine = world.history().find(({ id: change }) => change === 'edit-operation')?.after[field];
          expect([mine, business?.profile[field]]).toEqual([mine, mine]);
          expect(business?.link?.stoppedBy?.field).toBe(field);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a world without a link', () => {
  it('takes every step without harm', async () => {
    const world = serviceWorld();
    await world.add();
    const steps = fc.sample(step, { numRuns: 30, seed: 7 });
    await Promise.all(
      steps.map((todo, index) => take(world, { ...todo, after: index % 3 }, `step-operation-${index}`)),
    );
    expect(world.business()?.link).toBeNull();
  });
});
