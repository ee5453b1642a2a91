import type { Page } from 'puppeteer';

/** Where the button stands, in CSS pixels of the window. */
export interface ButtonBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const hosts = 'div:empty:not([class]):not([id]):not([role])';

/**
 * The extension's elements on a page of the stand-in: empty, unnamed, yet of some size, because all they draw stands
 * in a closed shadow root. Nothing of the stand-in itself looks like that. Works in every browser.
 */
export function ourButtons(page: Page): Promise<ButtonBox[]> {
  return page.$$eval(hosts, (elements) =>
    elements
      .map((element) => element.getBoundingClientRect())
      .filter(({ height }) => height > 20)
      .map(({ x, y, width, height }) => ({ x, y, width, height })),
  );
}

async function untilButtons(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (selector: string, wanted: number) =>
      [...document.querySelectorAll(selector)].filter((element) => element.getBoundingClientRect().height > 20)
        .length === wanted,
    {},
    hosts,
    count,
  );
}

/** Resolves once exactly one button stands on the page. */
export async function untilOneButton(page: Page): Promise<ButtonBox> {
  await untilButtons(page, 1);
  const [box] = await ourButtons(page);
  if (box === undefined) throw new Error('The button was there and is gone.');
  return box;
}

/** Resolves once no button stands on the page. */
export function untilNoButton(page: Page): Promise<void> {
  return untilButtons(page, 0);
}

/** Target of the button's link. Only Chromium lets automation see into a closed root, through the accessibility tree. */
export async function buttonTarget(page: Page, name: string): Promise<string> {
  const link = await page.waitForSelector(`aria/${name}[role="link"]`);
  if (link === null) throw new Error(`There is no button "${name}".`);
  return link.evaluate((element) => (element instanceof HTMLAnchorElement ? element.href : ''));
}
