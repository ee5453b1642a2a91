import type { Page } from 'puppeteer';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { linkPage } from '../support/ask-background.ts';
import { untilNoButton, untilOneButton } from '../support/our-button.ts';
import { untilText } from '../support/press.ts';
import { words } from '../support/words.ts';
import { address } from './expected-buttons.ts';

export const text = words('en');

interface Session {
  readonly newPage: () => Promise<Page>;
  readonly openExtensionPage: (path: string) => Promise<Page>;
}

/** Links the Page to a number while everything is allowed. */
export async function linkFirst({ newPage, openExtensionPage }: Session): Promise<void> {
  const own = await openExtensionPage('options.html');
  const page = await newPage();
  await page.goto(address(gunesKafe.path));
  await page.waitForSelector('h1');
  await linkPage(own, page.url(), gunesKafe.profileId, '+905321234567', gunesKafe.name);
  await untilOneButton(page);
  await page.close();
  await own.close();
}

/** Loads a Page in a new tab, and waits until the button stands on it, or the Page without. */
export async function openPage(newPage: () => Promise<Page>, button: 'button' | 'no button'): Promise<Page> {
  const page = await newPage();
  await page.goto(address(gunesKafe.path));
  await page.waitForSelector('h1');
  await (button === 'button' ? untilOneButton(page) : untilNoButton(page));
  return page;
}

/** The popup names what is missing, with its one button. */
export async function expectNoAccess(popup: Page): Promise<void> {
  await untilText(popup, text('popup.state.noAccess.title'));
  await untilText(popup, text('popup.allowAccess'));
}
