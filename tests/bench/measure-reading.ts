import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { build } from 'vite';
import { museum } from './bench-pages.ts';
import { median } from './median.ts';

/** The reader as one script that leaves `readPage` on the page's global object. */
async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, '../../utils/facebook/read-page.ts'), formats: ['iife'], name: 'kopru' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('The reader could not be bundled.');
  return output.output[0].code;
}

/** Scan for the key, parse the one block that holds it, take the value: the least that reading can cost. */
function scanAndParseOne(): number {
  const began = performance.now();
  for (const block of document.querySelectorAll('script[type="application/json"]')) {
    const text = block.textContent;
    if (text.includes('"INTRO_CARD_PROFILE_PHONE"')) {
      JSON.parse(text);
      break;
    }
  }
  return performance.now() - began;
}

function readAll(): number {
  const kopru = Reflect.get(globalThis, 'kopru') as { readPage(document: Document, url: string): unknown };
  const began = performance.now();
  kopru.readPage(document, location.href);
  return performance.now() - began;
}

/** Medians over fresh page loads of the first call of each, ms: what a person pays. */
export async function measureReading(browser: Browser, times: number): Promise<{ reader: number; floor: number }> {
  const code = await bundleReader();
  const first = async (measure: (page: Page) => Promise<number>) => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(museum, { waitUntil: 'domcontentloaded' });
    const time = await measure(page);
    await page.close();
    return time;
  };
  const reader: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < times; round++) {
    floor.push(await first((page) => page.evaluate(scanAndParseOne)));
    reader.push(
      await first(async (page) => {
        await page.evaluate(`${code};globalThis.kopru=kopru`);
        return page.evaluate(readAll);
      }),
    );
  }
  return { reader: median(reader), floor: median(floor) };
}
