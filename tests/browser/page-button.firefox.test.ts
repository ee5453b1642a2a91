import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hiddenOak } from '../stand-in/demo/hidden-oak.ts';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { feed, group, person } from '../stand-in/demo/other-views.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchFirefox } from '../support/launch-firefox.ts';
import type { FirefoxSession } from '../support/launch-firefox.ts';
import { ourButtons, untilNoButton, untilOneButton } from '../support/our-button.ts';
import { navigateInApp, rerender } from '../support/stand-in-page.ts';
import { viewSettled } from '../support/view-settled.ts';
import { address, withButton, withoutButton } from './expected-buttons.ts';

let standIn: StandIn;
let session: FirefoxSession;
let page: Page;
let ownPage: Page;

beforeAll(async () => {
  standIn = await startStandIn();
  session = await launchFirefox({ standIn, language: 'en-US' });
  ownPage = await session.openExtensionPage('options.html');
  page = await session.newPage();
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});
beforeEach(() => standIn.world.reset());

describe('the button in Firefox', () => {
  it.each(withButton)('opens a chat with the mobile number of $view.name', async ({ view, digits }) => {
    await page.goto(address(view.path));
    const { x, y, width, height } = await untilOneButton(page);
    await viewSettled(page, ownPage);
    expect(await ourButtons(page)).toHaveLength(1);
    const opened = session.browser.waitForTarget((target) => target.url() === `https://wa.me/${digits}`);
    await page.mouse.click(x + width / 2, y + height / 2);
    const chat = await (await opened).page();
    await chat?.waitForFunction(
      (wanted: string) => document.querySelector('#number')?.textContent === wanted,
      {},
      digits,
    );
    await chat?.close();
  });

  it.each(withoutButton)('is absent where the view $why', async ({ view, read }) => {
    await page.goto(address(view.path));
    await page.waitForSelector('[role="main"] > *');
    expect(await viewSettled(page, ownPage)).toBe(read);
    expect(await ourButtons(page)).toEqual([]);
  });

  it.each(['replaceRow', 'wipeRow', 'moveRow', 'replaceHeader'] as const)('survives %s, and stays one', async (how) => {
    await page.goto(address(lojaIpe.path));
    await untilOneButton(page);
    await rerender(page, how);
    await untilOneButton(page);
    await viewSettled(page, ownPage);
    expect(await ourButtons(page)).toHaveLength(1);
  });

  it('goes when the person moves on inside the document, and comes back with the Page', async () => {
    await page.goto(address(lojaIpe.path));
    for (const elsewhere of [group, person, feed, hiddenOak]) {
      await untilOneButton(page);
      await navigateInApp(page, elsewhere.path);
      await untilNoButton(page);
      await page.goBack();
    }
    await untilOneButton(page);
  });
});

describe('what the extension does on the quiet in Firefox', () => {
  it('requests nothing', () => {
    expect(standIn.requests.unexplained()).toEqual([]);
  });

  it('leaves no error on any console and violates no policy', () => {
    expect(session.problems.list).toEqual([]);
  });
});
