import type { Page } from 'puppeteer';
import { loja, museum } from './bench-pages.ts';
import { type Cpu, attributeCpu, traceCategories } from './attribute-cpu.ts';
import type { ChromiumSession } from '../support/launch-chromium.ts';

export interface ViewCost {
  /** Extension CPU of one Page view with a 2.5 MB payload, its world included, ms. */
  readonly viewCpu: number;
  /** The same for a group: a view that is no Page. */
  readonly otherCpu: number;
  /** Extension CPU per 1,000 DOM mutations of a feed, ms. */
  readonly mutationCpu: number;
  /** Extension CPU per in-app navigation between two Pages, ms. */
  readonly navigationCpu: number;
  /** JS heap of the document after a collection, MB. */
  readonly heap: number;
  /** Sum of layout shifts from the start on. */
  readonly layoutShift: number;
  /** Whether the button was in the row before the first frame with the row was painted; null without a button. */
  readonly beforePaint: boolean | null;
}

const actionRow = '[data-pagelet="ProfileActions"] > *';
const navigations = 10;
const group = 'https://www.facebook.com/groups/300000000000301';

/** Watches from the page's side, from its first moment: the row's first frame, and layout shifts. */
function watchFromPage(selector: string): void {
  const seen: { shift: number; children: number | null } = { shift: 0, children: null };
  Object.assign(globalThis, { benchSeen: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  const observer = new MutationObserver(() => {
    const row = document.querySelector(selector);
    if (row === null) return;
    observer.disconnect();
    const drawn = row.querySelectorAll('[aria-label]').length;
    // The callback runs just before this frame is painted.
    requestAnimationFrame(() => (seen.children = row.children.length - drawn));
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function settled(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 500 });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve))));
}

async function cpuOf(page: Page, extensionId: string, work: () => Promise<void>): Promise<Cpu> {
  await page.tracing.start({ categories: traceCategories });
  await work();
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('The browser gave no trace.');
  return attributeCpu(trace, extensionId);
}

/** 20,000 insertions and removals of nodes with some depth, ten in a task, as an endless feed does it. */
function mutateFeed(): Promise<void> {
  const feed = document.querySelector('[role="main"]') ?? document.body;
  return new Promise((resolve) => {
    let left = 2000;
    const step = () => {
      for (let index = 0; index < 5; index++) {
        const post = document.createElement('div');
        post.append(document.createElement('span'), document.createElement('p'));
        feed.append(post);
        post.remove();
      }
      left -= 1;
      if (left === 0) resolve();
      else setTimeout(step);
    };
    step();
  });
}

/** All that one extension costs on the site, in a browser of its own. */
export async function measureView(session: ChromiumSession): Promise<ViewCost> {
  const { extensionId } = session;
  const page = await session.newPage();
  await page.evaluateOnNewDocument(watchFromPage, actionRow);
  const open = (url: string) => async () => {
    await page.goto(url);
    await settled(page);
  };
  // Once before: the browser's own code caches for the extension's script are warm, as they are for a person.
  await open(museum)();
  const view = await cpuOf(page, extensionId, open(museum));
  const { layoutShift, extra } = await page.evaluate(() => {
    const seen = Reflect.get(globalThis, 'benchSeen') as { shift: number; children: number | null };
    return { layoutShift: seen.shift, extra: seen.children };
  });
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const heap = Number((await page.metrics()).JSHeapUsedSize) / 1e6;
  await client.detach();
  const mutations = await cpuOf(page, extensionId, () => page.evaluate(mutateFeed));
  const navigate = (path: string) =>
    page.evaluate(
      (to) => (Reflect.get(globalThis, 'standIn') as { navigate(path: string): Promise<void> }).navigate(to),
      path,
    );
  const moves = await cpuOf(page, extensionId, async () => {
    for (let turn = 0; turn < navigations / 2; turn++) {
      await navigate(loja);
      await navigate(new URL(museum).pathname);
    }
    await settled(page);
  });
  // From one to another: the Page before would still be at work while its successor is measured.
  await open(group)();
  const other = await cpuOf(page, extensionId, open(group));
  await page.close();
  return {
    viewCpu: view.scripts + view.world,
    otherCpu: other.scripts + other.world,
    mutationCpu: mutations.scripts / 20,
    navigationCpu: moves.scripts / navigations,
    heap,
    layoutShift,
    beforePaint: extra === null ? null : extra > 0,
  };
}
