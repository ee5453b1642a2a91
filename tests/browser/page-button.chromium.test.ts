import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hiddenOak } from '../stand-in/demo/hidden-oak.ts';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { feed, group, person } from '../stand-in/demo/other-views.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { buttonTarget, ourButtons, untilNoButton, untilOneButton } from '../support/our-button.ts';
import { navigateInApp, rerender } from '../support/stand-in-page.ts';
import { viewSettled } from '../support/view-settled.ts';
import { words } from '../support/words.ts';
import { address, withButton, withoutButton } from './expected-buttons.ts';

const text = words('en');
let standIn: StandIn;
let session: ChromiumSession;
let page: Page;
let ownPage: Page;

beforeAll(async () => {
  standIn = await startStandIn();
  session = await launchChromium({ standIn, language: 'en' });
  ownPage = await session.openExtensionPage('options.html');
  page = await session.newPage();
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});
beforeEach(() => standIn.world.reset());

describe('the button on a Page nobody linked', () => {
  it.each(withButton)('leads to the mobile number of $view.name', async ({ view, digits }) => {
    await page.goto(address(view.path));
    expect(await buttonTarget(page, text('button.name', [view.name]))).toBe(`https://wa.me/${digits}`);
    await viewSettled(page, ownPage);
    expect(await ourButtons(page)).toHaveLength(1);
  });

  it.each(withoutButton)('is absent where the view $why', async ({ view, read }) => {
    await page.goto(address(view.path));
    await page.waitForSelector('[role="main"] > *');
    expect(await viewSettled(page, ownPage)).toBe(read);
    expect(await ourButtons(page)).toEqual([]);
  });

  it('stands on the line of Facebook’s own buttons, as high as they are', async () => {
    await page.goto(address(lojaIpe.path));
    const box = await untilOneButton(page);
    const row = await page.$eval('.action-item', (element) => {
      const { y, height } = element.getBoundingClientRect();
      return { y, height };
    });
    expect({ y: box.y, height: box.height }).toEqual(row);
  });

  it.each(['www', 'web', 'm'])('is there on %s.facebook.com', async (host) => {
    await page.goto(`https://${host}.facebook.com${lojaIpe.path}`);
    await untilOneButton(page);
  });

  it.each([{ signedIn: false }, { pagelets: false }, { theme: 'dark' }] as const)(
    'is there with %o',
    async (settings) => {
      standIn.world.set(settings);
      await page.goto(address(lojaIpe.path));
      await untilOneButton(page);
      await viewSettled(page, ownPage);
      expect(await ourButtons(page)).toHaveLength(1);
    },
  );
});

describe('a button on a page that somebody else renders', () => {
  it.each(['replaceRow', 'wipeRow', 'moveRow', 'replaceHeader'] as const)('survives %s, and stays one', async (how) => {
    await page.goto(address(lojaIpe.path));
    await untilOneButton(page);
    for (let round = 0; round < 3; round += 1) {
      await rerender(page, how);
      await untilOneButton(page);
    }
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

describe('what the extension does on the quiet', () => {
  it('requests nothing', () => {
    expect(standIn.requests.unexplained()).toEqual([]);
  });

  it('leaves no error on any console and violates no policy', () => {
    expect(session.problems.list).toEqual([]);
  });
});
