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

/** How many damaged profiles are started; `npm run prove` starts more. */
const rounds = Number(process.env['KOPRU_ROUNDS'] ?? 3);
const businesses = ['business-one', 'business-two', 'business-three'] as const;
const phoneOf = (index: number) => `+90532123456${index}`;

const rawSchema = z.object({
  stored: z.object({ records: z.record(z.string(), z.unknown()) }),
  copied: z.nullable(z.object({ rev: z.int() })),
});

let standIn: StandIn;
let base: string;
let older: string;
let extensionId: string;
let whole: Record<string, unknown> | undefined;

async function rawOf(ownPage: Page) {
  return rawSchema.parse(JSON.parse((await askBackground(ownPage, 'exportRaw', {})).text));
}

/** What a person would miss. A flipped byte in a key can leave a stray record beside it: that is not looked at. */
async function recordsOf(ownPage: Page): Promise<Record<string, unknown>> {
  const { stored } = await rawOf(ownPage);
  const ours = /^(?:business|history|page|phone|removed):|^settings$/;
  return Object.fromEntries(
    Object.entries(stored.records).filter(([key]) => ours.test(key) && (whole === undefined || key in whole)),
  );
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
    return copied !== null && z.object({ rev: z.literal(copied.rev) }).safeParse(stored.records['copy']).success;
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
      const same = JSON.stringify(sorted(await recordsOf(ownPage))) === JSON.stringify(sorted(whole ?? {}));
      return same && (notice !== undefined || !costly);
    });
    expect(await recordsOf(ownPage)).toEqual(whole);
    await edit(ownPage, 11);
    expect(session.problems.list).toEqual([]);
    await session.close();
    dropProfile(profile);
  });
});

function sorted(records: Record<string, unknown>): readonly (readonly [string, unknown])[] {
  return Object.entries(records).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
