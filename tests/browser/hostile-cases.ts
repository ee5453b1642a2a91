import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import type { StandIn } from '../stand-in/server.ts';
import { askBackground, linkPage } from '../support/ask-background.ts';
import { corpus, hostileKinds } from '../support/hostile/corpus.ts';
import type { HostileDocument } from '../support/hostile/hostile-document.ts';
import { linkedPath } from '../support/hostile/hostile-document.ts';
import { restlessPages } from '../support/hostile/restless-pages.ts';
import { untilStored } from '../tour/stored-profile.ts';
import { address } from './expected-buttons.ts';

export interface HostileSetting {
  readonly standIn: StandIn;
  readonly ownPage: Page;
  readonly newPage: () => Promise<Page>;
  /** Opens the popup over a tab, waits until it shows something, and closes it. */
  readonly tryPopup: (page: Page) => Promise<void>;
}

/** As far as it is used here; runs inside a page of the extension. */
declare const chrome: {
  readonly storage: { readonly local: { readonly get: () => Promise<Readonly<Record<string, unknown>>> } };
  readonly tabs: {
    readonly query: (filter: object) => Promise<readonly { readonly id?: number }[]>;
  };
};

const wanted = process.env['KOPRU_HOSTILE'];

/** So many of a kind, from all over it. */
const some = (kind: readonly HostileDocument[], count: number) =>
  kind.filter(
    (_, index) => Math.floor((index * count) / kind.length) > Math.floor(((index - 1) * count) / kind.length),
  );

/** Three of each kind unless more are asked for: `KOPRU_HOSTILE=150`, `KOPRU_HOSTILE=all`. */
export const visited: readonly HostileDocument[] =
  wanted === 'all'
    ? corpus
    : hostileKinds.flatMap((kind) =>
        some(kind, wanted === undefined ? 3 : Math.ceil((kind.length * Number(wanted)) / corpus.length)),
      );

/** All that is stored, word for word. */
export async function storedText(ownPage: Page): Promise<string> {
  const stored = await ownPage.evaluate(() => chrome.storage.local.get());
  return JSON.stringify(Object.entries(stored).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The stand-in's Page, linked, with sync on. */
export async function linkedWithSync({ standIn, ownPage, newPage }: HostileSetting): Promise<void> {
  standIn.world.reset();
  // Comparing with other browsers takes notes of its own, at times of its own.
  await askBackground(ownPage, 'saveSettings', { mirror: false });
  const page = await newPage();
  const url = address(gunesKafe.path);
  await page.goto(url);
  await page.waitForSelector('h1');
  const business = await linkPage(ownPage, url, gunesKafe.profileId, '+905321234567', gunesKafe.name);
  await askBackground(ownPage, 'setSync', { operation: randomUUID(), business, sync: 'import' });
  await untilStored(ownPage, ({ profile }) => profile.description === gunesKafe.description);
  await page.close();
}

/** Has the view looked at now: its script then sends it to be synced, too. Resolves to what was read. */
async function lookedAt(ownPage: Page): Promise<string | undefined> {
  const tabs = await ownPage.evaluate(() => chrome.tabs.query({ url: 'https://*.facebook.com/*' }));
  const { reading } = await askBackground(ownPage, 'readTab', { tab: tabs[0]?.id ?? -1 });
  return reading?.kind;
}

const answersStill = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return Number(Reflect.get(globalThis, 'canaries'));
  });

/** Visits a hostile document and looks at it, twice. `run`: how many scripts ran that should be text. */
async function visit({ standIn, ownPage, tryPopup }: HostileSetting, page: Page, one: HostileDocument) {
  const { html, path } = one;
  const url = new URL(path, 'https://www.facebook.com');
  standIn.world.documents = new Map([[url.pathname + url.search, html]]);
  await page.bringToFront();
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  await lookedAt(ownPage);
  await answersStill(page);
  const kind = await lookedAt(ownPage);
  const run = await answersStill(page);
  await tryPopup(page);
  return { kind, run };
}

/** No document runs a script by us, changes what is stored, or opens a dialog; its tab and the popup answer. */
export async function harmless(setting: HostileSetting, one: HostileDocument): Promise<void> {
  const before = await storedText(setting.ownPage);
  const page = await setting.newPage();
  const dialogs: string[] = [];
  const errors: unknown[] = [];
  page.on('pageerror', (error) => {
    // Firefox's own parser says so of a document that is 10,000 elements deep.
    if (!/document tree is too deep/.test(String(error))) errors.push(error);
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  try {
    const { kind, run } = await visit(setting, page, one);
    expect({ run, dialogs, errors }).toEqual({ run: 0, dialogs: [], errors: [] });
    // A page that changes for ever is something else at every look.
    if (!restlessPages.includes(one)) expect(kind).toBe(one.reads);
    const after = await storedText(setting.ownPage);
    if (one.path === linkedPath) expect(profileIn(after)).toEqual(profileIn(before));
    else expect(after).toBe(before);
  } finally {
    await page.close();
  }
}

/** Profile and history: the linked Page's own view may also teach what it doesn't show any more. */
function profileIn(stored: string): unknown {
  const records = JSON.parse(stored) as [string, { readonly profile?: unknown }][];
  return records
    .filter(([key]) => /^(?:business|history):/.test(key))
    .map(([key, value]) => value.profile ?? [key, value]);
}
