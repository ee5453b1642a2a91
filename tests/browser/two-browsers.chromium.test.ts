import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Business } from '../../utils/core/profile/business.ts';
import { sameValue } from '../../utils/core/profile/same-value.ts';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { askBackground, linkPage } from '../support/ask-background.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { untilNoButton, untilOneButton } from '../support/our-button.ts';
import { SyncBridge } from '../support/sync-bridge.ts';
import { storedBusiness } from '../tour/stored-profile.ts';
import { sharedBusiness } from '../unit/mirror/support/shared-content.ts';
import { address } from './expected-buttons.ts';

const url = address(gunesKafe.path);
const phone = '+905321234567';

interface Side {
  readonly session: ChromiumSession;
  readonly ownPage: Page;
}

let standIn: StandIn;
let desktop: Side;
let mobile: Side;
let bridge: SyncBridge;

async function side(): Promise<Side> {
  const session = await launchChromium({ standIn, language: 'en' });
  return { session, ownPage: await session.openExtensionPage('options.html') };
}

beforeAll(async () => {
  standIn = await startStandIn();
  desktop = await side();
  mobile = await side();
  bridge = new SyncBridge(desktop.ownPage, mobile.ownPage);
});
afterAll(async () => {
  await desktop.session.close();
  await mobile.session.close();
  await standIn.close();
});
beforeEach(() => standIn.world.reset());

/** Lets the two browsers talk until both have what is wanted. */
async function untilBoth(wanted: (one: Business | undefined, other: Business | undefined) => boolean): Promise<void> {
  const end = Date.now() + 45_000;
  let have: readonly (Business | undefined)[] = [];
  while (Date.now() < end) {
    await bridge.carry();
    have = [await storedBusiness(desktop.ownPage), await storedBusiness(mobile.ownPage)];
    if (wanted(have[0], have[1])) return;
    await setTimeout(100);
  }
  throw new Error(`The two browsers did not come together: ${JSON.stringify(have, null, 1)}`);
}

const alike = (one: Business | undefined, other: Business | undefined): boolean =>
  one !== undefined && other !== undefined && sameValue(sharedBusiness(one), sharedBusiness(other));

async function openPage({ session }: Side): Promise<Page> {
  const page = await session.newPage();
  await page.goto(url);
  await page.waitForSelector('h1');
  return page;
}

describe('two browsers of one person', () => {
  let business: string;
  let inDesktop: Page;
  let inMobile: Page;

  it('a link made in one shows its button in the other, without a reload', async () => {
    inMobile = await openPage(mobile);
    inDesktop = await openPage(desktop);
    business = await linkPage(desktop.ownPage, url, gunesKafe.profileId, phone, gunesKafe.name);
    await untilBoth((one, other) => alike(one, other) && other?.link?.page.profileId === gunesKafe.profileId);
    await inMobile.bringToFront();
    await untilOneButton(inMobile);
  });

  it('a switch turned on in one syncs in the other', async () => {
    const operation = randomUUID();
    await askBackground(mobile.ownPage, 'setSync', { operation, business, sync: 'import' });
    await untilBoth((one, other) => alike(one, other) && one?.link?.sync === 'import');
    expect((await storedBusiness(desktop.ownPage))?.profile.description).toBe(gunesKafe.description);
  });

  it('an edit in one while the other syncs: both end equal, with the edit, and sync stopped', async () => {
    standIn.world.changePage(gunesKafe.profileId, { description: 'Yeni: akşam kahvaltısı.' });
    const edited = askBackground(desktop.ownPage, 'editProfile', {
      operation: randomUUID(),
      business,
      changes: { description: 'Elle yazıldı.' },
      stopSync: true,
    });
    await inMobile.reload();
    expect(await edited).toMatchObject({ kind: 'done' });
    await untilBoth(
      (one, other) =>
        alike(one, other) && one?.link?.stoppedBy !== undefined && one.profile.description === 'Elle yazıldı.',
    );
    await inMobile.reload();
    await inMobile.waitForSelector('h1');
    await untilBoth((one, other) => alike(one, other) && other?.profile.description === 'Elle yazıldı.');
  });

  it('an unlink in one takes the button away in the other, and is never undone by it', async () => {
    await inDesktop.bringToFront();
    await untilOneButton(inDesktop);
    await askBackground(mobile.ownPage, 'unlinkPage', { operation: randomUUID(), business });
    await untilBoth((one, other) => alike(one, other) && one?.link === null);
    for (const page of [inDesktop, inMobile]) {
      await page.bringToFront();
      await untilNoButton(page);
    }
    const answer = await askBackground(desktop.ownPage, 'readHistory', { business });
    expect(answer).toMatchObject({ kind: 'history' });
    expect('history' in answer && answer.history.changes.at(-1)).toMatchObject({ cause: 'remote' });
  });

  it('both say that they are in step, and nobody asked the network for anything', async () => {
    for (const { ownPage, session } of [desktop, mobile]) {
      const answer = await askBackground(ownPage, 'readMirror', {});
      expect(answer).toMatchObject({ kind: 'mirror', status: { state: 'inStep', leftOut: [] } });
      expect(session.problems.list).toEqual([]);
    }
    expect(standIn.requests.unexplained()).toEqual([]);
  });
});
