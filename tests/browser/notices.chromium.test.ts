import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNoticeId } from '../../utils/extension/notices/notice-id.ts';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { askBackground, linkPage } from '../support/ask-background.ts';
import { type ChangedBuild, changedBuild } from '../support/changed-build.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { untilOneButton } from '../support/our-button.ts';
import { chromeBuild } from '../support/output-folders.ts';
import { untilStored } from '../tour/stored-profile.ts';
import { address } from './expected-buttons.ts';

/** As far as it is used here; runs inside a page of the extension. */
declare const chrome: {
  readonly notifications: { readonly getAll: () => Promise<Readonly<Record<string, boolean>>> };
};

const url = address(gunesKafe.path);
let standIn: StandIn;
let build: ChangedBuild;
let session: ChromiumSession;
let ownPage: Page;
let view: Page;
let business: string;

beforeAll(async () => {
  standIn = await startStandIn();
  // Nobody can answer the browser's question here: the copy has what the person would have allowed.
  build = changedBuild(chromeBuild);
  build.changeManifest(({ optional_permissions, permissions, ...manifest }) => ({
    ...manifest,
    permissions: [permissions, optional_permissions].flat(),
  }));
  session = await launchChromium({ standIn, language: 'en', extension: build.folder });
  ownPage = await session.openExtensionPage('options.html');
  view = await session.newPage();
  await view.goto(url);
  await view.waitForSelector('h1');
  business = await linkPage(ownPage, url, gunesKafe.profileId, '+905321234567', gunesKafe.name);
  await untilOneButton(view);
  await askBackground(ownPage, 'setSync', { operation: randomUUID(), business, sync: 'import' });
  const notify = { updated: true, stopped: true, attention: true, elsewhere: true };
  await askBackground(ownPage, 'saveSettings', { notify });
});
afterAll(async () => {
  await session.close();
  await standIn.close();
  build.remove();
});

const shown = () => ownPage.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

/** The browser's notifications, once they are as many as wanted. */
async function untilShown(count: number): Promise<string[]> {
  await expect.poll(shown, { timeout: 15_000 }).toHaveLength(count);
  return await shown();
}

async function pageSays(description: string): Promise<void> {
  standIn.world.changePage(gunesKafe.profileId, { description });
  await view.reload();
  await untilStored(ownPage, ({ profile }) => profile.description === description);
}

describe('notifications in Chromium', () => {
  it('show what sync changed, one for each business, which names every change that it can undo', async () => {
    await pageSays('Yeni kahvaltı menüsü.');
    const [first = ''] = await untilShown(1);
    expect(readNoticeId(first)).toMatchObject({ business, news: { changes: [expect.any(String)], stopped: false } });
    await pageSays('Yeni kahvaltı ve akşam menüsü.');
    await expect.poll(async () => readNoticeId((await shown())[0] ?? '')?.news.changes.length).toBe(2);
    expect(await shown()).toHaveLength(1);
  });

  it('go away with their business', async () => {
    await askBackground(ownPage, 'removeBusiness', { operation: randomUUID(), business });
    expect(await untilShown(0)).toEqual([]);
  });

  it('leave no error on any page', () => {
    expect(session.problems.list).toEqual([]);
  });
});
