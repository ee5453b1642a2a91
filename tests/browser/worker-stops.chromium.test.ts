import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { TargetType } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordsOf } from '../../utils/core/store/records.ts';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { askBackground, linkPage } from '../support/ask-background.ts';
import { type ContentWorld, joinContentWorld } from '../support/content-world.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { untilOneButton } from '../support/our-button.ts';
import { address } from './expected-buttons.ts';
import { snapshotIn, tellView, viewSaying } from './told-views.ts';
import { sayFigure } from '../support/say-figure.ts';

/** Times that the worker is stopped; 1,000 by KOPRU_STOPS=1000. Up to twice in a round, while every tab tells of a view. */
const stops = Number(process.env['KOPRU_STOPS'] ?? 12);
const tabs = 8;
const url = address(gunesKafe.path);

/** As far as it is used here; runs inside a page of the extension. */
declare const chrome: {
  readonly storage: { readonly local: { readonly get: (key: null) => Promise<Record<string, unknown>> } };
};

let standIn: StandIn;
let session: ChromiumSession;
let ownPage: Page;
let business: string;
const worlds: ContentWorld[] = [];
let lives = 0;

beforeAll(async () => {
  standIn = await startStandIn();
  standIn.world.set({ panel: false, mutatingFeed: false });
  session = await launchChromium({ standIn });
  ownPage = await session.openExtensionPage('options.html');
  const first = await session.newPage();
  await first.goto(url);
  await first.waitForSelector('h1');
  business = await linkPage(ownPage, url, gunesKafe.profileId, '+905321234567', gunesKafe.name);
  await askBackground(ownPage, 'setSync', { operation: randomUUID(), business, sync: 'import' });
  const pages = [first];
  while (pages.length < tabs) {
    const page = await session.newPage();
    await page.goto(url);
    pages.push(page);
  }
  for (const page of pages) {
    await page.bringToFront();
    await untilOneButton(page);
    worlds.push(await joinContentWorld(page, session.extensionId));
  }
  session.browser.on('targetcreated', (target) => {
    if (target.type() === TargetType.SERVICE_WORKER) lives += 1;
  });
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});

/** What is stored, read without the worker: whole, or this throws. */
async function stored() {
  const records = recordsOf(await ownPage.evaluate(() => chrome.storage.local.get(null)));
  return { business: records.business(business), changes: records.history(business).changes };
}

/** Resolves to whether there was one to stop: between two lives there is none. */
async function stopWorker(within: number): Promise<boolean> {
  await setTimeout(randomInt(1, within));
  const target = session.browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target?.worker().catch(() => null);
  return (
    (await worker?.close().then(
      () => true,
      () => false,
    )) ?? false
  );
}

describe('the worker stopped again and again while eight tabs sync', () => {
  it(
    `${stops} times: nothing acknowledged is lost, nothing is done twice, nothing is torn`,
    async () => {
      let told = 0;
      let again = 0;
      let slowest = 0;
      let asOf = Date.now();
      const snapshot = await snapshotIn(ownPage, url);
      const ids = new Set((await stored()).changes.map(({ id }) => id));
      let stopped = 0;
      for (let round = 0; stopped < stops || told < 4 * stops; round += 1) {
        const views = worlds.map((_, tab) => viewSaying(snapshot, `Tur ${round}, sekme ${tab}`, (asOf += 1)));
        const [answers, hits] = await Promise.all([
          Promise.all(worlds.map((world, tab) => tellView(world, views[tab] ?? snapshot))),
          // At work on the first tries, and again on those that come after its death.
          stopWorker(60).then(async (first) => [first, await stopWorker(240)]),
        ]);
        stopped += hits.filter(Boolean).length;
        expect(answers.map(({ kind }) => kind)).toEqual(worlds.map(() => 'page'));
        told += answers.length;
        again += answers.filter(({ tries }) => tries > 1).length;
        slowest = Math.max(slowest, ...answers.map(({ took }) => took));

        const now = await stored();
        // The newest of what was acknowledged, whatever came first; no older view takes it back.
        const newest = `Tur ${round}, sekme ${tabs - 1}`;
        expect(now.business?.profile.description).toBe(newest);
        const fresh = now.changes.filter(({ id }) => !ids.has(id));
        for (const { id } of fresh) ids.add(id);
        // Each view at most once, in order, and the last one is what the profile holds.
        const said = fresh.map(({ after }) => after.description ?? '');
        expect(new Set(said).size).toBe(said.length);
        expect(said).toEqual(said.toSorted((a, b) => Number(a.at(-1)) - Number(b.at(-1))));
        expect(said.at(-1)).toBe(newest);
        expect(fresh.every(({ cause }) => cause === 'sync')).toBe(true);
      }
      sayFigure(
        `Chromium: ${stopped} stops, ${lives} lives of the worker, ${told} syncs from ${tabs} tabs, ${again} asked again: 0 lost, 0 doubled, 0 torn; slowest answer ${(slowest / 1000).toFixed(1)} s (≤ 5 s)`,
      );
      expect(lives).toBeGreaterThanOrEqual(stops * 0.6);
      if (stops >= 1000) expect(slowest).toBeLessThan(5000);
    },
    30_000 + stops * 2000,
  );
});
