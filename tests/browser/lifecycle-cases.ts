import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { orbitMuseum } from '../stand-in/demo/orbit-museum.ts';
import type { StandIn } from '../stand-in/server.ts';
import { askBackground, linkPage } from '../support/ask-background.ts';
import { rounds } from '../support/rounds.ts';
import { ourButtons, untilOneButton } from '../support/our-button.ts';
import { viewSettled } from '../support/view-settled.ts';
import { untilStored } from '../tour/stored-profile.ts';
import { address } from './expected-buttons.ts';

export interface LifeSetting {
  readonly standIn: StandIn;
  readonly ownPage: Page;
  readonly newPage: () => Promise<Page>;
}

export const linkedUrl = address(gunesKafe.path);

/** Links a Page with sync on; its description is then in the profile, and every later one that is looked at. */
export async function linkWithSync({ ownPage, newPage }: LifeSetting): Promise<void> {
  const page = await newPage();
  await page.goto(linkedUrl);
  await page.waitForSelector('h1');
  const business = await linkPage(ownPage, linkedUrl, gunesKafe.profileId, '+905321234567', gunesKafe.name);
  await askBackground(ownPage, 'setSync', { operation: crypto.randomUUID(), business, sync: 'import' });
  await page.close();
}

export const describePage = ({ world }: StandIn, description: string) =>
  world.changePage(gunesKafe.profileId, { description });

export const untilDescribed = (ownPage: Page, wanted: string) =>
  untilStored(ownPage, ({ profile }) => profile.description === wanted);

/** Away and back again: one button each time, on both Pages. */
export async function backAndForth({ newPage }: LifeSetting): Promise<number> {
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
    await page.goBack();
    await untilOneButton(page);
    await page.goForward();
    await untilOneButton(page);
  }
  await page.goBack();
  await untilOneButton(page);
  const returns = await page.evaluate(() => Number(Reflect.get(globalThis, 'returns') ?? 0));
  await page.close();
  return returns;
}

/** Tabs that were opened behind another one, each looked at once. */
export async function backgroundTabs({ ownPage, newPage }: LifeSetting): Promise<void> {
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
