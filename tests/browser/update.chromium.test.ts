import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { nextVersion } from '../support/next-version.ts';
import type { NextVersion } from '../support/next-version.ts';
import { chromeBuild } from '../support/output-folders.ts';
import { ourButtons, untilOneButton } from '../support/our-button.ts';
import { words } from '../support/words.ts';
import { address } from './expected-buttons.ts';
import { updates, updatesUnderTabs, worksUnderUpdate } from './update-cases.ts';

const text = words('en');
let standIn: StandIn;
let session: ChromiumSession;
let next: NextVersion;

beforeAll(async () => {
  standIn = await startStandIn();
  standIn.world.set({ panel: false, drawAfter: 0, mutatingFeed: false });
  next = nextVersion(chromeBuild);
  session = await launchChromium({ standIn, language: 'en', extension: next.folder });
});
afterAll(async () => {
  await session.close();
  await standIn.close();
  next.remove();
});

describe('the extension in Chromium', () => {
  it(
    `is updated ${updates} times under five live tabs`,
    async () => {
      const install = () => session.browser.installExtension(next.folder);
      await updatesUnderTabs({ newPage: session.newPage, next, install }, 0);
    },
    updates * 30_000,
  );

  it('opens chats from a tab whose script an update cut off, and then says that the tab must be opened again', async () => {
    const install = () => session.browser.installExtension(next.folder);
    const page = await worksUnderUpdate({ newPage: session.newPage, next, install }, 0);
    const popup = await session.openPopup(page);
    await popup.waitForFunction(
      (title) => document.body.textContent.includes(title),
      {},
      text('popup.state.tabSilent.title'),
    );
    await page.close();
  });

  it('is removed and installed under a live tab, which has its button when it is loaded again', async () => {
    await session.browser.uninstallExtension(session.extensionId);
    const page = await session.newPage();
    await page.goto(address(lojaIpe.path));
    await page.waitForSelector('h1');
    await session.browser.installExtension(next.folder);
    expect((await ourButtons(page)).length).toBeLessThan(2);
    await page.reload();
    await untilOneButton(page);
    await page.close();
  });

  it('leaves no error on any page', () => {
    expect(session.problems.list).toEqual([]);
  });
});
