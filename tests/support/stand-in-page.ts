import type { Page } from 'puppeteer';
import type { Rerender } from '../stand-in/client/rerender.ts';

/** What the stand-in's page script offers to tests. */
declare const standIn: {
  readonly rerender: (how: Rerender) => void;
  readonly navigate: (path: string) => Promise<void>;
};

/** Redraws the header under the button in one of the ways seen on the real site. */
export async function rerender(page: Page, how: Rerender): Promise<void> {
  await page.evaluate((way) => standIn.rerender(way), how);
}

/** Goes to another view without loading a document. Resolves when the stand-in has drawn it. */
export async function navigateInApp(page: Page, path: string): Promise<void> {
  await page.waitForFunction(() => 'standIn' in globalThis);
  await page.evaluate((target) => standIn.navigate(target), path);
}
