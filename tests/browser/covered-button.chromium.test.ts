import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';
import { someOf } from '../support/rounds.ts';
import { pointsOf } from './button-menu-cases.ts';
import {
  disguises,
  expectOnlyThisChat,
  openCovered,
  refusesWhile,
  transparencies,
  untilVisible,
} from './covered-button-cases.ts';
import { sayFigure } from '../support/say-figure.ts';

let standIn: StandIn;
let session: ChromiumSession;

beforeAll(async () => {
  standIn = await startStandIn();
  standIn.world.set({ panel: false, drawAfter: 0, mutatingFeed: false });
  session = await launchChromium({ standIn, language: 'en' });
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});

const tricks = someOf([...transparencies, ...disguises], 6);
const atOnce = someOf(transparencies, 2);

describe('a click on a button that a person can’t see as it is, in Chromium', () => {
  it.each(tricks)('is refused: $name', async (trick) => {
    await refusesWhile(session, trick, (page) => untilVisible(page, false));
  });

  it.each(atOnce)('is refused at once, before the browser has judged: $name', async (trick) => {
    await refusesWhile(session, trick, async () => {});
  });

  it('is refused right after a cover was taken away', async () => {
    const page = await openCovered(session);
    const { link } = await pointsOf(page);
    await page.mouse.move(link.x, link.y);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:9999';
      document.body.append(cover);
      cover.addEventListener('pointerdown', () => cover.remove());
    });
    await untilVisible(page, false);
    await page.mouse.click(link.x, link.y, { count: 2 });
    await expectOnlyThisChat(session, page);
    await page.close();
  });

  it('is refused where the button slides under a pointer at rest', async () => {
    const page = await openCovered(session);
    const { link } = await pointsOf(page);
    await page.mouse.move(link.x, link.y + 300);
    await page.mouse.down();
    await page.mouse.up();
    await page.evaluate(() => {
      const { parentElement } = Reflect.get(globalThis, 'host') as HTMLElement;
      parentElement?.setAttribute('style', 'position:relative;top:300px');
    });
    await page.mouse.down();
    await page.mouse.up();
    await page.evaluate(() => (Reflect.get(globalThis, 'host') as HTMLElement).parentElement?.removeAttribute('style'));
    await expectOnlyThisChat(session, page);
    await page.close();
  });

  it('leaves no error behind, and has asked nobody for anything', () => {
    expect(session.problems.list).toEqual([]);
    expect(standIn.requests.unexplained()).toEqual([]);
    sayFigure(`Chromium: ${tricks.length + atOnce.length + 2} tricks with a click, 0 chats opened by them`);
  });
});
