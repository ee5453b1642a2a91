import { describe, expect, it } from 'vitest';
import { watchPage } from '../../../utils/facebook/watch-page.ts';
import { emptySnapshot } from '../../support/snapshot-of.ts';
import { timedDocument } from './timed-document.ts';

interface Options {
  readonly url?: string;
  readonly readyState?: DocumentReadyState;
  readonly prerendering?: boolean;
  readonly navigation?: boolean;
  /** Entities of which all that hurries is known. */
  readonly known?: readonly string[];
}

function setUp({ url, readyState = 'complete', prerendering, navigation = false, known = [] }: Options = {}) {
  const page = timedDocument('<body><main></main></body>', url);
  const { window, document } = page;
  const define = (name: string, value: unknown) => Object.defineProperty(document, name, { value, configurable: true });
  define('readyState', readyState);
  if (prerendering === true) define('prerendering', true);
  const moves = new window.EventTarget();
  if (navigation) Object.defineProperty(window, 'navigation', { value: moves });
  const life = new window.AbortController();
  const log: string[] = [];
  const state = { changes: 0 };
  const watch = watchPage(
    window,
    {
      take: (href) => ({ ...emptySnapshot, url: href }),
      onSnapshot: (snapshot) => log.push(`look ${new URL(snapshot.url).pathname}`),
      onLeave(entity) {
        log.push(`left for ${entity}`);
        return entity !== null && known.includes(entity);
      },
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
    async go(path: string) {
      page.push(path);
      if (navigation) moves.dispatchEvent(new window.Event('currententrychange'));
      else document.body.append(document.createElement('p'));
      await page.settle();
    },
    looks: () => log.filter((entry) => entry.startsWith('look')).length,
  };
}

describe('watchPage', () => {
  it('looks once the document is parsed, not before', async () => {
    const { page, document, window, log, define } = setUp({ readyState: 'loading' });
    await page.pass(1000);
    expect(log).toEqual([]);
    define('readyState', 'interactive');
    document.dispatchEvent(new window.Event('DOMContentLoaded'));
    await page.pass(100);
    expect(log).toEqual(['left for guneskafe', 'look /guneskafe']);
  });

  it.each(['/', '/groups/123', '/watch', '/events/5', '/guneskafe/posts/1', '/photo.php?fbid=1'])(
    'neither looks at %s nor hears of its changes',
    async (path) => {
      const { page, change, state, watch, looks } = setUp({ url: `https://www.facebook.com${path}`, navigation: true });
      for (let times = 0; times < 5; times += 1) {
        await change();
        await page.pass(500);
      }
      expect(looks()).toBe(0);
      expect(state.changes).toBe(0);
      expect(watch.viewNow()).toEqual({ kind: 'elsewhere' });
      expect(looks()).toBe(0);
    },
  );

  it('lets the site load a view that is known: one look after that, whatever came meanwhile', async () => {
    const { page, go, log, watch, looks } = setUp({ navigation: true, known: ['lojaipe'] });
    await page.pass(100);
    await go('/lojaipe');
    watch.lookAgain();
    await page.pass(200);
    watch.lookAgain();
    expect(looks()).toBe(1);
    await page.pass(50);
    expect(log.slice(2)).toEqual(['left for lojaipe', 'look /lojaipe']);
    watch.lookAgain();
    await page.pass(250);
    expect(looks()).toBe(3);
    await go('/guneskafe');
    await page.pass(0);
    await page.pass(100);
    expect(log.at(-1)).toBe('look /guneskafe');
  });

  it('waits for a prerendered document to be shown', async () => {
    const { page, document, window, watch, looks } = setUp({ prerendering: true });
    await page.pass(5000);
    expect(looks()).toBe(0);
    expect(watch.viewNow()).toEqual({ kind: 'rendering', since: 0 });
    document.dispatchEvent(new window.Event('prerenderingchange'));
    await page.pass(100);
    expect(looks()).toBe(1);
  });

  it('looks again only after changes, in growing steps, and comes to rest', async () => {
    const { page, change, looks, state } = setUp();
    await page.pass(60_000);
    expect(looks()).toBe(1);
    for (let times = 0; times < 600; times += 1) {
      await change();
      await page.pass(100);
    }
    expect(looks()).toBe(6);
    expect(state.changes).toBe(600);
  });

  it('looks again when something came that is not in the document, once for many', async () => {
    const { page, watch, looks } = setUp();
    await page.pass(60_000);
    watch.lookAgain();
    watch.lookAgain();
    await page.pass(100);
    expect(looks()).toBe(2);
  });

  describe.each([{ navigation: true }, { navigation: false }])(
    'when the site moves on (Navigation API: $navigation)',
    (how) => {
      it('leaves at once and looks at the new Page', async () => {
        const { page, go, log } = setUp(how);
        await page.pass(100);
        log.length = 0;
        await go('/lojaipe');
        expect(log).toEqual(['left for lojaipe']);
        await page.pass(100);
        expect(log).toEqual(['left for lojaipe', 'look /lojaipe']);
      });

      it('stays with the Page on its tabs, and looks at them', async () => {
        const { page, go, log } = setUp(how);
        await page.pass(100);
        log.length = 0;
        await go('/GunesKafe/about');
        await page.pass(100);
        expect(log).toEqual(['look /GunesKafe/about']);
      });

      it('leaves for a group, is quiet there, and comes back', async () => {
        const { page, go, log, change } = setUp(how);
        await page.pass(100);
        log.length = 0;
        await go('/groups/1');
        await change();
        await page.pass(5000);
        expect(log).toEqual(['left for null']);
        await go('/guneskafe');
        await page.pass(100);
        expect(log).toEqual(['left for null', 'left for guneskafe', 'look /guneskafe']);
      });

      it('looks at the last of twenty fast moves, and none under a wrong address', async () => {
        const { page, go, log } = setUp(how);
        await page.pass(100);
        log.length = 0;
        for (let times = 0; times < 20; times += 1) await go(`/page.${times}a`);
        await page.pass(100);
        expect(log.filter((entry) => entry.startsWith('left'))).toHaveLength(20);
        expect(log.filter((entry) => entry.startsWith('look'))).toEqual(['look /page.19a']);
      });
    },
  );

  it('never looks for an address it has not noticed yet', async () => {
    const { page, watch, log } = setUp();
    await page.pass(100);
    log.length = 0;
    page.push('/lojaipe');
    expect(watch.viewNow()).toMatchObject({ kind: 'taken', snapshot: { url: 'https://www.facebook.com/lojaipe' } });
    expect(log).toEqual(['left for lojaipe', 'look /lojaipe']);
  });

  it('looks again when it comes back from the back/forward cache', async () => {
    const { page, window, log } = setUp();
    await page.pass(100);
    log.length = 0;
    const shown = new window.PageTransitionEvent('pageshow', { persisted: true });
    window.dispatchEvent(shown);
    await page.pass(100);
    // A script of the page's said so.
    expect(log).toEqual([]);
    page.trusted('pageshow', { persisted: true });
    await page.pass(100);
    expect(log).toEqual(['returned', 'look /guneskafe']);
  });

  it('tells how long the entity has been in view', async () => {
    const { page, go, watch } = setUp();
    await page.pass(3000);
    expect(watch.viewNow()).toMatchObject({ kind: 'taken', since: 3000 });
    await go('/lojaipe');
    expect(watch.viewNow()).toMatchObject({ kind: 'taken', since: 0 });
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
