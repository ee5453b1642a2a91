import type { Page } from 'puppeteer';

/** As far as it is used here; runs inside a page of the extension, which hears what documents tell the background. */
declare const chrome: {
  readonly runtime: {
    readonly onMessage: { addListener(listener: (message: { readonly type?: string }) => void): void };
  };
};

/** Begins to count the views that documents tell of. */
export async function hearViews(ownPage: Page): Promise<void> {
  await ownPage.evaluate(() => {
    Object.assign(globalThis, { heardViews: 0 });
    chrome.runtime.onMessage.addListener(({ type }) => {
      if (type === 'pageSeen') Object.assign(globalThis, { heardViews: Reflect.get(globalThis, 'heardViews') + 1 });
    });
  });
}

/** How many views were told of since the last time this was asked. */
export function heardViews(ownPage: Page): Promise<number> {
  return ownPage.evaluate(() => {
    const heard = Number(Reflect.get(globalThis, 'heardViews'));
    Object.assign(globalThis, { heardViews: 0 });
    return heard;
  });
}
