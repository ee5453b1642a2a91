import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { orbitMuseum } from '../stand-in/demo/orbit-museum.ts';
import type { StandIn } from '../stand-in/server.ts';
import { askBackground, linkPage } from '../support/ask-background.ts';
import { heardViews, hearViews } from '../support/heard-views.ts';
import { rounds } from '../support/rounds.ts';
import { ourButtons, untilOneButton } from '../support/our-button.ts';
import { viewSettled } from '../support/view-settled.ts';
import { untilStored } from '../tour/stored-profile.ts';
import { address } from './expected-buttons.ts';
import { storedText } from './hostile-cases.ts';
import { sayFigure } from '../support/say-figure.ts';

export interface LifeSetting {
  readonly standIn: StandIn;
  readonly ownPage: Page;
  readonly newPage: () => Promise<Page>;
}

const linkedUrl = address(gunesKafe.path);

/** Links a Page with sync on; its description is then in the profile, and every later one that is looked at. */
export async function linkWithSync({ ownPage, newPage }: LifeSetting): Promise<void> {
  // Comparing with other browsers takes notes of its own, at times of its own.
  await askBackground(ownPage, 'saveSettings', { mirror: false });
  const page = await newPage();
  await page.goto(linkedUrl);
  await page.waitForSelector('h1');
  const business = await linkPage(ownPage, linkedUrl, gunesKafe.profileId, '+905321234567', gunesKafe.name);
  await askBackground(ownPage, 'setSync', { operation: crypto.randomUUID(), business, sync: 'import' });
  await page.close();
}

const describePage = ({ world }: StandIn, description: string) =>
  world.changePage(gunesKafe.profileId, { description });

const untilDescribed = (ownPage: Page, wanted: string) =>
  untilStored(ownPage, ({ profile }) => profile.description === wanted);

/** By the page's own history: Firefox's automation waits in vain for documents that come out of the cache. */
async function go(page: Page, to: 'back' | 'forward', path: string): Promise<void> {
  await page.evaluate((where) => history[where](), to);
  await page.waitForFunction((wanted) => location.pathname === wanted, {}, path);
  await untilOneButton(page);
}

/** Away and back again: one button each time, on both Pages. */
async function backAndForth({ newPage }: LifeSetting): Promise<number> {
  const page = await newPage();
  await page.goto(address(lojaIpe.path));
  await untilOneButton(page);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) Object.assign(globalThis, { returns: Number(Reflect.get(globalThis, 'returns') ?? 0) + 1 });
    });
  });
  await page.goto(address(orbitMuseum.path));
  for (let round = 0; round < rounds; round += 1) {
    await go(page, 'back', lojaIpe.path);
    await go(page, 'forward', orbitMuseum.path);
  }
  await go(page, 'back', lojaIpe.path);
  const returns = await page.evaluate(() => Number(Reflect.get(globalThis, 'returns') ?? 0));
  await page.close();
  return returns;
}

/** Tabs that were opened behind another one, each looked at once. */
async function backgroundTabs({ ownPage, newPage }: LifeSetting): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const page = await newPage();
    await ownPage.bringToFront();
    await page.goto(address(lojaIpe.path));
    await page.bringToFront();
    await untilOneButton(page);
    expect(await viewSettled(page, ownPage)).toBe('read');
    expect(await ourButtons(page)).toHaveLength(1);
    await page.close();
  }
}

/** Two windows with a Page each. */
async function twoWindows(newWindow: () => Promise<Page>): Promise<void> {
  const pages: Page[] = [];
  for (const path of [lojaIpe.path, gunesKafe.path]) {
    const page = await newWindow();
    await page.goto(address(path));
    pages.push(page);
  }
  for (const page of pages) {
    await page.bringToFront();
    await untilOneButton(page);
    expect(await ourButtons(page)).toHaveLength(1);
  }
  for (const page of pages) await page.close();
}

/** The site's other hosts: what the Page says there is in the profile as soon as it was looked at. */
async function followsOn(host: string, { standIn, ownPage, newPage }: LifeSetting): Promise<void> {
  describePage(standIn, `Seen on ${host}.`);
  const page = await newPage();
  await page.goto(linkedUrl.replace('www', host));
  await untilOneButton(page);
  await untilDescribed(ownPage, `Seen on ${host}.`);
  await page.close();
}

/** What holds in every browser. */
export function commonLife(of: () => LifeSetting, newWindow: () => Promise<Page>): void {
  const patience = rounds * 5000 + 20_000;

  it(
    'has one button after every return from the back/forward cache',
    async () => {
      expect(await backAndForth(of())).toBe(rounds + 1);
      sayFigure(`${2 * rounds + 1} returns from the back/forward cache: one button after each`);
    },
    patience,
  );

  it(
    'has one button in tabs that were opened behind others',
    async () => {
      await backgroundTabs(of());
      sayFigure(`${rounds} tabs opened behind others: one button in each, read once it was shown`);
    },
    patience,
  );

  it('has one button in each of two windows', () => twoWindows(newWindow));

  it.each(['web', 'm'])('keeps a linked Page up to date on %s.facebook.com', (host) => followsOn(host, of()));
}

const announcing = '/announcing.page';
const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [gunesKafe.path], eagerness: 'immediate' }] });
const announcement = `<!DOCTYPE html><html id="facebook" lang="en"><head><link rel="icon" href="data:,"></head><body>
  <script type="speculationrules">${rules}</script></body></html>`;

/** In a document that nobody looks at yet: says when its row stands there and the site has been idle since. */
function tellWhenPrerendered(): void {
  if (Reflect.get(document, 'prerendering') !== true) return;
  const tell = (turns: number) => {
    if (turns === 0) localStorage.setItem('prerendered', 'drawn');
    else requestIdleCallback(() => setTimeout(() => tell(turns - 1)), { timeout: 100 });
  };
  const drawn = new MutationObserver(() => {
    if (document.querySelector('[data-pagelet="ProfileActions"] > *') === null) return;
    drawn.disconnect();
    tell(5);
  });
  drawn.observe(document, { childList: true, subtree: true });
}

/** A linked Page that the browser draws before anybody asks for it: only when it is shown it counts as seen. */
export async function prerendered({ standIn, ownPage, newPage }: LifeSetting): Promise<void> {
  const { documents, settings } = standIn.world;
  standIn.world.documents = new Map([...documents, [announcing, () => announcement]]);
  standIn.world.set({ firstScript: `(${String(tellWhenPrerendered)})()` });
  await hearViews(ownPage);
  for (let round = 0; round < rounds; round += 1) {
    const before = await storedText(ownPage);
    describePage(standIn, `Told ahead, ${round}.`);
    const page = await newPage();
    await page.goto(address(announcing));
    await page.evaluate(() => localStorage.removeItem('prerendered'));
    await page.waitForFunction(() => localStorage.getItem('prerendered') === 'drawn');
    expect(await storedText(ownPage)).toBe(before);
    expect(await heardViews(ownPage)).toBe(0);
    await Promise.all([page.waitForNavigation(), page.evaluate((path) => location.assign(path), gunesKafe.path)]);
    const shownAt = await page.evaluate(
      () => performance.getEntriesByType('navigation').map((entry) => Number(Reflect.get(entry, 'activationStart')))[0],
    );
    expect(shownAt).toBeGreaterThan(0);
    await untilDescribed(ownPage, `Told ahead, ${round}.`);
    await untilOneButton(page);
    expect(await viewSettled(page, ownPage, linkedUrl)).toBe('read');
    expect(await heardViews(ownPage)).toBeGreaterThan(0);
    await page.close();
  }
  standIn.world.documents = documents;
  standIn.world.settings = settings;
}
