import { afterAll, beforeAll, describe, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { stepsOfWalk, walkWithoutReload } from './navigation-walk.ts';

let standIn: StandIn;
let session: ChromiumSession;

beforeAll(async () => {
  standIn = await startStandIn();
  session = await launchChromium({ standIn, language: 'en-US' });
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});

describe('moving inside Facebook in Chromium', () => {
  it(
    'never mixes Pages up, whatever comes late or with others',
    async () => {
      standIn.world.set({ panel: false, crowded: true, chunked: true });
      const page = await session.newPage();
      const ownPage = await session.openExtensionPage('options.html');
      await page.bringToFront();
      await walkWithoutReload({ standIn, page, ownPage }, 1, 'Chromium');
    },
    stepsOfWalk * 2000,
  );
});
