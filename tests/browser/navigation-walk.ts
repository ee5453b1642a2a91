import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import type { Business } from '../../utils/core/profile/business.ts';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import type { StandIn } from '../stand-in/server.ts';
import { randomWalk, type WalkStep } from '../stand-in/walk.ts';
import { type Destination, destinations } from '../stand-in/walk-destinations.ts';
import { Walker } from '../stand-in/walker.ts';
import { askBackground, linkPage } from '../support/ask-background.ts';
import { ourButtons, untilNoButton, untilOneButton } from '../support/our-button.ts';
import { frameLog, watchFrames } from '../support/watch-frames.ts';
import { address } from './expected-buttons.ts';
import { sayFigure } from '../support/say-figure.ts';

export interface WalkSetting {
  readonly standIn: StandIn;
  readonly page: Page;
  readonly ownPage: Page;
}

/** In-app navigations of one walk; 500 by KOPRU_STEPS=500. */
export const stepsOfWalk = Number(process.env['KOPRU_STEPS'] ?? 120);

/** The two linked Pages, both with sync on: what is written to one must be its own. */
const linked = [
  { view: gunesKafe, phone: '+905321234567' },
  { view: lojaIpe, phone: '+5511912345678' },
] as const;

async function linkBoth({ page, ownPage }: WalkSetting): Promise<readonly Business[]> {
  const businesses: Business[] = [];
  for (const { view, phone } of linked) {
    await page.goto(address(view.path));
    await page.waitForSelector('h1');
    const business = await linkPage(ownPage, address(view.path), view.profileId, phone, view.name);
    const answer = await askBackground(ownPage, 'setSync', { operation: randomUUID(), business, sync: 'import' });
    if (answer.kind !== 'done') throw new Error(`Sync could not be turned on: ${answer.kind}`);
    businesses.push(answer.business);
  }
  return businesses;
}

const isLinked = ({ profileId }: Destination) => linked.some(({ view }) => view.profileId === profileId);

/** The week of a linked Page as a profile holds it; null for a Page without hours. */
function ownHours(profileId: string | undefined): object | null {
  const page = linked.find(({ view }) => view.profileId === profileId)?.view;
  const week = page?.hours?.kind === 'weekly' ? Object.entries(page.hours.days) : [];
  const open = week.filter(([, intervals]) => intervals.length > 0);
  return open.length === 0
    ? null
    : Object.fromEntries(open.map(([day, hours]) => [day, { mode: 'specific_hours', hours }]));
}

/** What the popup would be told of the tab: never another Page than the one on screen. */
async function readingOf(page: Page, ownPage: Page) {
  const tab = await ownPage.evaluate(
    async (url) =>
      (
        await (
          globalThis as unknown as {
            chrome: { tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> } };
          }
        ).chrome.tabs.query({})
      ).find((one) => one.url === url)?.id,
    page.url(),
  );
  return (await askBackground(ownPage, 'readTab', { tab: tab ?? -1 })).reading;
}

async function expectButton(page: Page, to: Destination): Promise<void> {
  if (isLinked(to) || to.button.kind === 'number') await untilOneButton(page);
  else if (to.button.kind === 'none') await untilNoButton(page);
  else expect((await ourButtons(page)).length).toBeLessThan(2);
}

/** Where a step with late tiles leads, nothing but a linked Page's button can be expected before the end of the walk. */
async function checkStep({ page, ownPage }: WalkSetting, step: WalkStep): Promise<void> {
  const { to } = step;
  if (!step.lateTiles || isLinked(to)) await expectButton(page, to);
  const reading = await readingOf(page, ownPage);
  const read = reading?.kind === 'read' ? reading.page.profileId : null;
  expect([to.profileId, null]).toContain(read);
  if (reading?.kind === 'read') expect(reading.page.name).toBe(to.name);
}

/** One long walk inside one document; prints what it found. */
export async function walkWithoutReload(setting: WalkSetting, seed: number, browser: string): Promise<void> {
  const { standIn, page, ownPage } = setting;
  const before = await linkBoth(setting);
  const [start] = destinations;
  if (start === undefined) throw new Error('There is nowhere to begin.');
  await page.goto(address(start.path));
  await page.waitForSelector('h1');
  await watchFrames(
    page,
    destinations.filter((each) => each.button.kind === 'none' && !isLinked(each)).map(({ path }) => path),
    destinations.filter(isLinked),
  );
  const walker = new Walker(page, standIn.world.gates);
  const steps = randomWalk(seed, stepsOfWalk, start);
  for (const [index, step] of steps.entries()) {
    await walker.take(step);
    await checkStep(setting, step).catch(async (error: unknown) => {
      console.error(
        JSON.stringify(steps.slice(Math.max(0, index - 4), index + 1).map((x) => [x.kind, x.to.path, x.lateTiles])),
        JSON.stringify(await readingOf(page, ownPage)),
      );
      throw new Error(`Step ${index + 1}, ${step.kind} to ${step.to.path}`, { cause: error });
    });
  }
  await walker.finish();
  const log = await frameLog(page);
  expect({ doubled: log.doubled, wrong: log.wrong }).toEqual({ doubled: 0, wrong: [] });
  const stored = await askBackground(ownPage, 'readStored', {});
  const after = stored.kind === 'stored' ? stored.state.businesses : [];
  for (const { id, profile, link } of before) {
    const now = after.find((one) => one.id === id);
    // Weekly hours come with the About tab on the way: the Page's own, or none.
    const hours = ownHours(link?.page.profileId);
    expect([null, hours]).toContainEqual(now?.profile.hours?.config ?? null);
    expect({ ...now?.profile, hours: null }).toEqual({ ...profile, hours: null });
    expect(now?.link?.page.profileId).toBe(link?.page.profileId);
  }
  sayFigure(
    `${browser}: ${steps.length} in-app navigations, ${log.frames} frames, 0 wrong readings, 0 wrong writes, 0 doubled or misplaced buttons; ` +
      `a linked Page’s row without its button in ${log.late} frames, ${log.longest} in a row at most`,
  );
}
