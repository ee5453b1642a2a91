import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchFirefox } from '../support/launch-firefox.ts';
import type { FirefoxSession } from '../support/launch-firefox.ts';
import { buttonInEveryTab, forgottenWhileAway, hoursFromDialog, profileFollowsPage } from './linked-page-cases.ts';
import type { LinkedPageSetting } from './linked-page-cases.ts';

let standIn: StandIn;
let session: FirefoxSession;
let setting: LinkedPageSetting;

beforeAll(async () => {
  standIn = await startStandIn();
  session = await launchFirefox({ standIn, language: 'en-US' });
  const ownPage = await session.openExtensionPage('options.html');
  setting = { standIn, ownPage, newPage: session.newPage };
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});
beforeEach(() => standIn.world.reset());

describe('a linked Page in Firefox', () => {
  it('has its button in every open tab, until it is unlinked', async () => {
    await buttonInEveryTab(setting);
    expect(session.problems.list).toEqual([]);
  });

  it('has no button for one frame when it was unlinked meanwhile', async () => {
    await forgottenWhileAway(setting);
    expect(session.problems.list).toEqual([]);
  });

  it('keeps the profile up to date while it is looked at', async () => {
    await profileFollowsPage(setting);
    expect(session.problems.list).toEqual([]);
  });

  it('gets its hours when the person opens them on the Page', async () => {
    await hoursFromDialog(setting);
    expect(session.problems.list).toEqual([]);
  });

  it('has cost not a single request', () => {
    expect(standIn.requests.unexplained()).toEqual([]);
  });
});
