import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchFirefox } from '../support/launch-firefox.ts';
import type { FirefoxSession } from '../support/launch-firefox.ts';
import { rounds } from '../support/rounds.ts';
import { commonLife, linkWithSync } from './lifecycle-cases.ts';
import type { LifeSetting } from './lifecycle-cases.ts';

let standIn: StandIn;
let session: FirefoxSession;
let setting: LifeSetting;

beforeAll(async () => {
  standIn = await startStandIn();
  standIn.world.set({ panel: false, drawAfter: 0, mutatingFeed: false });
  session = await launchFirefox({ standIn, language: 'en-US' });
  const ownPage = await session.openExtensionPage('options.html');
  setting = { standIn, ownPage, newPage: session.newPage };
  await linkWithSync(setting);
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});

// Firefox prerenders nothing.
describe(`a document’s life in Firefox, ${rounds} rounds each`, () => {
  commonLife(
    () => setting,
    () => session.browser.newPage({ type: 'window' }),
  );

  it('leaves no error behind', () => {
    expect(session.problems.list).toEqual([]);
  });
});
