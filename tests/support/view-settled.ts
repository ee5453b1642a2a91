import type { Page } from 'puppeteer';

/** As far as it is used here; the functions below run inside a page of the extension. */
declare const chrome: {
  readonly tabs: {
    readonly query: (filter: object) => Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  };
  readonly runtime: {
    readonly sendMessage: (
      message: object,
    ) => Promise<{ readonly res?: { readonly reading?: { readonly kind?: string } | null } } | undefined>;
  };
};

/** What the extension says that the tab at `url` shows; undefined while it can't be asked or is reading. */
async function askForTab(ownPage: Page, url: string): Promise<string | undefined> {
  return await ownPage.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
    if (tab?.id === undefined) return undefined;
    const message = { type: 'readTab', data: { tab: tab.id }, id: 1, timestamp: Date.now() };
    const answer = await chrome.runtime.sendMessage(message).catch(() => undefined);
    return answer?.res?.reading?.kind;
  }, url);
}

/** Several idle moments, each with a frame painted after it. */
async function idle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => {
          requestAnimationFrame(() => resolve());
        });
      });
    for (let turn = 0; turn < 5; turn += 1) await pause();
  });
}

/**
 * Waits until the extension has read the view in front and the page has been idle since: a button that isn't there
 * by then won't come. Resolves to what was read: `elsewhere`, `wall` or `read`. `url`: where automation doesn't know it.
 */
export async function viewSettled(page: Page, ownPage: Page, url = page.url()): Promise<string> {
  await page.bringToFront();
  for (;;) {
    const kind = await askForTab(ownPage, url);
    await idle(page);
    if (kind !== undefined && kind !== 'rendering') return kind;
  }
}
