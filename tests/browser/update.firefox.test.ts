import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchFirefox } from '../support/launch-firefox.ts';
import type { FirefoxSession } from '../support/launch-firefox.ts';
import { nextVersion } from '../support/next-version.ts';
import type { NextVersion } from '../support/next-version.ts';
import { firefoxBuild } from '../support/output-folders.ts';
import { updates, updatesUnderTabs, worksUnderUpdate } from './update-cases.ts';

let standIn: StandIn;
let session: FirefoxSession;
let next: NextVersion;

beforeAll(async () => {
  standIn = await startStandIn();
  standIn.world.set({ panel: false, drawAfter: 0, mutatingFeed: false });
  next = nextVersion(firefoxBuild);
  session = await launchFirefox({ standIn, language: 'en-US', extension: next.folder });
});
afterAll(async () => {
  await session.close();
  await standIn.close();
  next.remove();
});

describe('the extension in Firefox', () => {
  it(
    `is updated ${updates} times under five live tabs`,
    async () => {
      const install = () => session.browser.installExtension(next.folder);
      await updatesUnderTabs({ newPage: session.newPage, next, install }, 1);
    },
    updates * 30_000,
  );

  it('opens chats from a tab under which it is updated, and has its button in it afterwards', async () => {
    const install = () => session.browser.installExtension(next.folder);
    await (await worksUnderUpdate({ newPage: session.newPage, next, install }, 1)).close();
  });

  it('leaves no error on any page', () => {
    expect(session.problems.list).toEqual([]);
  });
});
