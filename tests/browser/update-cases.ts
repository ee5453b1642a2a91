import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { orbitMuseum } from '../stand-in/demo/orbit-museum.ts';
import type { NextVersion } from '../support/next-version.ts';
import { ourButtons, untilNoButton, untilOneButton } from '../support/our-button.ts';
import { navigateInApp, rerender } from '../support/stand-in-page.ts';
import { address } from './expected-buttons.ts';
import { sayFigure } from '../support/say-figure.ts';

export interface UpdateSetting {
  readonly newPage: () => Promise<Page>;
  readonly next: NextVersion;
  /** Installs what is in `next.folder`; resolves when the browser has done so. */
  readonly install: () => Promise<unknown>;
}

/** Updates of one run, each with five live tabs; the proof is made with KOPRU_UPDATES=20. */
export const updates = Number(process.env['KOPRU_UPDATES'] ?? 1);

const tabs = 5;

async function paint(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}

const untilLeft = (page: Page, buttons: number) => (buttons === 0 ? untilNoButton(page) : untilOneButton(page));

/** Most milliseconds until a tab that the person comes back to is as it stays. */
const longest = 1000;

/**
 * Updates under live tabs, which have so many `buttons` when the person comes back: never two, also when the site draws
 * its row anew; one again after loading.
 */
export async function updatesUnderTabs({ newPage, next, install }: UpdateSetting, buttons: 0 | 1): Promise<void> {
  const pages: Page[] = [];
  for (let tab = 0; tab < tabs; tab += 1) {
    const page = await newPage();
    await page.goto(address(lojaIpe.path));
    await untilOneButton(page);
    pages.push(page);
  }
  let slowest = 0;
  for (let round = 0; round < updates; round += 1) {
    next.raise();
    await install();
    for (const page of pages) {
      const back = performance.now();
      await page.bringToFront();
      await untilLeft(page, buttons);
      slowest = Math.max(slowest, performance.now() - back);
      await rerender(page, 'replaceRow');
      await paint(page);
      expect((await ourButtons(page)).length).toBeLessThan(2);
      await untilLeft(page, buttons);
      await page.reload();
      await untilOneButton(page);
    }
  }
  for (const page of pages) await page.close();
  sayFigure(
    `${await pages[0]?.browser().version()}: ${updates} updates under ${tabs} tabs, ${buttons} buttons left in each, never two; ` +
      `the slowest of them ${slowest.toFixed(0)} ms after the person came back (≤ ${longest})`,
  );
  if (updates > 1) expect(slowest).toBeLessThan(longest);
}

/**
 * The tab in front during an update: its button opens the chat all the same. When the person comes back, `buttons` are
 * left: none by a script that was cut off, one by the script that took its place; and so after moving on and back.
 * What that script can't have is the tap, which a document gets only when it begins.
 */
export async function worksUnderUpdate({ newPage, next, install }: UpdateSetting, buttons: number): Promise<Page> {
  const page = await newPage();
  await page.goto(address(lojaIpe.path));
  await untilOneButton(page);
  next.raise();
  await install();
  const { x, y } = await untilOneButton(page);
  await page.mouse.move(x + 30, y + 10);
  await page.mouse.move(x + 40, y + 15);
  const opened = page.browser().waitForTarget((target) => target.url().startsWith('https://wa.me/'));
  await page.mouse.click(x + 40, y + 15);
  const chat = await (await opened).page();
  await chat?.close();
  await page.bringToFront();
  await untilLeft(page, buttons);
  await navigateInApp(page, orbitMuseum.path);
  await paint(page);
  expect((await ourButtons(page)).length).toBeLessThan(buttons + 1);
  await navigateInApp(page, lojaIpe.path);
  await untilLeft(page, buttons);
  await paint(page);
  expect(await ourButtons(page)).toHaveLength(buttons);
  return page;
}
