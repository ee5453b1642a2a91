import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markKey } from '../../../utils/core/second-copy/copy-mark.ts';
import { messages } from '../../../utils/extension/messages.ts';
import { everyRequest } from '../support/every-request.ts';
import { copiedWorld, type GuardedWorld, ids } from '../support/guarded-world.ts';
import { sayFigure } from '../../support/say-figure.ts';

const quota = new Error('Resource::kQuotaBytes quota exceeded');
const one = `business:${ids.one}`;

/** Calls of storage that fail for a while. */
const failures: readonly (readonly [string, 'get' | 'set', { readonly error: unknown; readonly after?: boolean }])[] = [
  ['reading rejects', 'get', { error: new Error('IO error: LOCK: file currently in use') }],
  ['reading rejects with no error', 'get', { error: 'An unexpected error occurred' }],
  ['storage is full', 'set', { error: quota }],
  ['writing is called failed and lands', 'set', { error: new Error('disk'), after: true }],
];
/** What storage may turn into between two starts of the background. */
const states: readonly (readonly [
  string,
  (world: GuardedWorld, older: Record<string, unknown>) => Promise<unknown>,
])[] = [
  ['empty', ({ area }) => area.remove(Object.keys(area.stored()))],
  [
    'an older revision',
    async ({ area }, older) => {
      await area.remove(Object.keys(area.stored()));
      await area.set(older);
    },
  ],
  ['of a wrong type', ({ area }) => area.set(Object.fromEntries(Object.keys(area.stored()).map((key) => [key, 7])))],
];

async function worldWithPast() {
  const { world, life } = await copiedWorld();
  const older = world.area.stored();
  await life.edit(ids.one, 'Bugün');
  await life.edit(ids.other, 'Bugün de');
  await life.guarded.compare();
  life.life.abort();
  return { world, older };
}

/** What every business was before is still there, or was changed by what was asked for. */
function expectNothingLost(world: GuardedWorld, before: Record<string, unknown>, what: string): void {
  if (what === 'resetAll') return;
  const after = world.stored();
  const kept = Object.keys(before).filter((key) => !(what === 'removeBusiness' && key.includes('business-two')));
  for (const key of kept.filter((name) => !/^(?:page|phone):/.test(name))) expect(after).toHaveProperty([key]);
  const about: unknown = Reflect.get(Object(Reflect.get(Object(after[one]), 'profile')), 'about');
  expect(['Bugün', 'Yeni']).toContain(about);
}

describe.each(everyRequest)('$name', ({ name, ask, well, writes }) => {
  it.each(failures)('while %s: says so, loses nothing, and works afterwards, once', async (_, call, failure) => {
    const { world } = await worldWithPast();
    const before = world.stored();
    const life = world.start();
    world.area.failing.set(call, failure);
    const answer = await ask(life);
    // What can't be read is deleted as it is: the person has agreed to that.
    const deleted = name === 'resetAll' && call === 'get';
    const failed = !deleted && (call === 'get' || writes);
    expect(answer).toMatchObject(
      failed ? { kind: 'storageFailed', detail: expect.stringMatching(/./) } : { kind: well },
    );
    if (failure.after !== true && !deleted) expect(world.stored()).toEqual(before);
    world.area.failing.clear();
    expect((await ask(life)).kind).toBe(well);
    expectNothingLost(world, before, name);
    const landed = world.stored();
    expect((await ask(life)).kind).toBe(well);
    if (name !== 'resetAll') expect(world.stored()).toEqual(landed);
  });

  it.each(states)('when storage has become %s: works over what was put back', async (_, turn) => {
    const { world, older } = await worldWithPast();
    const before = world.stored();
    await turn(world, older);
    const life = world.restart();
    expect((await ask(life)).kind).toBe(well);
    await life.guarded.compare();
    expectNothingLost(world, before, name);
  });

  it('without a second copy it is as it would be without failures', async () => {
    for (const failing of ['rejects', 'silent'] as const) {
      const { world } = await worldWithPast();
      world.copy.state.failing = failing;
      expect((await ask(world.start())).kind).toBe(well);
      expect(world.area.stored()).toHaveProperty([markKey]);
    }
  });
});

describe('storage that never answers', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it.each(everyRequest.filter(({ writes, name }) => writes && name !== 'resetAll'))(
    '$name is told so in time, and works afterwards',
    async ({ ask, well }) => {
      const { world } = await worldWithPast();
      const life = world.start();
      const { get } = world.area;
      Object.assign(world.area, { get: () => new Promise<never>(() => {}) });
      const asked = ask(life);
      for (let second = 0; second < 60; second += 1) {
        await vi.advanceTimersByTimeAsync(1000);
        await new Promise(setImmediate);
      }
      expect(await asked).toMatchObject({ kind: 'storageFailed', detail: expect.stringContaining('no answer') });
      Object.assign(world.area, { get });
      const again = ask(life);
      await vi.advanceTimersByTimeAsync(10);
      expect((await again).kind).toBe(well);
    },
  );
});

it('every message that storage can fail is tried here or over a Page', () => {
  const withPage = ['hideButton', 'linkPage', 'readHistory', 'readMirror', 'readStored'];
  const failing = Object.entries(messages).flatMap(([name, { response }]) =>
    response.safeParse({ kind: 'storageFailed', detail: '' }).success ? [name] : [],
  );
  const tried = new Set(everyRequest.map(({ name }) => name));
  expect(failing.filter((name) => !tried.has(name)).toSorted()).toEqual(withPage);
  sayFigure(
    `${tried.size} messages × ${failures.length} failing calls and ${states.length} kinds of lost storage: each named, 0 lost`,
  );
});
