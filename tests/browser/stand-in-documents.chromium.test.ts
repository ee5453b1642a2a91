import { launch } from 'puppeteer';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { photo, post, reel } from '../stand-in/demo/content-views.ts';
import { demoPages } from '../stand-in/demo/demo-views.ts';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { weekRows } from '../stand-in/demo/week-rows.ts';
import { demoWords } from '../stand-in/demo/words.ts';
import { answerGraphql } from '../stand-in/net/answer-graphql.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { chromiumFlags } from '../support/chromium-flags.ts';
import { ensureChromium } from '../support/find-browser.ts';
import { address } from './expected-buttons.ts';

let standIn: StandIn;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  standIn = await startStandIn();
  browser = await launch({ executablePath: await ensureChromium(), args: chromiumFlags(standIn) });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await standIn.close();
});
beforeEach(() => {
  standIn.world.reset();
  standIn.world.set({ drawAfter: 0, mutatingFeed: false, panel: false });
});

const blocks = () => page.$$eval('script[data-sjs]', (scripts) => scripts.map(({ text }) => text).join('\n'));
const labels = () =>
  page.$$eval('.action-row [aria-label]', (buttons) => buttons.map(({ ariaLabel }) => ariaLabel ?? ''));
const withWeek = demoPages.filter(({ hours }) => hours?.kind === 'weekly');

describe('documents of the stand-in', () => {
  it('come in chunks: the view is drawn before its last blocks are there', async () => {
    standIn.world.set({ streaming: true });
    const { gates } = standIn.world;
    gates.hold('blocks');
    const loaded = page.goto(address(lojaIpe.path));
    await gates.untilWaiting('blocks');
    gates.releaseOne('blocks');
    await gates.untilWaiting('blocks');
    await page.waitForSelector('h1');
    const early = await blocks();
    expect(early).toContain('"profile_header_renderer"');
    expect(early).not.toContain('"profile_tile_section_type":"INTRO"');
    expect(await page.$('ul .row')).toBeNull();
    gates.release('blocks');
    await loaded;
    await page.waitForSelector('ul .row');
    expect(await blocks()).toContain('"profile_tile_section_type":"INTRO"');
  });

  it('come without tiles where these are late, and the page asks for them', async () => {
    standIn.world.set({ lateTiles: true });
    standIn.world.gates.hold('tiles');
    await page.goto(address(lojaIpe.path));
    await standIn.world.gates.untilWaiting('tiles');
    expect(await blocks()).not.toContain('"profile_tile_section_type":"INTRO"');
    expect(await page.$('ul .row')).toBeNull();
    standIn.world.gates.release('tiles');
    await page.waitForSelector('ul .row');
  });

  it('can carry other Pages and the viewer, drawn as suggestions, too', async () => {
    standIn.world.set({ crowded: true });
    await page.goto(address(gunesKafe.path));
    await page.waitForSelector('.suggestions .row');
    const text = await blocks();
    expect(text.match(/"profile_header_renderer":/g)).toHaveLength(4);
    expect(text).toContain('"suggested_pages"');
  });

  it('link an address to the map and a website through the link shim', async () => {
    await page.goto(address(gunesKafe.path));
    await page.waitForSelector('ul .row');
    const links = await page.$$eval('ul .row a', (all) =>
      all.map(({ href }) => new URL(href)).map(({ host, search }) => host + search),
    );
    expect(links[0]).toMatch(/^l\.facebook\.com\?u=https%3A%2F%2Fmaps\.google\.com/);
    expect(links.at(2)).toMatch(/^l\.facebook\.com\?u=https%3A%2F%2Fguneskafe\.example/);
  });

  it.each([
    { layout: 'classic', tab: '/about', list: 'ul', row: 'XFBProfileNonDirectoryHeaderTopRowRenderer' },
    {
      layout: 'directory',
      tab: '/directory_contact_info',
      list: '[role="list"]',
      row: 'XFBProfileDirectoryHeaderTopRowRenderer',
    },
  ] as const)('have an About tab in the $layout layout', async ({ layout, tab, list, row }) => {
    standIn.world.set({ layout });
    await page.goto(address(lojaIpe.path));
    const link = await page.waitForSelector(`[role="tab"][href$="${tab}"]`);
    await link?.click();
    await page.waitForFunction((end: string) => location.pathname.endsWith(end), {}, tab);
    await page.goto(page.url());
    await page.waitForSelector(`.column ${list} .row`);
    const text = await blocks();
    expect(text).toContain('about_contact_info');
    expect(text).toContain(row);
  });

  it.each(withWeek)('open the weekly hours of $name ($language)', async (view) => {
    await page.goto(address(view.path));
    const opener = await page.waitForSelector('.row-button');
    await opener?.click();
    await page.waitForSelector('[role="dialog"] .hours-row');
    const rows = await page.$$eval('[role="dialog"] .hours-row', (all) => all.map(({ textContent }) => textContent));
    expect(rows).toEqual(weekRows(view).map(({ day, hours }) => day + hours));
  });

  it('write hours in eight languages, Arabic with its own digits', () => {
    expect(new Set(withWeek.map(({ language }) => language)).size).toBe(8);
    const arabic = withWeek.filter(({ language }) => language === 'ar').flatMap(weekRows);
    expect(arabic.map(({ hours }) => hours).join('')).toMatch(/[٠-٩]/);
  });

  it('offer the switch to whoever manages a Page, and the owner’s buttons after it', async () => {
    const words = demoWords[lojaIpe.language];
    standIn.world.set({ manages: [lojaIpe.profileId] });
    await page.goto(address(lojaIpe.path));
    await page.waitForSelector('.switch-banner [role="button"]');
    expect(await labels()).toContain(words.message);
    standIn.world.set({ actingAs: lojaIpe.profileId });
    await page.goto(address(lojaIpe.path));
    await page.waitForSelector('.action-row');
    expect(await labels()).toEqual([words.manage, words.edit, words.search, words.more]);
    expect(await blocks()).toContain(String.raw`"viewerID":"${lojaIpe.profileId}"`);
    expect(await page.$('.switch-banner')).toBeNull();
  });

  it.each([
    { view: post, entity: 'post' },
    { view: reel, entity: 'reel' },
    { view: photo, entity: 'photos' },
  ])('of a $entity carry their Page’s payload and are none', async ({ view, entity }) => {
    await page.goto(address(view.path));
    await page.waitForSelector('[role="main"] [role="article"]');
    const text = await blocks();
    expect(text).toContain(`"entity_type":{"source":"constant","value":"${entity}"}`);
    expect(text).toContain(view.owner.profileId);
    expect(await page.$('h1, [role="tablist"], .action-row')).toBeNull();
  });

  it.each([
    { wall: 'login', text: 'Log in' },
    { wall: 'checkpoint', text: 'Confirm it’s you' },
    { wall: 'unsupported', text: 'Sorry, something went wrong' },
    { wall: 'unavailable', text: 'This content isn’t available' },
  ] as const)('can be a wall instead: $wall', async ({ wall, text }) => {
    standIn.world.set({ wall });
    await page.goto(address(lojaIpe.path));
    expect(await page.$eval('body', ({ textContent }) => textContent)).toContain(text);
    expect(await page.$('script[data-sjs]')).toBeNull();
  });

  it('cut the first part of a query’s answer where it stands', async () => {
    const form = new URLSearchParams({
      fb_api_req_friendly_name: 'ProfileCometHeaderQuery',
      variables: JSON.stringify({ userID: lojaIpe.profileId }),
    });
    const { body } = answerGraphql(standIn.world, new URL(address('/api/graphql/')), form);
    const pieces = typeof body === 'string' ? [body] : await Array.fromAsync(body);
    expect(pieces.slice(0, 3).map((piece) => piece.endsWith('\r\n'))).toEqual([false, false, true]);
    expect(pieces.slice(0, 3).join('')).toMatch(/^\{"data":.*\}\r\n$/);
  });
});
