import type { Page } from 'puppeteer';

/** What was seen from the page's side, frame by frame, since the watch began. */
export interface FrameLog {
  /** Frames with more than one of the extension's elements. */
  readonly doubled: number;
  /** Paths of views that have no button, in frames in which one stood there all the same. */
  readonly wrong: readonly string[];
  readonly frames: number;
  /** Frames in which the row of a linked Page stood there without the button, and the most of them in a row. */
  readonly late: number;
  readonly longest: number;
}

/** A view by its path and the name its header bears. */
export interface NamedView {
  readonly path: string;
  readonly name: string;
}

/**
 * Begins to look at every frame of a page before it is painted. `without`: paths whose views must never have a button;
 * `linked`: views that must have it as soon as their row stands there.
 */
export async function watchFrames(page: Page, without: readonly string[], linked: readonly NamedView[]): Promise<void> {
  await page.evaluate(
    (paths, views, selector) => {
      const log = { doubled: 0, wrong: [] as string[], frames: 0, late: 0, longest: 0 };
      let missing = 0;
      const look = () => {
        const ours = [...document.querySelectorAll(selector)].filter(
          (each) => each.getBoundingClientRect().height > 20,
        );
        const path = location.pathname + location.search;
        log.frames += 1;
        if (ours.length > 1) log.doubled += 1;
        if (ours.length > 0 && paths.includes(path)) log.wrong.push(path);
        const name = views.find((view) => view.path === path)?.name;
        const inView = name !== undefined && document.querySelector('h1')?.textContent?.trim() === name;
        missing =
          inView && document.querySelector('[data-pagelet="ProfileActions"] > *') && ours.length === 0
            ? missing + 1
            : 0;
        if (missing > 0) log.late += 1;
        log.longest = Math.max(log.longest, missing);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(globalThis, { frameLog: log });
    },
    without,
    linked,
    'div:empty:not([class]):not([id]):not([role])',
  );
}

export function frameLog(page: Page): Promise<FrameLog> {
  return page.evaluate(() => Reflect.get(globalThis, 'frameLog') as FrameLog);
}
