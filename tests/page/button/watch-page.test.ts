import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../utils/facebook/page-reading.ts';
import { watchPage } from '../../../utils/facebook/watch-page.ts';
import { pageOf } from './page-of.ts';
import { timedDocument } from './timed-document.ts';

const rendering: PageReading = { kind: 'rendering', missing: [] };

interface Options {
  readonly url?: string;
  readonly readyState?: DocumentReadyState;
  readonly prerendering?: boolean;
  readonly navigation?: boolean;
}

function setUp({ url, readyState = 'complete', prerendering, navigation = false }: Options = {}) {
  const page = timedDocument('<body><main></main></body>', url);
  const { window, document } = page;
  const define = (name: string, value: unknown) => Object.defineProperty(document, name, { value, configurable: true });
  define('readyState', readyState);
  if (prerendering === true) define('prerendering', true);
  const moves = new window.EventTarget();
  if (navigation) Object.defineProperty(window, 'navigation', { value: moves });
  const life = new window.AbortController();
  const log: string[] = [];
  const state = { reading: rendering, changes: 0 };
  const watch = watchPage(
    window,
    {
      read: (_document, href) => {
        log.push(`read ${new URL(href).pathname}`);
        return state.reading;
      },
      onReading: () => {},
      onLeave: () => log.push('left'),
      onReturn: () => log.push('returned'),
      onChange: () => {
        state.changes += 1;
      },
    },
    life.signal,
  );
  return {
    page,
    window,
    document,
    life,
    log,
    state,
    watch,
    define,
    async change() {
      document.body.append(document.createElement('p'));
      await page.settle();
    },
    /** What a site adds that may tell more: a block of its data. */
    async addBlock() {
      const block = document.createElement('script');
      block.type = 'application/json';
      block.dataset['sjs'] = '';
      document.body.append(block);
      await page.settle();
    },
    async go(path: string) {
      page.push(path);
      if (navigation) moves.dispatchEvent(new window.Event('currententrychange'));
      else document.body.append(document.createElement('p'));
      await page.settle();
    },
    reads: () => log.filter((entry) => entry.startsWith('read')).length,
  };
}

describe('watchPage', () => {
  it('reads once the document is parsed, not before', async () => {
    const { page, document, window, log, define } = setUp({ readyState: 'loading' });
    await page.pass(1000);
    expect(log).toEqual([]);
    define('readyState', 'interactive');
    document.dispatchEvent(new window.Event('DOMContentLoaded'));
    await page.pass(100);
    expect(log).toEqual(['left', 'read /guneskafe']);
  });

  it.each(['/', '/groups/123', '/watch', '/events/5', '/guneskafe/posts/1', '/photo.php?fbid=1'])(
    'neither reads %s nor hears of its changes',
    async (path) => {
      const { page, change, state, watch, reads } = setUp({ url: `https://www.facebook.com${path}`, navigation: true });
      for (let times = 0; times < 5; times += 1) {
        await change();
        await page.pass(500);
      }
      expect(reads()).toBe(0);
      expect(state.changes).toBe(0);
      expect(watch()).toEqual({ kind: 'elsewhere' });
      expect(reads()).toBe(0);
    },
  );

  it('waits for a prerendered document to be shown', async () => {
    const { page, document, window, watch, reads } = setUp({ prerendering: true });
    await page.pass(5000);
    expect(reads()).toBe(0);
    expect(watch()).toEqual({ kind: 'rendering', since: 0 });
    document.dispatchEvent(new window.Event('prerenderingchange'));
    await page.pass(100);
    expect(reads()).toBe(1);
  });

  it('reads again only after changes that may tell more, in growing steps, and comes to rest', async () => {
    const { page, change, reads, state } = setUp();
    await page.pass(60_000);
    expect(reads()).toBe(1);
    for (let times = 0; times < 600; times += 1) {
      await change();
      await page.pass(100);
    }
    expect(reads()).toBe(1);
    expect(state.changes).toBe(600);
    const telling = setUp();
    for (let times = 0; times < 600; times += 1) {
      await telling.addBlock();
      await telling.page.pass(100);
    }
    expect(telling.reads()).toBe(8);
  });

  it('notices a name, tabs and a call to action that are rendered late', async () => {
    const { page, document, reads } = setUp();
    await page.pass(100);
    const late = [
      '<h1>Güneş Kafe</h1>',
      '<div role="tablist"><a href="/guneskafe/about"></a></div>',
      '<a href="https://wa.me/1?entry_point=page_cta"></a>',
    ];
    for (const [index, markup] of late.entries()) {
      document.body.append(document.createRange().createContextualFragment(markup));
      await page.pass(5000);
      expect(reads()).toBe(index + 2);
    }
  });

  it('reads a Page it has understood only a few times more', async () => {
    const { page, addBlock, reads, state } = setUp();
    state.reading = { kind: 'read', page: pageOf('100001') };
    for (let times = 0; times < 600; times += 1) {
      await addBlock();
      await page.pass(100);
    }
    expect(reads()).toBe(4);
  });

  describe.each([{ navigation: true }, { navigation: false }])(
    'when the site moves on (Navigation API: $navigation)',
    (how) => {
      it('leaves at once and reads the new Page', async () => {
        const { page, go, log } = setUp(how);
        await page.pass(100);
        log.length = 0;
        await go('/lojaipe');
        expect(log).toEqual(['left']);
        await page.pass(100);
        expect(log).toEqual(['left', 'read /lojaipe']);
      });

      it('stays with the Page on its tabs, and reads them', async () => {
        const { page, go, log } = setUp(how);
        await page.pass(100);
        log.length = 0;
        await go('/GunesKafe/about');
        await page.pass(100);
        expect(log).toEqual(['read /GunesKafe/about']);
      });

      it('leaves for a group, is quiet there, and comes back', async () => {
        const { page, go, log, change } = setUp(how);
        await page.pass(100);
        log.length = 0;
        await go('/groups/1');
        await change();
        await page.pass(5000);
        expect(log).toEqual(['left']);
        await go('/guneskafe');
        await page.pass(100);
        expect(log).toEqual(['left', 'left', 'read /guneskafe']);
      });

      it('reads the last of twenty fast moves, and none under a wrong address', async () => {
        const { page, go, log } = setUp(how);
        await page.pass(100);
        log.length = 0;
        for (let times = 0; times < 20; times += 1) await go(`/page.${times}a`);
        await page.pass(100);
        expect(log.filter((entry) => entry === 'left')).toHaveLength(20);
        expect(log.filter((entry) => entry !== 'left')).toEqual(['read /page.19a']);
      });
    },
  );

  it('never reads for an address it has not noticed yet', async () => {
    const { page, watch, log } = setUp();
    await page.pass(100);
    log.length = 0;
    page.push('/lojaipe');
    watch();
    expect(log).toEqual(['left', 'read /lojaipe']);
  });

  it('looks again when it comes back from the back/forward cache', async () => {
    const { page, window, log } = setUp();
    await page.pass(100);
    log.length = 0;
    const shown = new window.PageTransitionEvent('pageshow', { persisted: true });
    window.dispatchEvent(shown);
    await page.pass(100);
    expect(log).toEqual(['returned', 'read /guneskafe']);
  });

  it('tells how long the entity has been in view', async () => {
    const { page, go, watch } = setUp();
    await page.pass(3000);
    expect(watch()).toEqual({ kind: 'rendering', since: 3000 });
    await go('/lojaipe');
    expect(watch()).toEqual({ kind: 'rendering', since: 0 });
  });

  it('is silent after its life has ended', async () => {
    const { page, life, go, change, log, state, window } = setUp();
    await page.pass(100);
    life.abort();
    log.length = 0;
    const { changes } = state;
    await change();
    await go('/lojaipe');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    await page.pass(60_000);
    expect(log).toEqual([]);
    expect(state.changes).toBe(changes);
  });
});
