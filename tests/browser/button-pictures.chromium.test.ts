import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { hiddenOak } from '../stand-in/demo/hidden-oak.ts';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { maviFincan } from '../stand-in/demo/mavi-fincan.ts';
import { orbitMuseum } from '../stand-in/demo/orbit-museum.ts';
import { yasminBakery } from '../stand-in/demo/yasmin-bakery.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { someOf } from '../support/rounds.ts';
import { untilOneButton } from '../support/our-button.ts';
import { screenshotFolder } from '../support/output-folders.ts';
import { viewSettled } from '../support/view-settled.ts';
import { words } from '../support/words.ts';
import { drawnContrast, headerClip, measure } from './button-pictures.ts';
import { address } from './expected-buttons.ts';

const text = words('en');
const folder = join(screenshotFolder, 'button');
/** `SCREENSHOTS=1` also saves pictures, to be looked at. */
const wantsPictures = process.env['SCREENSHOTS'] !== undefined;
const some = <Trial>(trials: readonly Trial[], every: number) => (wantsPictures ? trials : someOf(trials, every));
const widths = { wide: 1280, narrow: 420 } as const;
const combinations = [true, false].flatMap((signedIn) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['ltr', 'rtl'] as const).flatMap((direction) =>
      (['wide', 'narrow'] as const).map((width) => ({
        signedIn,
        theme,
        direction,
        width,
        name: [signedIn ? 'signed-in' : 'signed-out', theme, direction, width].join('-'),
      })),
    ),
  ),
);

let standIn: StandIn;
let session: ChromiumSession;
let page: Page;
let ownPage: Page;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  standIn = await startStandIn();
  session = await launchChromium({ standIn, language: 'en' });
  ownPage = await session.openExtensionPage('popup.html');
  page = await session.newPage();
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});
beforeEach(() => {
  standIn.world.reset();
  standIn.world.set({ panel: false, mutatingFeed: false });
});

async function save(name: string, below = 24): Promise<void> {
  if (!wantsPictures) return;
  const path = join(folder, `${name}.png`);
  const clip = await headerClip(page, below);
  const [button] = (await measure(page)).ours;
  // In the corner it stands outside the header: then the whole window is looked at.
  await page.screenshot(
    button && button.y > clip.y + clip.height ? { path } : { path, clip, captureBeyondViewport: false },
  );
}

async function openMenu(): Promise<void> {
  await viewSettled(page, ownPage);
  await untilOneButton(page);
  const more = await page.waitForSelector(`aria/${text('button.more')}[role="button"]`);
  await more?.press('Enter');
  await page.waitForSelector(`aria/${text('button.hide')}[role="menuitem"]`);
}

describe.each(some(combinations, 5))('$name', ({ signedIn, theme, direction, width, name }) => {
  it('has one button that looks like its neighbours and is easy to read', async () => {
    standIn.world.set({ signedIn, theme });
    await page.setViewport({ width: widths[width], height: 900 });
    await page.goto(address((direction === 'rtl' ? yasminBakery : lojaIpe).path));
    await untilOneButton(page);
    await viewSettled(page, ownPage);
    await save(name);
    const { ours, neighbours, overflow } = await measure(page);
    expect(ours).toHaveLength(1);
    expect(overflow).toBe(0);
    const [button] = ours;
    if (button === undefined) return;
    expect(button.x).toBeGreaterThanOrEqual(0);
    expect(button.x + button.width).toBeLessThanOrEqual(widths[width]);
    // In its row it is as high as the others, and on one line with those that share it.
    for (const { height } of neighbours) expect(Math.abs(height - button.height)).toBeLessThanOrEqual(1);
    const beside = neighbours.filter(({ y, height }) => y < button.y + button.height && y + height > button.y);
    for (const { y } of beside) expect(Math.abs(y - button.y)).toBeLessThanOrEqual(1);
    // Known too late for the row, it stands beside it; over a neighbour it stands nowhere.
    const covered = beside.filter(({ x, width: wide }) => x < button.x + button.width && x + wide > button.x);
    expect(covered).toEqual([]);
    expect(await drawnContrast(page, ownPage, button)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('in special surroundings', () => {
  it.each(['none', 'active'] as const)('can be read with forced colours: %s', async (forced) => {
    const devtools = await page.createCDPSession();
    await page.setViewport({ width: widths.wide, height: 900 });
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: forced }] });
    await page.goto(address(lojaIpe.path));
    await viewSettled(page, ownPage);
    const button = await untilOneButton(page);
    await save(`forced-colours-${forced}`);
    expect(await drawnContrast(page, ownPage, button)).toBeGreaterThanOrEqual(4.5);
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: '' }] });
    await devtools.detach();
  });

  it('fits at 200 % zoom', async () => {
    await page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
    await page.goto(address(lojaIpe.path));
    await untilOneButton(page);
    await viewSettled(page, ownPage);
    await save('zoom-200', 0);
    expect(await measure(page)).toMatchObject({ overflow: 0, ours: [{ height: 36 }] });
  });

  it.each([
    { view: lojaIpe, theme: 'light' },
    { view: lojaIpe, theme: 'dark' },
    { view: yasminBakery, theme: 'light' },
  ] as const)('shows the menu whole, on $view.path, $theme', async ({ view, theme }) => {
    standIn.world.set({ theme });
    await page.setViewport({ width: widths.wide, height: 900 });
    await page.goto(address(view.path));
    await openMenu();
    await save(`menu-${theme}-${view === yasminBakery ? 'rtl' : 'ltr'}`, 160);
    const items = await page.$$(`aria/${text('button.hide')}[role="menuitem"]`);
    const box = await items[0]?.boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(widths.wide);
    expect((await measure(page)).overflow).toBe(0);
  });

  it.each(some([gunesKafe, maviFincan, lojaIpe, yasminBakery, hiddenOak, orbitMuseum], 6))(
    'shows $path as it is',
    async (view) => {
      await page.setViewport({ width: widths.wide, height: 900 });
      await page.goto(address(view.path));
      await page.waitForSelector('h1');
      await viewSettled(page, ownPage);
      await save(`page-${view.profileId}`);
      expect((await measure(page)).ours.length).toBeLessThan(2);
    },
  );

  it('leaves no error behind', () => {
    expect(session.problems.list).toEqual([]);
  });
});
