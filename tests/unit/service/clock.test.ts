import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import { sayFigure } from '../../support/say-figure.ts';
import { fuzzCases, fuzzTime } from '../fuzz/fuzz-cases.ts';
import { fullPage } from '../profile/support/build-page.ts';
import { id, syncedWorld, viewOf } from './support/service-world.ts';

const second = 1000;
const day = 24 * 3600 * second;
const decade = 3653 * day;
/** In the zone of the business, Europe/Istanbul until 2016, clocks were put on and back at these moments. */
const changesOfClock = [Date.UTC(2016, 2, 27, 1), Date.UTC(2015, 10, 8, 1)];

/** How far the clock jumps. */
const jumps = { 'a day on': day, 'a day back': -day, 'ten years on': decade, 'ten years back': -decade };

/** A Page in tabs, each of which shows what the Page said when the tab was loaded. */
async function openPage() {
  const world = await syncedWorld(fullPage);
  const tabs: { readonly says: string; readonly asOf: number }[] = [];
  const tell = (tab: { readonly says: string; readonly asOf: number }) =>
    world.service.pageSeen(
      { ...fullPage, asOf: tab.asOf, facts: { ...fullPage.facts, description: shown(tab.says, 'payload') } },
      viewOf(fullPage),
    );
  return {
    ...world,
    tabs,
    newest: () => tabs.at(-1),
    async load() {
      const tab = { says: `Sürüm ${tabs.length}`, asOf: world.clock.now };
      tabs.push(tab);
      await tell(tab);
    },
    /** The person comes back to a tab that was loaded before. */
    look: (which: number) => {
      const tab = tabs[which];
      return tab === undefined ? Promise.resolve() : tell(tab);
    },
    edit: (about: string) =>
      world.service.editProfile({ operation: world.operation(), business: id, changes: { about }, stopSync: false }),
    synced: () =>
      world
        .history()
        .filter(({ cause }) => cause === 'sync')
        .flatMap(({ after }) => after.description ?? [])
        .filter((said) => said.startsWith('Sürüm')),
  };
}

describe('a clock that jumps', () => {
  it.each(Object.entries(jumps))(
    '%s: what is loaded afterwards is synced, and no older tab takes it back',
    async (_, jump) => {
      const page = await openPage();
      await page.load();
      page.clock.now += 3600 * second;
      await page.load();
      page.clock.now += jump;
      await page.load();
      expect(page.business()?.profile.description).toBe('Sürüm 2');
      for (const old of [0, 1]) {
        page.clock.now += 5 * second;
        await page.look(old);
        expect(page.business()?.profile.description).toBe('Sürüm 2');
      }
      page.clock.now -= jump;
      await page.load();
      for (const old of [0, 1, 2]) await page.look(old);
      expect(page.business()?.profile.description).toBe('Sürüm 3');
      expect(page.synced()).toEqual(['Sürüm 0', 'Sürüm 1', 'Sürüm 2', 'Sürüm 3']);
    },
  );

  it('back by some milliseconds, as clocks are corrected: a tab that was just loaded is the newest', async () => {
    const page = await openPage();
    await page.load();
    page.clock.now += second;
    const loaded = page.clock.now;
    page.clock.now -= 20;
    page.tabs.push({ says: 'Az önce', asOf: loaded });
    await page.look(1);
    expect(page.business()?.profile.description).toBe('Az önce');
  });

  it('says of a Page that it was seen when it was, also after a time in the future', async () => {
    const page = await openPage();
    page.clock.now += decade;
    await page.load();
    page.clock.now -= decade;
    await page.look(0);
    const { link } = page.business() ?? {};
    expect([link?.lastSeenAt, link?.lastSyncedAt]).toEqual([page.clock.now, page.clock.now]);
  });

  it('stands still, or crosses a change to and from daylight saving time: every load is synced', async () => {
    const page = await openPage();
    for (const moment of changesOfClock) {
      for (const around of [-second, 0, 0, second]) {
        page.clock.now = moment + around;
        await page.load();
        expect(page.business()?.profile.description).toBe(page.newest()?.says);
      }
    }
    expect(page.synced()).toHaveLength(page.tabs.length);
  });
});

/** Short, so that no story lasts until a clock that was put back has caught up: then its old times are believed again. */
const pause = fc.nat(day / 50);

/** What happens next; a tab is named by how many tabs ago it was loaded. */
const step = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('load' as const), after: pause }), weight: 4 },
  { arbitrary: fc.record({ kind: fc.constant('look' as const), ago: fc.nat(4), after: pause }), weight: 3 },
  { arbitrary: fc.record({ kind: fc.constant('edit' as const), after: fc.nat(second) }), weight: 1 },
  {
    arbitrary: fc.record({ kind: fc.constant('jump' as const), by: fc.constantFrom(...Object.values(jumps)) }),
    weight: 2,
  },
);

it('any story of views, edits and jumps: 0 syncs lost, 0 reordered', { timeout: fuzzTime }, async () => {
  const stories = Math.max(30, fuzzCases / 50);
  const counts = { jumps: 0, syncs: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25, size: 'max' }), async (steps) => {
      const page = await openPage();
      let about: string | undefined = page.business()?.profile.about;
      // Before anything was loaded by the clock as it is now, nothing tells which of the older tabs is the newest.
      let isSettled = false;
      for (const each of steps) {
        if (each.kind === 'jump') {
          page.clock.now = Math.max(day, page.clock.now + each.by);
          isSettled = false;
          counts.jumps += 1;
          continue;
        }
        page.clock.now += each.after;
        if (each.kind === 'load') {
          await page.load();
          isSettled = true;
        }
        if (each.kind === 'edit') {
          about = `Kendi sözü ${page.tabs.length}`;
          await page.edit(about);
        }
        const tab = page.tabs.at(-1 - ('ago' in each ? each.ago : 0));
        // Two tabs of the same millisecond can't be told apart.
        const isTold = tab?.asOf !== page.newest()?.asOf;
        if (each.kind === 'look' && isSettled && isTold) await page.look(page.tabs.length - 1 - each.ago);
        if (!isSettled) continue;
        const { profile, link } = page.business() ?? {};
        expect(profile?.description).toBe(page.newest()?.says);
        expect(profile?.about).toBe(about);
        // Times are not written anew for less than a minute.
        expect(link?.lastSeenAt).toBeLessThan(page.clock.now + 60 * second);
      }
      expect(page.synced()).toEqual(page.tabs.map(({ says }) => says));
      counts.syncs += page.tabs.length;
    }),
    { numRuns: stories },
  );
  sayFigure(`clock: ${stories} stories, ${counts.jumps} jumps, ${counts.syncs} syncs: 0 lost, 0 reordered`);
});
