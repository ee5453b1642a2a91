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

/** Begins to go to another view, without waiting for anything. */
export async function startNavigation(page: Page, path: string): Promise<void> {
  await page.waitForFunction(() => 'standIn' in globalThis);
  await page.evaluate((target) => {
    void standIn.navigate(target);
  }, path);
}

/** The name over the view that is drawn. */
export function heading(page: Page): Promise<string> {
  return page.$eval('h1', ({ textContent }) => textContent);
}

/** The answer to one query about a profile, asked as the stand-in's own page asks. */
export function askGraphql(page: Page, query: string, profileId: string): Promise<string> {
  return page.evaluate(
    async (name, userID) => {
      const body = new URLSearchParams({ fb_api_req_friendly_name: name, variables: JSON.stringify({ userID }) });
      const response = await fetch('/api/graphql/', { method: 'POST', body, headers: { 'x-stand-in': '1' } });
      return response.text();
    },
    query,
    profileId,
  );
}
