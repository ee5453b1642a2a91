import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { ourButtons, untilOneButton } from '../support/our-button.ts';
import { address } from './expected-buttons.ts';
import { storedText } from './hostile-cases.ts';
import type { HostileSetting } from './hostile-cases.ts';

/** Before any script of the page: everything that could lead to what we do is replaced, and says when it is used. */
function replaceEverything(): void {
  const used: string[] = [];
  const replace = (holder: object, name: string) => {
    const original: unknown = Reflect.get(holder, name);
    if (typeof original !== 'function') return;
    Reflect.set(holder, name, function replaced(this: unknown, ...args: unknown[]) {
      used.push(name);
      return Reflect.apply(original, this, args);
    });
  };
  replace(Element.prototype, 'attachShadow');
  replace(MessagePort.prototype, 'postMessage');
  replace(BroadcastChannel.prototype, 'postMessage');
  replace(navigator.locks, 'request');
  const parse = JSON.parse;
  JSON.parse = (text: string, ...rest: []) => {
    const value: unknown = parse(text, ...rest);
    if (typeof value === 'object' && value !== null) Reflect.set(value, 'poisoned', true);
    return value as never;
  };
  Object.assign(globalThis, { used });
}

/** What a script can do to an element that isn't its own: none of it is a click of a person's. */
function forgeEvents(selector: string): number {
  const hosts = [...document.querySelectorAll(selector)].filter((one) => one.getBoundingClientRect().height > 20);
  for (const host of hosts) {
    const { x, y, width, height } = host.getBoundingClientRect();
    const at = { bubbles: true, composed: true, cancelable: true, clientX: x + width / 2, clientY: y + height / 2 };
    for (const target of [host, document.elementFromPoint(at.clientX, at.clientY) ?? host]) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'dblclick'])
        target.dispatchEvent(new MouseEvent(type, at));
      for (const key of ['Enter', ' ', 'ArrowDown', 'Tab'])
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
      for (const type of ['focus', 'submit', 'toggle', 'beforetoggle', 'command'])
        target.dispatchEvent(new Event(type, at));
      if (target instanceof HTMLElement) target.click();
    }
  }
  for (const type of ['resize', 'focus', 'popstate', 'visibilitychange', 'DOMContentLoaded', 'currententrychange'])
    for (const target of [window, document]) target.dispatchEvent(new Event(type));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  return hosts.filter((host) => host.shadowRoot !== null).length;
}

/** Takes out, or moves, whatever of ours is put in, for as many frames. Resolves to how often there was something. */
async function observerWar(selector: string, how: 'remove' | 'move', frames: number): Promise<number> {
  let times = 0;
  const fight = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLElement) || !node.matches(selector) || node.parentElement === document.documentElement)
        continue;
      times += 1;
      if (how === 'remove') node.remove();
      else document.documentElement.append(node);
    }
  });
  fight.observe(document, { childList: true, subtree: true });
  for (const one of document.querySelectorAll(selector)) if (one.getBoundingClientRect().height > 20) one.remove();
  for (let frame = 0; frame < frames; frame += 1) {
    dispatchEvent(new Event('resize'));
    document.body.append(document.createTextNode(''));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  fight.disconnect();
  return times;
}

const hosts = 'div:empty:not([class]):not([id]):not([role])';
/** As often as the keeper puts it in within its span before it rests, and some for a look that was under way. */
const mostInsertions = 20;

async function openPage(setting: HostileSetting): Promise<Page> {
  setting.standIn.world.set({ panel: false, firstScript: `(${String(replaceEverything)})()` });
  const page = await setting.newPage();
  await page.goto(address(lojaIpe.path));
  await untilOneButton(page);
  return page;
}

/** Nothing that a page's script does to the button has any effect on what is stored, and none opens anything. */
export async function scriptChangesNothing(setting: HostileSetting): Promise<void> {
  const before = await storedText(setting.ownPage);
  const page = await openPage(setting);
  const opened: string[] = [];
  page.browser().on('targetcreated', (target) => opened.push(target.url()));
  expect(await page.evaluate(forgeEvents, hosts)).toBe(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'used') as string[])).toEqual([]);
  expect(await storedText(setting.ownPage)).toBe(before);
  expect(opened).toEqual([]);
  expect(await ourButtons(page)).toHaveLength(1);
  await page.close();
}

/** Whoever takes the button out over and over, or moves it, meets it a few times; then it rests. */
export async function keeperBacksOff(setting: HostileSetting): Promise<void> {
  const before = await storedText(setting.ownPage);
  for (const how of ['remove', 'move'] as const) {
    const page = await openPage(setting);
    const times = await page.evaluate(observerWar, hosts, how, 150);
    expect(times).toBeGreaterThan(0);
    expect(times).toBeLessThanOrEqual(mostInsertions);
    expect(await storedText(setting.ownPage)).toBe(before);
    await page.close();
  }
}
