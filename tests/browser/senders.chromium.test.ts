import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { askBackground, linkPage } from '../support/ask-background.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { chromeBuild } from '../support/output-folders.ts';
import { probedBuild } from '../support/probed-build.ts';
import { untilOneButton } from '../support/our-button.ts';
import { untilStored } from '../tour/stored-profile.ts';
import { address } from './expected-buttons.ts';
import { storedText } from './hostile-cases.ts';
import { asContentScripts, asOwnPage, asPrerendered, judgedMessages, serveProbed } from './sender-cases.ts';
import { sayFigure } from '../support/say-figure.ts';

let standIn: StandIn;
let session: ChromiumSession;
let ownPage: Page;
const build = probedBuild(chromeBuild);

beforeAll(async () => {
  standIn = await startStandIn();
  session = await launchChromium({ standIn, extension: build.folder, language: 'en' });
  // Loaded again with the right to private windows: it keeps its id.
  const cdp = await session.browser.target().createCDPSession();
  await cdp.send('Extensions.loadUnpacked', { path: build.folder, enableInIncognito: true });
  await session.worker();
  ownPage = await session.openExtensionPage('options.html');
  serveProbed(standIn);
});
afterAll(async () => {
  sayFigure(`Chromium: ${judgedMessages()} messages by their senders, 0 judged otherwise than the table says`);
  await session.close();
  await standIn.close();
  build.remove();
});

describe('who may send what, in Chromium', () => {
  it('the options page in a tab: what is for our own pages', async () => {
    await asOwnPage(ownPage);
  });

  it('the popup over a tab: the same', async () => {
    const page = await session.newPage();
    await page.goto(address(gunesKafe.path));
    const popup = await session.openPopup(page);
    await asOwnPage(popup);
    await page.close();
  });

  it('top frame, frame, another site: only the first, and only what is for Pages', async () => {
    await asContentScripts(session.newPage);
  });

  it('a prerendered document: nothing', async () => {
    const page = await session.newPage();
    await asPrerendered(page);
    await page.close();
  });

  it('a private window: it is answered, and not a byte is stored', async () => {
    standIn.world.reset();
    await askBackground(ownPage, 'saveSettings', { mirror: false });
    const page = await session.newPage();
    await page.goto(address(gunesKafe.path));
    await page.waitForSelector('h1');
    const business = await linkPage(ownPage, page.url(), gunesKafe.profileId, '+905321234567', gunesKafe.name);
    await askBackground(ownPage, 'setSync', { operation: randomUUID(), business, sync: 'import' });
    await page.close();
    const before = await storedText(ownPage);
    standIn.world.changePage(gunesKafe.profileId, { description: 'Gizli pencerede görülen' });
    const context = await session.browser.createBrowserContext();
    const secret = await context.newPage();
    await secret.goto(address(gunesKafe.path));
    // The button comes with the answer to what this view showed.
    await untilOneButton(secret);
    expect(await storedText(ownPage)).toBe(before);
    sayFigure('Chromium: a private window has its button, 0 bytes stored from it');
    await context.close();
    const open = await session.newPage();
    await open.goto(address(gunesKafe.path));
    await untilStored(ownPage, ({ profile }) => profile.description === 'Gizli pencerede görülen');
    await open.close();
  });
});
