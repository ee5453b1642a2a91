import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { rounds } from '../support/rounds.ts';
import { commonLife, linkWithSync, prerendered } from './lifecycle-cases.ts';
import type { LifeSetting } from './lifecycle-cases.ts';

let standIn: StandIn;
let session: ChromiumSession;
let setting: LifeSetting;

beforeAll(async () => {
  standIn = await startStandIn();
  standIn.world.set({ panel: false, drawAfter: 0, mutatingFeed: false });
  session = await launchChromium({ standIn, language: 'en' });
  const ownPage = await session.openExtensionPage('popup.html');
  setting = { standIn, ownPage, newPage: session.newPage };
  await linkWithSync(setting);
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});

describe(`a document’s life in Chromium, ${rounds} rounds each`, () => {
  commonLife(
    () => setting,
    () => session.browser.newPage({ type: 'window' }),
  );

  it(
    'takes a Page drawn ahead for seen when it is shown, not before',
    () => prerendered(setting),
    rounds * 5000 + 20_000,
  );

  it('leaves no error behind, and has asked nobody for anything', () => {
    expect(session.problems.list).toEqual([]);
    expect(standIn.requests.unexplained()).toEqual([]);
  });
});
