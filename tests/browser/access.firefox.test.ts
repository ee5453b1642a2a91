import { afterAll, beforeAll, expect, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchFirefox } from '../support/launch-firefox.ts';
import type { FirefoxSession } from '../support/launch-firefox.ts';
import { press, untilText } from '../support/press.ts';
import { expectNoAccess, linkFirst, openPage, text } from './access-cases.ts';

declare const browser: {
  readonly permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
  readonly runtime: { getManifest(): { host_permissions: string[] } };
};

let standIn: StandIn;
let session: FirefoxSession;

beforeAll(async () => {
  standIn = await startStandIn();
  session = await launchFirefox({ standIn, language: 'en-US' });
  await linkFirst(session);
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});

it('access taken away: the popup says so, and its button brings everything back', async () => {
  const popup = await session.openExtensionPage('popup.html');
  await untilText(popup, text('popup.state.notOnFacebook.title'));
  // What the switch in about:addons does.
  expect(
    await popup.evaluate(() => browser.permissions.remove({ origins: browser.runtime.getManifest().host_permissions })),
  ).toBe(true);
  await expectNoAccess(popup);
  const without = await openPage(session.newPage, 'no button');
  await without.close();

  await popup.bringToFront();
  await press(popup, 'button', text('popup.allowAccess'));
  await untilText(popup, text('popup.state.notOnFacebook.title'));
  await openPage(session.newPage, 'button');
  expect(session.problems.list).toEqual([]);
  expect(standIn.requests.unexplained()).toEqual([]);
});
