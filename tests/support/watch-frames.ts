import type { Page } from 'puppeteer';

/** What was seen from the page's side, frame by frame, since the watch began. */
export interface FrameLog {
  /** Frames with more than one of the extension's elements. */
  readonly doubled: number;
  /** Paths of views that have no button, in frames in which one stood there all the same. */
  readonly wrong: readonly string[];
  readonly frames: number;
}

/** Begins to look at every frame of a page before it is painted. `without`: paths whose views must never have a button. */
export async function watchFrames(page: Page, without: readonly string[]): Promise<void> {
  await page.evaluate(
    (paths, selector) => {
      const log = { doubled: 0, wrong: [] as string[], frames: 0 };
      const look = () => {
        const ours = [...document.querySelectorAll(selector)].filter(
          (each) => each.getBoundingClientRect().height > 20,
        );
        const path = location.pathname + location.search;
        log.frames += 1;
        if (ours.length > 1) log.doubled += 1;
        if (ours.length > 0 && paths.includes(path)) log.wrong.push(path);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(globalThis, { frameLog: log });
    },
    without,
    'div:empty:not([class]):not([id]):not([role])',
  );
}

export function frameLog(page: Page): Promise<FrameLog> {
  return page.evaluate(() => Reflect.get(globalThis, 'frameLog') as FrameLog);
}
