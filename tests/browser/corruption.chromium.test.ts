import { cpSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { askBackground } from '../support/ask-background.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import { copyProfile, dropProfile, newProfile, storageFolder } from './profile-folders.ts';
import { storageDamages } from './storage-damage.ts';
import { sayFigure } from '../support/say-figure.ts';

/** How many damaged profiles are started; `npm run prove` starts more. */
const rounds = Number(process.env['KOPRU_ROUNDS'] ?? 3);
declare const chrome: { readonly storage: { readonly session: { get(keys: string[]): Promise<object> } } };
const businesses = ['business-one', 'business-two', 'business-three'] as const;
const phoneOf = (index: number) => `+90532123456${index}`;

const recordsSchema = z.record(z.string(), z.unknown());
const copiedSchema = z.object({ rev: z.int(), records: z.record(z.string(), z.object({ text: z.string() })) });
const rawSchema = z.object({
  /** Where the browser refuses to open storage, the second copy is what counts. */
  stored: z.union([z.object({ failure: z.null(), records: recordsSchema }), z.object({ failure: z.string() })]),
  copied: z.nullable(copiedSchema),
});

let standIn: StandIn;
let base: string;
let older: string;
let extensionId: string;
let whole: Record<string, unknown> = {};
const counts = { restored: 0, said: 0 };

async function rawOf(ownPage: Page) {
  return rawSchema.parse(JSON.parse((await askBackground(ownPage, 'exportRaw', {})).text));
}

/** Everything, but for the mark, the notice, and when browsers were last compared. */
async function recordsOf(ownPage: Page): Promise<Record<string, unknown>> {
  const { stored, copied } = await rawOf(ownPage);
  const records =
    stored.failure === null
      ? stored.records
      : Object.entries(copied?.records ?? {}).map(([key, { text }]) => [key, JSON.parse(text)] as const);
  const pairs = Array.isArray(records) ? records : Object.entries(records);
  return Object.fromEntries(pairs.filter(([key]) => !['copy', 'restored', 'mirror'].includes(key)));
}

async function until(ownPage: Page, wanted: (ownPage: Page) => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await wanted(ownPage))) {
    if (Date.now() > end) throw new Error(`not within time: ${JSON.stringify(await rawOf(ownPage), null, 1)}`);
    await setTimeout(100);
  }
}

/** Starts the browser on a profile, works in it and closes it in peace, with everything copied. */
async function work(profile: string, run: (ownPage: Page) => Promise<void>): Promise<void> {
  const session = await launchChromium({ standIn, profile });
  ({ extensionId } = session);
  const ownPage = await session.openExtensionPage('options.html');
  await run(ownPage);
  await until(ownPage, async () => {
    const { stored, copied } = await rawOf(ownPage);
    const mark = stored.failure === null ? stored.records['copy'] : null;
    return copied !== null && z.object({ rev: z.literal(copied.rev) }).safeParse(mark).success;
  });
  await session.close();
}

async function edit(ownPage: Page, round: number): Promise<void> {
  for (const business of businesses) {
    const changes = { about: `${business}, ${round}`, description: 'Taze ekmek, simit ve kahve. '.repeat(12) };
    const request = { operation: `edit-${round}-${business}`, business, changes, stopSync: false };
    expect(await askBackground(ownPage, 'editProfile', request)).toMatchObject({ kind: 'done' });
  }
}

beforeAll(async () => {
  standIn = await startStandIn();
  base = newProfile();
  await work(base, async (ownPage) => {
    await askBackground(ownPage, 'saveSettings', { mirror: false });
    for (const [index, id] of businesses.entries()) {
      const request = { operation: `add-${id}`, id, phone: phoneOf(index), name: `Örnek ${index}` };
      await askBackground(ownPage, 'addBusiness', request);
    }
    for (let round = 0; round < 5; round += 1) await edit(ownPage, round);
  });
  older = newProfile();
  cpSync(storageFolder(base, extensionId), older, { recursive: true });
  await work(base, async (ownPage) => {
    for (let round = 5; round < 10; round += 1) await edit(ownPage, round);
    await askBackground(ownPage, 'saveSettings', { badge: false });
    whole = await recordsOf(ownPage);
  });
});
afterAll(async () => {
  sayFigure(`${rounds} kinds of damage on disk: ${counts.restored} restored exactly, ${counts.said} of them said`);
  for (const profile of [base, older]) dropProfile(profile);
  await standIn.close();
});

describe('storage damaged while the browser was closed', () => {
  it.each(storageDamages(rounds))('$name: noticed, restored and said', async ({ damage, costly }) => {
    const profile = copyProfile(base);
    damage(storageFolder(profile, extensionId), older);
    const session = await launchChromium({ standIn, profile });
    const ownPage = await session.openExtensionPage('options.html');
    let notice: unknown;
    await until(ownPage, async () => {
      const answer = await askBackground(ownPage, 'readStored', {});
      notice = answer.kind === 'stored' ? answer.state.restored : undefined;
      const compared = await ownPage.evaluate(() => chrome.storage.session.get(['copy', 'on-copy']));
      if (Object.keys(compared).length === 0) return false;
      const same = JSON.stringify(sorted(await recordsOf(ownPage))) === JSON.stringify(sorted(whole));
      return same && (notice !== undefined || !costly);
    });
    expect(await recordsOf(ownPage)).toEqual(whole);
    counts.restored += 1;
    if (notice !== undefined) counts.said += 1;
    await edit(ownPage, 11);
    expect(session.problems.list).toEqual([]);
    await session.close();
    dropProfile(profile);
  });
});

function sorted(records: Record<string, unknown>): readonly (readonly [string, unknown])[] {
  return Object.entries(records).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
