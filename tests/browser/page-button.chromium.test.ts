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
import { picture } from '../tour/step.ts';
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

/** The button seen from the last of its neighbours, and how far those are from each other; px. */
async function besideNeighbours() {
  const { x, y, width, height } = await untilOneButton(page);
  const items = await page.$$eval('.action-item', (elements) =>
    elements.map((element) => element.getBoundingClientRect()).map(({ left, right, top }) => ({ left, right, top })),
  );
  const [before, last] = items.slice(-2);
  if (before === undefined || last === undefined) throw new Error('There are no neighbours.');
  const apart = Math.round(last.left - before.right);
  return { apart, gap: Math.round(x - last.right), lower: Math.round(y - last.top), width, height };
}

describe('the button on a Page nobody linked', () => {
  it.each(withButton)('leads to the mobile number of $view.name', async ({ view, digits }) => {
    for (const theme of ['light', 'dark'] as const) {
      standIn.world.set({ theme });
      await page.goto(address(view.path));
      expect(await buttonTarget(page, text('button.name', [view.name]))).toBe(`https://wa.me/${digits}`);
      await viewSettled(page, ownPage);
      expect(await ourButtons(page)).toHaveLength(1);
      await picture(page, `button-${view.language}-${theme}`);
    }
  });

  it.each(withoutButton)('is absent where the view $why', async ({ view, read }) => {
    await page.goto(address(view.path));
    await page.waitForSelector('[role="main"] > *');
    expect(await viewSettled(page, ownPage)).toBe(read);
    expect(await ourButtons(page)).toEqual([]);
  });

  it('stands among Facebook’s own buttons, as high as they are', async () => {
    await page.goto(address(lojaIpe.path));
    const box = await untilOneButton(page);
    const [first, second] = await page.$$eval('.action-item', (elements) =>
      elements.map((element) => {
        const { x, y, height } = element.getBoundingClientRect();
        return { x, y, height };
      }),
    );
    expect({ y: box.y, height: box.height }).toEqual({ y: first?.y, height: second?.height });
    expect(await page.$eval('.action-row', (row) => row.querySelector(':scope > :empty') !== null)).toBe(true);
  });

  it('moves nothing when it comes after its row was painted, and keeps its neighbours’ distance', async () => {
    await page.goto(address(lojaIpe.path));
    await untilOneButton(page);
    const early = await besideNeighbours();
    expect(early).toMatchObject({ gap: early.apart, lower: 0 });
    standIn.world.set({ drawAfter: 0 });
    await page.evaluateOnNewDocument(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(globalThis, { shifts });
    });
    await page.goto(address(lojaIpe.path));
    await untilOneButton(page);
    await viewSettled(page, ownPage);
    expect(await page.$('.action-row > :empty')).not.toBeNull();
    expect(await besideNeighbours()).toEqual(early);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toEqual([]);
  });

  it.each(['www', 'web', 'm'])('is there on %s.facebook.com', async (host) => {
    await page.goto(`https://${host}.facebook.com${lojaIpe.path}`);
    await untilOneButton(page);
  });

  it.each([{ signedIn: false }, { pagelets: false }] as const)('is there with %o', async (settings) => {
    standIn.world.set(settings);
    await page.goto(address(lojaIpe.path));
    await untilOneButton(page);
    await viewSettled(page, ownPage);
    expect(await ourButtons(page)).toHaveLength(1);
  });
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
