import type { Browser, Page } from 'puppeteer';
import { expect } from 'vitest';
import { untilOneButton } from '../support/our-button.ts';
import { until } from '../support/until.ts';
import { openPage, pointsOf } from './button-menu-cases.ts';

export interface CoverSetting {
  readonly browser: Browser;
  readonly newPage: () => Promise<Page>;
}

/** A way to get a person to click the button without knowing. Runs in the page. */
export interface Trick {
  readonly name: string;
  readonly play: (host: HTMLElement) => void;
}

/**
 * What `getComputedStyle` tells in every browser. A style on the host itself does nothing: the closed root's own
 * declarations are important, and win.
 */
export const transparencies: readonly Trick[] = [
  { name: 'opacity of its row', play: (host) => host.parentElement?.style.setProperty('opacity', '0') },
  { name: 'opacity of the whole page', play: () => document.body.style.setProperty('opacity', '0') },
];

/** What only IntersectionObserver’s `isVisible` tells. */
export const disguises: readonly Trick[] = [
  {
    name: 'a layer that lets clicks through',
    play: () => {
      const layer = document.createElement('div');
      layer.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:9999;pointer-events:none';
      document.body.append(layer);
    },
  },
  {
    name: 'a picture only over the button',
    play: (host) => {
      const { left, top, width, height } = host.getBoundingClientRect();
      const layer = document.createElement('div');
      layer.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;background:red;z-index:9999;pointer-events:none`;
      document.body.append(layer);
    },
  },
  {
    name: 'a frame that lets clicks through',
    play: () => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;z-index:9999;pointer-events:none;border:0';
      document.body.append(frame);
    },
  },
  {
    name: 'a popover in the top layer',
    play: () => {
      const layer = document.createElement('div');
      layer.popover = 'manual';
      layer.style.cssText = 'inset:0;width:100%;height:100%;margin:0;border:0;padding:0;pointer-events:none';
      document.body.append(layer);
      layer.showPopover();
    },
  },
  // A circle: a rectangle Chromium takes at some places of a window for mere clipping, of which the rest is really seen.
  { name: 'clip-path', play: (host) => host.parentElement?.style.setProperty('clip-path', 'circle(30%)') },
  { name: 'mask', play: (host) => host.parentElement?.style.setProperty('mask', 'linear-gradient(#0001,#0001)') },
  { name: 'enlarged', play: (host) => host.parentElement?.style.setProperty('transform', 'scale(3)') },
  { name: 'turned', play: (host) => host.parentElement?.style.setProperty('transform', 'rotate(3deg)') },
  { name: 'blurred', play: (host) => host.parentElement?.style.setProperty('filter', 'blur(9px)') },
  { name: 'a filter for transparency', play: () => document.body.style.setProperty('filter', 'opacity(0.02)') },
  { name: 'half transparent', play: (host) => host.parentElement?.style.setProperty('opacity', '0.7') },
];

const hosts = 'div:empty:not([class]):not([id]):not([role])';
const chats = (browser: Browser) => browser.targets().filter((target) => target.url().startsWith('https://wa.me/'));

/** Keeps the host at hand under a name of the test’s own. */
export async function openCovered(setting: CoverSetting): Promise<Page> {
  const page = await openPage(setting);
  // A row that the site draws anew takes a trick on it away again.
  await page.waitForFunction(() => 'standIn' in globalThis);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve))));
  await untilOneButton(page);
  await page.evaluate((selector) => {
    const host = [...document.querySelectorAll<HTMLElement>(selector)].find(({ offsetHeight }) => offsetHeight > 20);
    Object.assign(globalThis, { host });
  }, hosts);
  return page;
}

/**
 * Resolves once the browser’s own judgement of whether the host is really visible is the wanted one. It judges nothing in
 * a tab that is not in front, and a chat of the trial before may still come to the front.
 */
export async function untilVisible(page: Page, wanted: boolean): Promise<void> {
  await page.evaluate(() => {
    const host = Reflect.get(globalThis, 'host') as HTMLElement;
    const options: IntersectionObserverInit & { readonly trackVisibility: boolean; readonly delay: number } = {
      trackVisibility: true,
      delay: 100,
    };
    const observer = new IntersectionObserver((entries) => {
      for (const entry of entries) Object.assign(globalThis, { isHostVisible: Reflect.get(entry, 'isVisible') });
    }, options);
    observer.observe(host);
  });
  await until(
    async () => {
      await page.bringToFront();
      return page.evaluate((): unknown => Reflect.get(globalThis, 'isHostVisible'));
    },
    (isVisible) => isVisible === wanted,
  );
}

async function clickButton(page: Page): Promise<void> {
  const { link } = await pointsOf(page);
  await page.mouse.click(link.x, link.y);
}

/**
 * Ends a trial: clicks the button, which is in plain sight again, until a chat opens. Chats open in the order of their
 * clicks, so a click that was accepted before would make two.
 */
export async function expectOnlyThisChat({ browser }: CoverSetting, page: Page): Promise<void> {
  await until(
    async () => {
      await page.bringToFront();
      if (chats(browser).length === 0) await clickButton(page);
      return chats(browser).length;
    },
    (count) => count > 0,
  );
  expect(chats(browser)).toHaveLength(1);
  await until(
    async () => {
      for (const chat of chats(browser)) await (await chat.page())?.close();
      return chats(browser).length;
    },
    (count) => count === 0,
  );
}

/** Plays a trick on a button that was in plain sight, clicks, takes the trick back. */
export async function refusesWhile(
  setting: CoverSetting,
  { play }: Trick,
  untilNoticed: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await openCovered(setting);
  const { link } = await pointsOf(page);
  const before = await page.evaluate(() => document.body.getAttribute('style') ?? '');
  await page.evaluate(`(${String(play)})(host)`);
  await untilNoticed(page);
  await page.mouse.click(link.x, link.y);
  await page.evaluate((style) => {
    const host = Reflect.get(globalThis, 'host') as HTMLElement;
    document.body.setAttribute('style', style);
    host.parentElement?.removeAttribute('style');
    for (const layer of document.querySelectorAll('body > div[style], body > iframe')) layer.remove();
  }, before);
  await expectOnlyThisChat(setting, page);
  await page.close();
}
