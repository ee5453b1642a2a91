import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../utils/core/business/page-snapshot.ts';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import type { StandIn } from '../stand-in/server.ts';
import { startStandIn } from '../stand-in/server.ts';
import { askBackground, linkPage } from '../support/ask-background.ts';
import { type ContentWorld, joinContentWorld } from '../support/content-world.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import { untilOneButton } from '../support/our-button.ts';
import { storedBusiness } from '../tour/stored-profile.ts';
import { address } from './expected-buttons.ts';
import { snapshotIn, viewSaying } from './told-views.ts';
import { sayFigure } from '../support/say-figure.ts';

/** Times that an edit and views of the Page set off together; 1,000 by KOPRU_RACES=1000. */
const races = Number(process.env['KOPRU_RACES'] ?? 20);
const viewsPerRace = 4;
const url = address(gunesKafe.path);

/** As far as it is used here; runs inside a page of the extension. */
declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<{ readonly res?: unknown } | undefined> };
};

let standIn: StandIn;
let session: ChromiumSession;
let ownPage: Page;
let world: ContentWorld;
let business: string;
let snapshot: PageSnapshot;

beforeAll(async () => {
  standIn = await startStandIn();
  session = await launchChromium({ standIn });
  ownPage = await session.openExtensionPage('options.html');
  const page = await session.newPage();
  await page.goto(url);
  await page.waitForSelector('h1');
  business = await linkPage(ownPage, url, gunesKafe.profileId, '+905321234567', gunesKafe.name);
  await untilOneButton(page);
  world = await joinContentWorld(page, session.extensionId);
  snapshot = await snapshotIn(ownPage, url);
});
afterAll(async () => {
  await world.close();
  await session.close();
  await standIn.close();
});

/** Turns of a channel instead of timers, which browsers hold back in tabs behind others. */
const turns = `async (count) => {
  for (; count > 0; count -= 1) await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
}`;

/** Sends views from the Page's tab, one after another without waiting for answers; resolves when all are answered. */
const sendViews = (views: readonly PageSnapshot[], after: number) =>
  world.evaluate(`(async () => {
    const turns = ${turns};
    const answers = [];
    for (const view of ${JSON.stringify(views)}) {
      answers.push(chrome.runtime.sendMessage({ type: 'pageSeen', data: view, id: 1, timestamp: Date.now() }));
      await turns(${after});
    }
    await Promise.all(answers);
  })()`);

async function edit(description: string, after: number): Promise<unknown> {
  const data = { operation: randomUUID(), business, changes: { description }, stopSync: true };
  return await ownPage.evaluate(
    async (message, wait) => {
      for (let turn = 0; turn < wait; turn += 1) {
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', resolve);
          port1.start();
          port2.postMessage(0);
        });
      }
      return (await chrome.runtime.sendMessage({ ...message, id: 1, timestamp: Date.now() }))?.res;
    },
    { type: 'editProfile', data },
    after,
  );
}

describe('an edit that races with sync in Chromium', () => {
  it(
    'is never lost, and nothing is synced after it',
    async () => {
      let syncedFirst = 0;
      for (let race = 0; race < races; race += 1) {
        const resumed = await askBackground(ownPage, 'setSync', { operation: randomUUID(), business, sync: 'import' });
        expect(resumed.kind).toBe('done');
        const views = Array.from({ length: viewsPerRace }, (_, index) =>
          viewSaying(snapshot, `Sayfa ${race} ${index}`),
        );
        const [answer] = await Promise.all([edit(`Elle ${race}`, (race * 7) % 60), sendViews(views, (race * 5) % 13)]);
        expect(answer).toMatchObject({ kind: 'done' });
        const stored = await storedBusiness(ownPage);
        expect(stored?.profile.description).toBe(`Elle ${race}`);
        expect(stored?.link).toMatchObject({ sync: 'disabled', stoppedBy: { field: 'description' } });
        const history = await askBackground(ownPage, 'readHistory', { business });
        const [last, before] = history.kind === 'history' ? history.history.changes.toReversed() : [];
        expect(last).toMatchObject({ cause: 'edit', after: { description: `Elle ${race}` } });
        if (before?.cause === 'sync') syncedFirst += 1;
      }
      sayFigure(
        `Chromium: ${races} edits against ${races * viewsPerRace} views, ${syncedFirst} of them after a sync of the same race; 0 lost edits, 0 syncs after a stop`,
      );
      expect(syncedFirst).toBeGreaterThan(0);
      expect(syncedFirst).toBeLessThan(races);
    },
    races * 3000,
  );
});
