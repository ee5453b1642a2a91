import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { rounds } from '../support/rounds.ts';
import { ourButtons, untilOneButton } from '../support/our-button.ts';
import { address } from './expected-buttons.ts';
import {
  backAndForth,
  backgroundTabs,
  describePage,
  linkWithSync,
  linkedUrl,
  untilDescribed,
} from './lifecycle-cases.ts';
import type { LifeSetting } from './lifecycle-cases.ts';
import { prerenderedPages } from './prerender-cases.ts';

let standIn: StandIn;
let session: ChromiumSession;
let setting: LifeSetting;

beforeAll(async () => {
  standIn = await startStandIn();
  standIn.world.set({ panel: false, drawAfter: 0, mutatingFeed: false });
  session = await launchChromium({ standIn, language: 'en' });
  const ownPage = await session.openExtensionPage('popup.html');
  setting = { standIn, ownPage, newPage: session.newPage };
  await linkWithSync(setting);
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});

describe(`a document’s life in Chromium, ${rounds} rounds each`, () => {
  it(
    'has one button after every return from the back/forward cache',
    async () => {
      expect(await backAndForth(setting)).toBe(rounds + 1);
    },
    rounds * 5000 + 20_000,
  );

  it('has one button in tabs that were opened behind others', () => backgroundTabs(setting), rounds * 5000 + 20_000);

  it(
    'neither says nor shows anything in a prerendered Page until somebody looks at it, and then reads it once',
    () => prerenderedPages(setting),
    rounds * 5000 + 20_000,
  );

  it('has one button in each of two windows', async () => {
    const devtools = await session.browser.target().createCDPSession();
    const pages: Page[] = [];
    for (const path of [lojaIpe.path, gunesKafe.path]) {
      const opened = session.browser.waitForTarget((target) => target.url() === address(path));
      await devtools.send('Target.createTarget', { url: address(path), newWindow: true });
      const page = await (await opened).page();
      if (page) pages.push(page);
    }
    for (const page of pages) {
      await page.bringToFront();
      await untilOneButton(page);
      expect(await ourButtons(page)).toHaveLength(1);
    }
    for (const page of pages) await page.close();
    expect(pages).toHaveLength(2);
  });

  it.each(['web', 'm'])('keeps a linked Page up to date on %s.facebook.com', async (host) => {
    describePage(standIn, `Seen on ${host}.`);
    const page = await session.newPage();
    await page.goto(linkedUrl.replace('www', host));
    await untilOneButton(page);
    await untilDescribed(setting.ownPage, `Seen on ${host}.`);
    await page.close();
  });

  it('leaves no error behind, and has asked nobody for anything', () => {
    expect(session.problems.list).toEqual([]);
    expect(standIn.requests.unexplained()).toEqual([]);
  });
});
