import { afterAll, beforeAll, expect, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { untilOneButton } from '../support/our-button.ts';
import { untilText } from '../support/press.ts';
import { expectNoAccess, linkFirst, openPage, text } from './access-cases.ts';

declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

let standIn: StandIn;
let session: ChromiumSession;

beforeAll(async () => {
  standIn = await startStandIn();
  session = await launchChromium({ standIn, language: 'en' });
  await linkFirst(session);
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});

/** *Site access* on chrome://extensions, as the person sets it there. */
async function setAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
    extensionId: session.extensionId,
    hostAccess,
  });
  await settings.close();
}

it('access “on click”: the popup says so, reads the tab it was clicked on, and all works once it is allowed', async () => {
  await setAccess('ON_CLICK');
  const page = await openPage(session.newPage, 'no button');
  const elsewhere = await session.openExtensionPage('popup.html');
  await expectNoAccess(elsewhere);
  await elsewhere.close();

  // The first click on a tab only gives it to us, and Chromium asks for a reload itself: there is no popup yet.
  const [extension] = (await session.browser.extensions()).values();
  if (extension === undefined) throw new Error('no extension');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  await page.reload();
  await untilOneButton(page);
  const popup = await session.openPopup(page);
  await untilText(popup, text('popup.thisTabOnly.title'));
  expect(await popup.$eval('[data-screen]', (main) => main.getAttribute('data-screen'))).toBe('linked');
  await popup.close();

  const open = await session.openExtensionPage('popup.html');
  await expectNoAccess(open);
  await setAccess('ON_ALL_SITES');
  await untilText(open, text('popup.state.notOnFacebook.title'));
  await openPage(session.newPage, 'button');
  expect(session.problems.list).toEqual([]);
});
