import { describe, expect, it } from 'vitest';
import { watchCover } from '../../../utils/facebook/button/watch-cover.ts';
import { timedDocument } from './timed-document.ts';

type Sight = { readonly isIntersecting: boolean; readonly isVisible?: boolean };

function setUp() {
  const page = timedDocument('<body><div></div></body>');
  const { window, document } = page;
  let tell: (entries: readonly object[]) => void = () => {};
  const options: unknown[] = [];
  const ended: string[] = [];
  class Observer {
    constructor(listener: typeof tell, given: unknown) {
      tell = listener;
      options.push(given);
    }
    observe() {}
    disconnect() {
      ended.push('disconnected');
    }
  }
  Object.assign(window, { IntersectionObserver: Observer });
  const life = new window.AbortController();
  const isInSight = watchCover(window, [document.body], life.signal);
  const see = (sight: Sight) => tell([{ ...sight, target: document.body, time: window.performance.now() }]);
  return { page, life, options, ended, isInSight, see };
}

describe('watchCover', () => {
  it('asks for real visibility, and stops with its life', () => {
    const { options, life, ended } = setUp();
    expect(options).toEqual([{ trackVisibility: true, delay: 100 }]);
    life.abort();
    expect(ended).toEqual(['disconnected']);
  });

  it('trusts what was seen, and what it has no word of yet', async () => {
    const { isInSight, see, page } = setUp();
    await page.pass(10);
    expect(isInSight()).toBe(true);
    see({ isIntersecting: true, isVisible: true });
    expect(isInSight()).toBe(true);
  });

  it('refuses while covered, however long, and half a second after', async () => {
    const { isInSight, see, page } = setUp();
    await page.pass(10);
    see({ isIntersecting: true, isVisible: true });
    see({ isIntersecting: true, isVisible: false });
    expect(isInSight()).toBe(false);
    await page.pass(60_000);
    expect(isInSight()).toBe(false);
    see({ isIntersecting: true, isVisible: true });
    await page.pass(490);
    expect(isInSight()).toBe(false);
    await page.pass(20);
    expect(isInSight()).toBe(true);
  });

  it('does not refuse where the site itself has always kept the browser from telling', async () => {
    const { isInSight, see, page } = setUp();
    await page.pass(10);
    see({ isIntersecting: true, isVisible: false });
    expect(isInSight()).toBe(true);
  });

  it.each([
    [1, true],
    [0.6, true],
    [0.4, false],
    [0, false],
  ])('at an opacity of %d around it, a click counts: %s', async (opacity, counts) => {
    const { isInSight, page } = setUp();
    await page.pass(10);
    page.document.documentElement.style.opacity = String(opacity);
    expect(isInSight()).toBe(counts);
  });

  it('does not take being scrolled away for being covered', async () => {
    const { isInSight, see, page } = setUp();
    await page.pass(10);
    see({ isIntersecting: false, isVisible: false });
    see({ isIntersecting: true, isVisible: true });
    expect(isInSight()).toBe(true);
  });

  it('refuses nothing in a browser that does not know', async () => {
    const { isInSight, see, page } = setUp();
    await page.pass(10);
    see({ isIntersecting: true });
    expect(isInSight()).toBe(true);
  });

  it.each([
    { pointerType: 'mouse', moves: false, counts: false },
    { pointerType: 'mouse', moves: true, counts: true },
    { pointerType: 'touch', moves: false, counts: true },
  ])('with a $pointerType that came over it, moving: $moves, a click counts at once: $counts', async (pointer) => {
    const { isInSight, page } = setUp();
    const { document, window } = page;
    await page.pass(10);
    const timeStamp = window.performance.now();
    const tell = (type: string) =>
      document.body.dispatchEvent(
        Object.defineProperties(new window.Event(type), {
          pointerType: { value: pointer.pointerType },
          timeStamp: { value: timeStamp },
        }),
      );
    tell('pointerenter');
    if (pointer.moves) tell('pointermove');
    await page.pass(10);
    expect(isInSight()).toBe(pointer.counts);
    await page.pass(500);
    expect(isInSight()).toBe(true);
  });
});
