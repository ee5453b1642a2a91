import type { Browser } from 'puppeteer';
import { median } from './median.ts';

/** Runs in the extension page; an unknown message ends with an error, which says as well that the worker is up. */
const askAndWait = `new Promise((resolve) => {
  const sent = performance.now();
  chrome.runtime.sendMessage({ bench: true }, () => {
    void chrome.runtime.lastError;
    resolve(performance.now() - sent);
  });
})`;

/**
 * Median time in ms from a message sent to a stopped worker to the answer (or the end of the channel, where the
 * worker does not know the message): start, evaluation and first turn, seen from an extension page.
 */
export async function measureWorker(browser: Browser, extensionId: string, times: number): Promise<number> {
  const isWorker = (type: string, url: string) => type === 'service_worker' && url.includes(extensionId);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const starts: number[] = [];
  for (let start = 0; start < times; start++) {
    const target = browser.targets().find((one) => isWorker(one.type(), one.url()));
    // One that is just being stopped has no session any more: then it is where we want it.
    const worker = await target?.worker();
    await worker?.close().catch(() => undefined);
    starts.push(Number(await page.evaluate(askAndWait)));
  }
  await page.close();
  return median(starts);
}
