import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { orbitMuseum } from '../stand-in/demo/orbit-museum.ts';
import type { StandIn } from '../stand-in/server.ts';
import { askBackground, linkPage } from '../support/ask-background.ts';
import { untilNoButton, untilOneButton } from '../support/our-button.ts';
import { navigateInApp } from '../support/stand-in-page.ts';
import { viewSettled } from '../support/view-settled.ts';
import { frameLog, watchFrames } from '../support/watch-frames.ts';
import { untilStored } from '../tour/stored-profile.ts';
import { address } from './expected-buttons.ts';

export interface LinkedPageSetting {
  readonly standIn: StandIn;
  readonly ownPage: Page;
  readonly newPage: () => Promise<Page>;
}

const url = address(gunesKafe.path);
const phone = '+905321234567';

async function openLinked({
  ownPage,
  newPage,
}: LinkedPageSetting): Promise<{ readonly page: Page; readonly business: string }> {
  const page = await newPage();
  await page.goto(url);
  await page.waitForSelector('h1');
  const business = await linkPage(ownPage, url, gunesKafe.profileId, phone, gunesKafe.name);
  return { page, business };
}

const unlink = (ownPage: Page, business: string) =>
  askBackground(ownPage, 'unlinkPage', { operation: randomUUID(), business });
const forget = (ownPage: Page, business: string) =>
  askBackground(ownPage, 'removeBusiness', { operation: randomUUID(), business });

/** The button comes to every open tab of the Page with the link, and leaves all of them with it, without any reload. */
export async function buttonInEveryTab(setting: LinkedPageSetting): Promise<void> {
  const { ownPage, newPage } = setting;
  const { page, business } = await openLinked(setting);
  await untilOneButton(page);
  const second = await newPage();
  await second.goto(url);
  await untilOneButton(second);
  expect(await unlink(ownPage, business)).toMatchObject({ kind: 'done', business: { link: null } });
  for (const tab of [page, second]) {
    await tab.bringToFront();
    await untilNoButton(tab);
    await tab.close();
  }
  await forget(ownPage, business);
}

/** What changes on the Page is in the profile as soon as the Page is looked at again; unlinking leaves it there. */
export async function profileFollowsPage(setting: LinkedPageSetting): Promise<void> {
  const { ownPage, standIn } = setting;
  const { page, business } = await openLinked(setting);
  expect(await askBackground(ownPage, 'setSync', { operation: randomUUID(), business, sync: 'import' })).toMatchObject({
    kind: 'done',
    business: { profile: { description: gunesKafe.description, address: gunesKafe.address, email: gunesKafe.email } },
  });
  standIn.world.changePage(gunesKafe.profileId, { description: 'Yeni: akşam kahvaltısı.' });
  await page.reload();
  await untilStored(ownPage, ({ profile }) => profile.description === 'Yeni: akşam kahvaltısı.');
  await unlink(ownPage, business);
  const { profile } = await untilStored(ownPage, ({ link }) => link === null);
  expect(profile.description).toBe('Yeni: akşam kahvaltısı.');
  await page.close();
  await forget(ownPage, business);
}

/** The weekly hours are in the profile as soon as the person opens them on the Page: nothing else shows them. */
export async function hoursFromDialog(setting: LinkedPageSetting): Promise<void> {
  const { ownPage } = setting;
  const { page, business } = await openLinked(setting);
  await askBackground(ownPage, 'setTimeZone', { operation: randomUUID(), business, timezone: 'Europe/Istanbul' });
  const enabled = await askBackground(ownPage, 'setSync', { operation: randomUUID(), business, sync: 'import' });
  expect(enabled).toMatchObject({ kind: 'done', business: { profile: { hours: null } } });
  await page.bringToFront();
  const row = await page.waitForSelector('.row-button');
  await row?.click();
  await page.waitForSelector('[role="dialog"]');
  const { profile, link } = await untilStored(ownPage, (stored) => stored.profile.hours !== null);
  expect(link?.fields.hours?.status).toBe('synced');
  expect(profile.hours).toMatchObject({ timezone: 'Europe/Istanbul' });
  // What the dialog says and what the profile holds are the same week.
  expect(Object.keys(profile.hours?.config ?? {}).length).toBeGreaterThan(4);
  await page.close();
  await forget(ownPage, business);
}

/** Unlinked while another view of the same document is on screen: coming back, the button isn't there for one frame. */
export async function forgottenWhileAway(setting: LinkedPageSetting): Promise<void> {
  const { ownPage } = setting;
  const { page, business } = await openLinked(setting);
  await untilOneButton(page);
  await navigateInApp(page, orbitMuseum.path);
  await navigateInApp(page, gunesKafe.path);
  await untilOneButton(page);
  await navigateInApp(page, orbitMuseum.path);
  await unlink(ownPage, business);
  // The tab has heard of it before it answers what it shows.
  await viewSettled(page, ownPage);
  await watchFrames(page, [gunesKafe.path], []);
  await navigateInApp(page, gunesKafe.path);
  expect(await viewSettled(page, ownPage)).toBe('read');
  const { frames, wrong } = await frameLog(page);
  expect(wrong).toEqual([]);
  expect(frames).toBeGreaterThan(0);
  await page.close();
  await forget(ownPage, business);
}
