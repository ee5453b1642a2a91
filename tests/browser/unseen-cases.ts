import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { orbitMuseum } from '../stand-in/demo/orbit-museum.ts';
import type { StandIn } from '../stand-in/server.ts';
import { ourButtons, untilOneButton } from '../support/our-button.ts';
import { navigateInApp } from '../support/stand-in-page.ts';
import { address } from './expected-buttons.ts';
import { sayFigure } from '../support/say-figure.ts';

/** The first script of the page: notes all that a page could notice. */
function listenToEverything(): void {
  const heard: string[] = [];
  const known = new Set(Object.getOwnPropertyNames(globalThis));
  const types = ['message', 'kopru', 'kopru?', 'wxt:content-script-started', 'content-script-started', 'error'];
  for (const target of [window, document]) {
    for (const type of types) {
      target.addEventListener(
        type,
        (event) => heard.push(`${type} ${JSON.stringify(event instanceof MessageEvent ? event.data : event.type)}`),
        true,
      );
    }
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function noted(event) {
    if (!event.type.startsWith('stand-in')) heard.push(`dispatched ${event.type}`);
    return Reflect.apply(dispatch, this, [event]);
  };
  Object.assign(globalThis, { unseen: { heard, known } });
}

interface Noticed {
  readonly heard: readonly string[];
  readonly globals: readonly string[];
  readonly sources: readonly string[];
  readonly stacks: readonly string[];
}

async function noticedBy(page: Page): Promise<Noticed> {
  return await page.evaluate(async () => {
    const { heard, known } = Reflect.get(globalThis, 'unseen') as { heard: string[]; known: Set<string> };
    const stacks: string[] = [];
    const note = (error: unknown) => stacks.push(error instanceof Error ? (error.stack ?? '') : String(error));
    await fetch('https://nowhere.invalid/').catch(note);
    try {
      Reflect.apply(XMLHttpRequest.prototype.send, {}, []);
    } catch (error) {
      note(error);
    }
    return {
      heard,
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name)),
      sources: [String(fetch), String(XMLHttpRequest.prototype.send), fetch.name],
      stacks,
    };
  });
}

/** What a page can notice of the extension, after loading and after moving on, with and without its button in view. */
export async function noticesNothing(page: Page, { world }: StandIn): Promise<void> {
  world.set({ panel: false, firstScript: `(${String(listenToEverything)})()` });
  await page.goto(address(lojaIpe.path));
  await untilOneButton(page);
  await navigateInApp(page, orbitMuseum.path);
  await untilOneButton(page);
  const { heard, globals, sources, stacks } = await noticedBy(page);
  expect(heard.filter((entry) => !/navigat|pushstate/i.test(entry))).toEqual([]);
  expect(globals.filter((name) => /kopru|köprü|wxt|extension|tap/i.test(name))).toEqual([]);
  expect(sources.slice(0, 2).every((source) => source.includes('[native code]'))).toBe(true);
  expect(sources[2]).toBe('fetch');
  expect(stacks).toHaveLength(2);
  const all = JSON.stringify([heard, globals, sources, stacks, await page.content()]);
  expect(all).not.toMatch(/chrome-extension:|moz-extension:|kopru@/);
  sayFigure(
    `${await page.browser().version()}: 0 messages, 0 globals, 0 addresses of the extension that a page notices`,
  );
}

/** Events as WXT's own runtime sends and hears them, and our own name: the page can forge all of them. */
export async function standsForgedEvents(page: Page): Promise<void> {
  await page.goto(address(lojaIpe.path));
  await untilOneButton(page);
  await page.evaluate(() => {
    const names = ['wxt:content-script-started', 'kopru:facebook-page:content-script-started', 'kopru'];
    for (const name of names) {
      document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'facebook-page', messageId: '1' } }));
      window.dispatchEvent(new CustomEvent(name, { detail: { type: name } }));
      window.postMessage({ type: name, contentScriptName: 'facebook-page', messageId: '1' }, '*');
    }
  });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve))));
  expect(await ourButtons(page)).toHaveLength(1);
}
