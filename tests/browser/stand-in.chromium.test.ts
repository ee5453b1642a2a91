import type { Browser, Page } from 'puppeteer';
import { launch } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPages, demoViews } from '../stand-in/demo/demo-views.ts';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { hiddenOak } from '../stand-in/demo/hidden-oak.ts';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { maviFincan } from '../stand-in/demo/mavi-fincan.ts';
import { orbitMuseum } from '../stand-in/demo/orbit-museum.ts';
import { yasminBakery } from '../stand-in/demo/yasmin-bakery.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { chromiumFlags } from '../support/chromium-flags.ts';
import { ensureChromium } from '../support/find-browser.ts';
import { navigateInApp } from '../support/stand-in-page.ts';
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
beforeEach(() => standIn.world.reset());

describe('the stand-in for facebook.com', () => {
  it.each(demoViews)('shows $name at its real kind of address', async ({ name, path }) => {
    await page.goto(address(path));
    await page.waitForSelector('[role="main"] > *');
    expect(await page.title()).toContain(name);
  });

  it.each(demoPages)('serves $name as 60 to 100 blocks that parse and say their length', async ({ path }) => {
    await page.goto(address(path));
    const blocks = await page.$$eval('script[type="application/json"][data-sjs]', (scripts) =>
      scripts.map(({ text, dataset }) => ({
        parsed: typeof JSON.parse(text),
        length: text.length,
        said: dataset['contentLen'],
      })),
    );
    expect(blocks.length).toBeGreaterThanOrEqual(60);
    expect(blocks.length).toBeLessThanOrEqual(100);
    expect(blocks.filter(({ parsed, length, said }) => parsed !== 'object' || said !== String(length))).toEqual([]);
  });

  it('serves one Page with a payload as heavy as the heaviest real ones', async () => {
    const response = await page.goto(address(orbitMuseum.path));
    expect((await response?.buffer())?.length).toBeGreaterThan(2_500_000);
  });

  it('draws no action row for people who are signed out', async () => {
    standIn.world.set({ signedIn: false });
    await page.goto(address(lojaIpe.path));
    await page.waitForSelector('h1');
    expect(await page.$('.action-row')).toBeNull();
  });

  it('writes Arabic from right to left', async () => {
    await page.goto(address(yasminBakery.path));
    expect(await page.$eval('html', ({ dir, lang }) => `${lang} ${dir}`)).toBe('ar rtl');
  });

  it('keeps the first document’s blocks when a person moves on inside it', async () => {
    await page.goto(address(gunesKafe.path));
    await page.waitForSelector('h1');
    await navigateInApp(page, lojaIpe.path);
    expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe(lojaIpe.name);
    const blocks = await page.$$eval('script[data-sjs]', (scripts) =>
      scripts.map(({ textContent }) => textContent).join(''),
    );
    expect(blocks).toContain(gunesKafe.profileId);
    expect(blocks).not.toContain(lojaIpe.profileId);
  });

  it('shows weekly hours in a dialog, a row a day', async () => {
    await page.goto(address(maviFincan.path));
    const opener = await page.waitForSelector('.row-button');
    await opener?.click();
    await page.waitForSelector('[role="dialog"]');
    const rows = await page.$$eval('[role="dialog"] .hours-row', (elements) =>
      elements.map(({ textContent }) => textContent),
    );
    expect(rows).toHaveLength(7);
    expect(rows[6]).toBe('Cumartesi09:00 - 13:00, 14:00 - 22:00');
  });

  it('lets its Pages be changed, as their owner would on Facebook', async () => {
    standIn.world.changePage(gunesKafe.profileId, { description: 'Changed.' });
    await page.goto(address(gunesKafe.path));
    await page.waitForSelector('.bio');
    expect(await page.$eval('.bio', ({ textContent }) => textContent)).toBe('Changed.');
  });

  it('calls a Page without any fact by its name', async () => {
    await page.goto(address(hiddenOak.path));
    await page.waitForSelector('h1');
    expect(await page.$$('.card')).toHaveLength(0);
  });

  it('leads l.php links on, and shows which chat a link would open', async () => {
    const target = 'https://wa.me/905339876543?text=Merhaba%20d%C3%BCnya';
    await page.goto(`https://l.facebook.com/l.php?u=${encodeURIComponent(target)}&h=AT0`);
    expect(await page.$eval('#number', ({ textContent }) => textContent)).toBe('905339876543');
    expect(await page.$eval('#draft', ({ textContent }) => textContent)).toBe('Merhaba dünya');
  });

  it('refuses every other host, and says which was asked for', async () => {
    standIn.requests.clear();
    await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_TUNNEL_CONNECTION_FAILED');
    expect(standIn.requests.unexplained()).toContain('refused: example.com:443');
  });

  it('notices a request that is not the page’s own (the proof of no requests can fail)', async () => {
    await page.goto(address(lojaIpe.path));
    standIn.requests.clear();
    await page.evaluate(() => fetch('/ajax/anything', { method: 'POST' }));
    expect(standIn.requests.unexplained()).toEqual([
      'POST https://www.facebook.com/ajax/anything from https://www.facebook.com',
    ]);
  });
});
