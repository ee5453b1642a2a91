import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordsOf } from '../../utils/core/store/records.ts';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { askBackground, linkPage } from '../support/ask-background.ts';
import { launchFirefox } from '../support/launch-firefox.ts';
import type { FirefoxSession } from '../support/launch-firefox.ts';
import { untilOneButton } from '../support/our-button.ts';
import { sayFigure } from '../support/say-figure.ts';
import { untilStored } from '../tour/stored-profile.ts';
import { address } from './expected-buttons.ts';

/** Deaths of the event page; 100 by KOPRU_DEATHS=100, with three syncs to each. */
const deaths = Number(process.env['KOPRU_DEATHS'] ?? 3);
const url = address(gunesKafe.path);

/** As far as it is used here; runs inside a page of the extension. */
declare const browser: {
  readonly extension: { readonly getBackgroundPage: () => object | null };
  readonly storage: { readonly local: { readonly get: (key: null) => Promise<Record<string, unknown>> } };
};

let standIn: StandIn;
let session: FirefoxSession;
let ownPage: Page;
let view: Page;
let business: string;

beforeAll(async () => {
  standIn = await startStandIn();
  standIn.world.set({ panel: false, mutatingFeed: false });
  // Shorter than a Page takes to load: it dies before, between and while views are told to it.
  session = await launchFirefox({ standIn, preferences: { 'extensions.background.idle.timeout': 150 } });
  ownPage = await session.openExtensionPage('options.html');
  view = await session.newPage();
  await view.goto(url);
  await view.waitForSelector('h1');
  business = await linkPage(ownPage, url, gunesKafe.profileId, '+905321234567', gunesKafe.name);
  await askBackground(ownPage, 'setSync', { operation: randomUUID(), business, sync: 'import' });
  await view.bringToFront();
  await untilOneButton(view);
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});

/** Counts how often the event page was there and then was gone, until told to stop. */
function countDeaths(life: AbortSignal): { readonly seen: () => number; readonly ended: Promise<void> } {
  let count = 0;
  let lives = false;
  const watch = async () => {
    while (!life.aborted) {
      const now = await ownPage.evaluate(() => browser.extension.getBackgroundPage() !== null);
      if (lives && !now) count += 1;
      lives = now;
    }
  };
  return { seen: () => count, ended: watch() };
}

const historyNow = async () =>
  recordsOf(await ownPage.evaluate(() => browser.storage.local.get(null))).history(business).changes;

describe('the event page in Firefox, which dies again and again while a Page is synced', () => {
  it(
    `${deaths} times: nothing told is lost, nothing is done twice`,
    async () => {
      const life = new AbortController();
      const watched = countDeaths(life.signal);
      const known = new Set((await historyNow()).map(({ id }) => id));
      let syncs = 0;
      while (watched.seen() < deaths || syncs < 3 * deaths) {
        const description = `Güncelleme ${syncs}`;
        standIn.world.changePage(gunesKafe.profileId, { description });
        await view.reload();
        await untilStored(ownPage, ({ profile }) => profile.description === description);
        const fresh = (await historyNow()).filter(({ id }) => !known.has(id));
        expect(fresh.map(({ cause, after }) => [cause, after.description])).toEqual([['sync', description]]);
        for (const { id } of fresh) known.add(id);
        syncs += 1;
      }
      life.abort();
      await watched.ended;
      sayFigure(`Firefox: ${watched.seen()} deaths of the event page, ${syncs} syncs: 0 lost, 0 doubled, 0 torn`);
    },
    60_000 + deaths * 10_000,
  );
});
