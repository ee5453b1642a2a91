import type { ChromiumSession } from '../support/launch-chromium.ts';
import { median } from './median.ts';
import { seedBusinesses } from './seed-businesses.ts';

export interface ListCost {
  /** Opening the options page until its first rows are painted, ms. */
  readonly rows: number;
  /** One letter typed into the search until what was found is painted, ms. */
  readonly search: number;
}

/** Runs before the page's own scripts: notes the frame with the first row. */
function watchRows(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.list-item, .side-item[href^="#business"]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { benchRows: performance.now() })));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Types into the search and waits for the frame after. */
function searchOnce(): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('.list-tools input');
  if (field === null) throw new Error('There is no search.');
  const began = performance.now();
  field.value = 'branch 1';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
  });
}

/** Medians of `times` openings of the list of `count` businesses. */
export async function measureList(session: ChromiumSession, count: number, times: number): Promise<ListCost> {
  await seedBusinesses(await session.worker(), count);
  const rows: number[] = [];
  const search: number[] = [];
  for (let opening = 0; opening < times; opening += 1) {
    const page = await session.newPage();
    await page.evaluateOnNewDocument(watchRows);
    await page.goto(`chrome-extension://${session.extensionId}/options.html#list`);
    const shown = await page.waitForFunction(() => Reflect.get(globalThis, 'benchRows') as number | undefined);
    rows.push(Number(await shown.jsonValue()));
    search.push(await page.evaluate(searchOnce));
    await page.close();
  }
  return { rows: median(rows), search: median(search) };
}
