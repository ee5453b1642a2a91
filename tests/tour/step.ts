import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { StandIn } from '../stand-in/server.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { screenshotFolder } from '../support/output-folders.ts';
import type { words } from '../support/words.ts';

/** What the steps of the tour share. */
export interface Tour {
  readonly standIn: StandIn;
  readonly session: ChromiumSession;
  /** The tab in which the Page is looked at. */
  readonly page: Page;
  readonly text: ReturnType<typeof words>;
}

/** One thing a person would do, and what they would see. Rejects when they would not. */
export interface Step {
  readonly title: string;
  /** Resolves to what was seen, in a few words. */
  readonly run: (tour: Tour) => Promise<string>;
}

/** Saves a picture of a page into .screenshots/. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(screenshotFolder, { recursive: true });
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`) });
}
