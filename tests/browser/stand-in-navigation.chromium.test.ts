import { launch } from 'puppeteer';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { post } from '../stand-in/demo/content-views.ts';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { maviFincan } from '../stand-in/demo/mavi-fincan.ts';
import { group } from '../stand-in/demo/other-views.ts';
import { stranger } from '../stand-in/demo/stranger.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { destinations } from '../stand-in/walk-destinations.ts';
import { randomWalk } from '../stand-in/walk.ts';
import { Walker } from '../stand-in/walker.ts';
import { AnswerLog } from '../support/answer-log.ts';
import { chromiumFlags } from '../support/chromium-flags.ts';
import { ensureChromium } from '../support/find-browser.ts';
import { PageProblems } from '../support/page-problems.ts';
import { askGraphql, heading, navigateInApp, startNavigation } from '../support/stand-in-page.ts';
import { address } from './expected-buttons.ts';

let standIn: StandIn;
let browser: Browser;
let page: Page;
let answers: AnswerLog;
const problems = new PageProblems();

beforeAll(async () => {
  standIn = await startStandIn();
  browser = await launch({ executablePath: await ensureChromium(), args: chromiumFlags(standIn) });
  page = await browser.newPage();
  answers = new AnswerLog(page);
  problems.watchPage(page);
});
afterAll(async () => {
  await browser.close();
  await standIn.close();
});
beforeEach(async () => {
  standIn.world.reset();
  standIn.world.set({ drawAfter: 0, mutatingFeed: false });
  await page.goto(address(gunesKafe.path));
  await page.waitForSelector('h1');
  answers.clear();
});

describe('in-app navigation on the stand-in', () => {
  it('asks for the route by XMLHttpRequest, then for the header and the tiles', async () => {
    await navigateInApp(page, lojaIpe.path);
    const [route, ...queries] = await answers.all();
    expect(route).toMatchObject({ path: '/ajax/route-definition/', type: 'xhr' });
    const routeText = await route?.text();
    expect(routeText).toMatch(/^for \(;;\);\{"__type":"route"/);
    expect(routeText).toContain(`"userID":"${lojaIpe.profileId}"`);
    expect(queries.map(({ query, type }) => [query, type])).toEqual(
      expect.arrayContaining([
        ['ProfileCometHeaderQuery', 'fetch'],
        ['ProfileCometTimelineFeedRefetchQuery', 'fetch'],
        ['ProfileCometTilesFeedPaginationQuery', 'xhr'],
      ]),
    );
  });

  it('can bring the header with the route instead', async () => {
    standIn.world.set({ headerFrom: 'route' });
    await navigateInApp(page, lojaIpe.path);
    const [route, ...queries] = await answers.all();
    const lines = (await route?.text())?.trim().split('\r\n') ?? [];
    expect(lines.filter((line) => !line.startsWith('for (;;);{'))).toEqual([]);
    expect(lines.join('')).toContain('profile_header_renderer');
    expect(queries.map(({ query }) => query)).not.toContain('ProfileCometHeaderQuery');
  });

  it('answers a query in lines, the first with the data, later ones with a label and a path', async () => {
    for (const query of ['ProfileCometHeaderQuery', 'ProfileCometTilesFeedPaginationQuery']) {
      const text = await askGraphql(page, query, lojaIpe.profileId);
      const [first, ...parts] = text
        .trim()
        .split('\r\n')
        .map((line) => JSON.parse(line));
      expect(first).toMatchObject({ data: expect.anything(), extensions: { is_final: false } });
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.filter(({ label, path }) => typeof label !== 'string' || !Array.isArray(path))).toEqual([]);
    }
  });

  it('carries other Pages and the viewer in the same answers', async () => {
    const feed = await askGraphql(page, 'ProfileCometTimelineFeedRefetchQuery', lojaIpe.profileId);
    expect(feed).toContain(stranger.profileId);
    const tiles = await askGraphql(page, 'ProfileCometTilesFeedPaginationQuery', lojaIpe.profileId);
    expect(tiles).toContain('"suggested_pages"');
    expect(tiles.match(/"profile_header_renderer"/g)).toHaveLength(2);
    const header = await askGraphql(page, 'ProfileCometHeaderQuery', lojaIpe.profileId);
    expect(header).toContain('"name":"Deniz Seyirci"');
  });

  it('keeps the old header under the new address until the new one’s answer has come', async () => {
    standIn.world.gates.hold('graphql');
    await startNavigation(page, lojaIpe.path);
    await page.waitForFunction((path: string) => location.pathname === path, {}, lojaIpe.path);
    expect(await heading(page)).toBe(gunesKafe.name);
    standIn.world.gates.release('graphql');
    await page.waitForFunction((name: string) => document.querySelector('h1')?.textContent === name, {}, lojaIpe.name);
  });

  it('draws the Intro only when its tiles have come', async () => {
    standIn.world.gates.hold('tiles');
    await startNavigation(page, lojaIpe.path);
    await page.waitForFunction((name: string) => document.querySelector('h1')?.textContent === name, {}, lojaIpe.name);
    expect(await page.$('ul .row')).toBeNull();
    await page.evaluate(() => Reflect.get(globalThis, 'standIn').release('tiles'));
    await page.waitForSelector('ul .row');
  });

  it('shows the second of two fast clicks, whichever answer comes first', async () => {
    for (const next of ['oldest', 'newest'] as const) {
      standIn.world.gates.hold('graphql');
      await startNavigation(page, lojaIpe.path);
      await standIn.world.gates.untilWaiting('graphql', 2);
      await startNavigation(page, group.path);
      await standIn.world.gates.untilWaiting('graphql', 3);
      while (standIn.world.gates.releaseOne('graphql', next));
      standIn.world.gates.release('graphql');
      await page.waitForFunction((name: string) => document.querySelector('h1')?.textContent === name, {}, group.name);
      await navigateInApp(page, gunesKafe.path);
    }
  });

  it('asks for nothing on the way back and forward', async () => {
    await navigateInApp(page, lojaIpe.path);
    await navigateInApp(page, group.path);
    answers.clear();
    for (const [go, name] of [
      [() => page.goBack(), lojaIpe.name],
      [() => page.goBack(), gunesKafe.name],
      [() => page.goForward(), lojaIpe.name],
    ] as const) {
      await go();
      await page.waitForFunction((wanted: string) => document.querySelector('h1')?.textContent === wanted, {}, name);
    }
    expect(await answers.all()).toEqual([]);
  });

  it('asks for the route of a link that is only pointed at, and shows the card of another Page', async () => {
    const link = await page.waitForSelector('.shared a');
    await link?.hover();
    await page.waitForSelector('[role="dialog"] .action');
    const [bulk, card] = await answers.all();
    expect(bulk?.path).toBe('/ajax/bulk-route-definitions/');
    expect(JSON.parse((await bulk?.text())?.replace('for (;;);', '') ?? '')).toHaveProperty([
      'payload',
      'payloads',
      stranger.path,
      'result',
      'exports',
      'canonicalRouteName',
    ]);
    expect(card?.query).toBe('ProfileCometContextualProfileRootQuery');
    expect(page.url()).toBe(address(gunesKafe.path));
    await page.mouse.move(0, 0);
    await page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
  });

  it('opens a post over the Page that was there before', async () => {
    await navigateInApp(page, post.path);
    expect(await page.$('[role="dialog"] [role="article"]')).not.toBeNull();
    expect(await heading(page)).toBe(gunesKafe.name);
  });

  it('says inside the document that nobody has an address', async () => {
    await navigateInApp(page, '/nobody.has.this.name');
    expect(await page.title()).toBe('Facebook');
    expect(await page.$('h1')).toBeNull();
  });

  it('can stand empty between two views', async () => {
    standIn.world.set({ between: 'skeleton' });
    standIn.world.gates.hold('graphql');
    await startNavigation(page, maviFincan.path);
    await page.waitForSelector('.skeleton');
    expect(await page.$('h1')).toBeNull();
  });
});

describe('a walk through the stand-in', () => {
  it('is the same for the same seed, and different for another', () => {
    const [start] = destinations;
    if (start === undefined) throw new Error('There is nowhere to go.');
    expect(randomWalk(7, 200, start)).toEqual(randomWalk(7, 200, start));
    expect(randomWalk(8, 200, start)).not.toEqual(randomWalk(7, 200, start));
    const kinds = new Set(randomWalk(7, 200, start).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['back', 'click', 'double', 'forward', 'hover', 'tab']);
  });

  it('arrives at every step where it was planned to', async () => {
    const start = destinations.find(({ path }) => path === gunesKafe.path);
    if (start === undefined) throw new Error('The first Page is no destination.');
    const walker = new Walker(page, standIn.world.gates);
    for (const step of randomWalk(11, 60, start)) {
      await walker.take(step);
      const { pathname, search } = new URL(page.url());
      expect({ path: pathname + search, title: await page.title() }).toEqual({
        path: step.to.path,
        title: expect.stringContaining(step.to.name),
      });
    }
    await walker.finish();
    expect(problems.list).toEqual([]);
  });
});
