import type { Page } from 'puppeteer';

/** As far as it is used here; runs inside a page of the extension, which hears what documents tell the background. */
declare const chrome: {
  readonly runtime: {
    readonly onMessage: { addListener(listener: (message: { readonly type?: string }) => void): void };
  };
};

/** Begins to count the messages from documents by their names. */
export async function hearMessages(ownPage: Page): Promise<void> {
  await ownPage.evaluate(() => {
    const heard: Record<string, number> = {};
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(({ type = '' }) => {
      heard[type] = (heard[type] ?? 0) + 1;
    });
  });
}

/** How often each message came since the last time this was asked. */
export function heardMessages(ownPage: Page): Promise<Readonly<Record<string, number>>> {
  return ownPage.evaluate(() => {
    const heard = Reflect.get(globalThis, 'heard') as Record<string, number>;
    const copy = { ...heard };
    for (const type of Object.keys(heard)) delete heard[type];
    return copy;
  });
}
