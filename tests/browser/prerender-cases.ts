import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { hearMessages, heardMessages } from '../support/heard-messages.ts';
import { ourButtons, untilOneButton } from '../support/our-button.ts';
import { rounds } from '../support/rounds.ts';
import { viewSettled } from '../support/view-settled.ts';
import { storedText } from './hostile-cases.ts';
import { describePage, linkedUrl, untilDescribed } from './lifecycle-cases.ts';
import type { LifeSetting } from './lifecycle-cases.ts';

const path = '/prerendering.page';
const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [linkedUrl], eagerness: 'immediate' }] });
const prerendering = `<!DOCTYPE html><html id="facebook" lang="en"><head><link rel="icon" href="data:,">
<script type="speculationrules">${rules}</script></head><body><a href="${linkedUrl}">Go</a></body></html>`;

/** First script of the prerendered document: leaves word of what stands in it once it is drawn and has been idle. */
async function tellWhenDrawn(): Promise<void> {
  if (Reflect.get(document, 'prerendering') !== true) return;
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
  while (document.querySelector('h1') === null || document.querySelector('.action-row') === null) await idle();
  for (let turn = 0; turn < 20; turn += 1) await idle();
  const ours = document.querySelectorAll('div:empty:not([class]):not([id]):not([role])');
  // Where a prerendered document can leave word: channels keep silent until somebody looks at it.
  localStorage.setItem(
    'prerendered',
    String([...ours].filter((each) => each.getBoundingClientRect().height > 20).length),
  );
}

const wasActivated = () =>
  performance.getEntriesByType('navigation').some((entry) => Number(Reflect.get(entry, 'activationStart')) > 0);

/** All that views may change: the businesses, when they were last seen included, and their history. */
async function recordsOf(ownPage: Page): Promise<unknown> {
  const records = JSON.parse(await storedText(ownPage)) as readonly (readonly [string, unknown])[];
  return records.filter(([key]) => /^(?:business|history):/.test(key));
}

/** A linked Page that another document prerendered: it says, writes and draws nothing before it is shown. */
export async function prerenderedPages(setting: LifeSetting): Promise<void> {
  const { standIn, ownPage, newPage } = setting;
  standIn.world.documents = new Map([[path, () => prerendering]]);
  standIn.world.set({ firstScript: `(${String(tellWhenDrawn)})()` });
  await hearMessages(ownPage);
  for (let round = 0; round < rounds; round += 1) {
    const description = `Prerendered, round ${round}.`;
    describePage(standIn, description);
    const before = await recordsOf(ownPage);
    await heardMessages(ownPage);
    const page = await newPage();
    await page.goto(new URL(path, linkedUrl).href);
    const left = await page.waitForFunction(() => localStorage.getItem('prerendered'));
    expect(await left.jsonValue()).toBe('0');
    expect(await recordsOf(ownPage)).toEqual(before);
    expect(await heardMessages(ownPage)).toEqual({});
    await page.evaluate(() => localStorage.removeItem('prerendered'));

    await page.click('a');
    // Automation takes the document for the one before: it still tells that one's address, and finds no selectors.
    await page.waitForFunction(wasActivated);
    await untilOneButton(page);
    await untilDescribed(ownPage, description);
    expect(await viewSettled(page, ownPage, linkedUrl)).toBe('read');
    expect(await ourButtons(page)).toHaveLength(1);
    expect(await heardMessages(ownPage)).toMatchObject({ pageSeen: 1 });
    await page.close();
  }
  standIn.world.set({ firstScript: '' });
  standIn.world.documents = new Map();
}
