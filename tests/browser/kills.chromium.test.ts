import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordsOf } from '../../utils/core/store/records.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { askBackground } from '../support/ask-background.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import { dropProfile, newProfile } from './profile-folders.ts';
import { sayFigure } from '../support/say-figure.ts';

/** How many times the browser is killed; `npm run prove` kills it more often. */
const kills = Number(process.env['KOPRU_KILLS'] ?? 2);
const businesses = ['business-one', 'business-two', 'business-three', 'business-four'] as const;
const writesBeforeKill = 24;

/** As far as it is used here; runs inside a page of the extension. */
declare const chrome: {
  readonly storage: { readonly local: { readonly get: (key: null) => Promise<Record<string, unknown>> } };
};

let standIn: StandIn;
let profile: string;
/** The newest edit of each business that the background said was saved. */
const acknowledged = new Map<string, number>(businesses.map((id) => [id, 0]));

beforeAll(async () => {
  standIn = await startStandIn();
  profile = newProfile();
});
afterAll(async () => {
  dropProfile(profile);
  await standIn.close();
});

const start = async () => {
  const session = await launchChromium({ standIn, profile });
  return { session, ownPage: await session.openExtensionPage('options.html') };
};

/** Edits one business as fast as answers come, until the browser is gone. */
async function editOn(ownPage: Page, id: string, life: AbortSignal): Promise<void> {
  for (let edit = (acknowledged.get(id) ?? 0) + 1; !life.aborted; edit += 1) {
    const changes = { about: String(edit), description: `${edit} `.repeat(60).trim() };
    const request = { operation: `edit-${id}-${edit}`, business: id, changes, stopSync: false };
    const answer = await askBackground(ownPage, 'editProfile', request).catch(() => null);
    if (answer?.kind !== 'done') return;
    acknowledged.set(id, edit);
  }
}

/** What is stored of each business: nothing lost that was said to be saved, nothing half. */
async function expectWhole(ownPage: Page): Promise<void> {
  const answer = await askBackground(ownPage, 'readStored', {});
  if (answer.kind !== 'stored') throw new Error(JSON.stringify(answer));
  expect(answer.state.damaged).toEqual([]);
  const raw = await ownPage.evaluate(() => chrome.storage.local.get(null));
  for (const id of businesses) {
    const profileNow = recordsOf(raw).business(id)?.profile;
    const saved = Number(profileNow?.about);
    const known = acknowledged.get(id) ?? 0;
    // The last one may have landed without anybody hearing of it.
    expect([known, known + 1]).toContain(saved);
    expect(profileNow?.description).toBe(saved === 0 ? '' : `${saved} `.repeat(60).trim());
    const newest = recordsOf(raw).history(id).changes.at(-1);
    if (saved > 0) expect(newest?.after.about).toBe(String(saved));
    acknowledged.set(id, saved);
  }
}

describe('the browser killed in the middle of writing', () => {
  it(
    `${kills} times: nothing acknowledged is lost, nothing is torn`,
    { timeout: 60_000 + kills * 30_000 },
    async () => {
      const first = await start();
      for (const [index, id] of businesses.entries()) {
        const request = { operation: `add-${id}`, id, phone: `+90532123456${index}`, name: id };
        await askBackground(first.ownPage, 'addBusiness', request);
        await askBackground(first.ownPage, 'editProfile', {
          operation: `first-${id}`,
          business: id,
          changes: { about: '0' },
          stopSync: false,
        });
      }
      await first.session.close();

      let writes = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        const { session, ownPage } = await start();
        await expectWhole(ownPage);
        const before = [...acknowledged.values()].reduce((sum, count) => sum + count, 0);
        const life = new AbortController();
        const editing = businesses.map((id) => editOn(ownPage, id, life.signal));
        const done = () => [...acknowledged.values()].reduce((sum, count) => sum + count, 0) - before;
        while (done() < writesBeforeKill + (kill % 7)) await setTimeout(3);
        session.browser.process()?.kill('SIGKILL');
        life.abort();
        await Promise.all(editing);
        writes += done();
        await session.close().catch(() => undefined);
      }
      const last = await start();
      await expectWhole(last.ownPage);
      await last.session.close();
      sayFigure(`${kills} kills, ${writes} acknowledged writes: 0 lost, 0 torn`);
    },
  );
});
