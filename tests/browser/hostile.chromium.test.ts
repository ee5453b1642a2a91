import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { harmless, linkedWithSync, visited } from './hostile-cases.ts';
import type { HostileSetting } from './hostile-cases.ts';
import { keeperBacksOff, scriptChangesNothing } from './hostile-script-cases.ts';
import { sayFigure } from '../support/say-figure.ts';

let standIn: StandIn;
let session: ChromiumSession;
let setting: HostileSetting;

beforeAll(async () => {
  standIn = await startStandIn();
  session = await launchChromium({ standIn, language: 'en' });
  setting = {
    standIn,
    ownPage: await session.openExtensionPage('options.html'),
    newPage: () => session.browser.newPage(),
    async tryPopup(page) {
      const popup = await session.openPopup(page);
      await popup.waitForFunction(() => (document.getElementById('app')?.textContent ?? '').length > 20);
      await popup.close();
    },
  };
  await linkedWithSync(setting);
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});

describe('hostile documents in Chromium', () => {
  it.each(visited.map((one) => [one.what, one] as const))('%s: no harm', async (_, one) => {
    await harmless(setting, one);
  });

  it('a page’s own script changes nothing that is stored', async () => {
    await scriptChangesNothing(setting);
  });

  it('a page’s script that keeps taking the button out makes it rest', async () => {
    await keeperBacksOff(setting);
  });

  it(`${visited.length} documents: 0 requests, no error and no violation of the policy in pages of ours`, () => {
    expect(standIn.requests.unexplained()).toEqual([]);
    expect(session.problems.list).toEqual([]);
    sayFigure(`${visited.length} documents in Chromium: 0 scripts run, 0 writes, 0 requests, 0 dialogs`);
  });
});
