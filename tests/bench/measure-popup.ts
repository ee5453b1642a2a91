import type { Browser } from 'puppeteer';
import { median } from './median.ts';

/** Median of navigation → first paint of the popup's document opened as a page, in ms, over `times` openings. */
export async function measurePopup(browser: Browser, extensionId: string, times: number): Promise<number> {
  const paints: number[] = [];
  for (let opening = 0; opening < times; opening++) {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    const paint = await page.waitForFunction(() => performance.getEntriesByName('first-paint')[0]?.startTime);
    paints.push(Number(await paint.jsonValue()));
    await page.close();
  }
  return median(paints);
}
