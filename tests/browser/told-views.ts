import type { Page } from 'puppeteer';
import * as z from 'zod/mini';
import { type PageSnapshot, pageSnapshotSchema } from '../../utils/core/business/page-snapshot.ts';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import type { ContentWorld } from '../support/content-world.ts';

/** As far as it is used here; runs inside a page of the extension. */
declare const chrome: {
  readonly tabs: {
    readonly query: (filter: object) => Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    readonly sendMessage: (tab: number, message: object) => Promise<{ readonly res?: unknown } | undefined>;
  };
};

const takenSchema = z.object({ snapshot: pageSnapshotSchema });

/** What the content script of the tab at `url` takes out of its document. */
export async function snapshotIn(ownPage: Page, url: string): Promise<PageSnapshot> {
  const view = await ownPage.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted)?.id ?? -1;
    const answer = await chrome.tabs.sendMessage(tab, { type: 'takeView', id: 1, timestamp: Date.now() });
    return answer?.res;
  }, url);
  return takenSchema.parse(view).snapshot;
}

/** The same view of the tour's Page, on which the description now says this. `asOf`: ms since the epoch. */
export function viewSaying(snapshot: PageSnapshot, description: string, asOf = Date.now()): PageSnapshot {
  const asJson = (text: string) => JSON.stringify(text).slice(1, -1);
  const ascii = (text: string) =>
    text.replaceAll(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const before = asJson(gunesKafe.description ?? '');
  const blocks = snapshot.blocks.map((block) =>
    block.replaceAll(before, description).replaceAll(ascii(before), description),
  );
  return { ...snapshot, asOf, blocks, drawn: null };
}

export interface ToldView {
  /** Null where no try was answered. */
  readonly kind: string | null;
  readonly tries: number;
  /** ms from the first try to the answer. */
  readonly took: number;
}

const toldSchema = z.object({ kind: z.nullable(z.string()), tries: z.number(), took: z.number() });

/** Tells the background of a view from the tab's content script, and again after as long as the script itself would wait. */
export async function tellView(world: ContentWorld, view: PageSnapshot): Promise<ToldView> {
  return toldSchema.parse(
    await world.evaluate(`(async (data) => {
      const began = performance.now();
      const pause = (wait) => new Promise((resolve) => setTimeout(resolve, wait));
      const ask = () => new Promise((resolve) => {
        chrome.runtime.sendMessage({ type: 'pageSeen', data, id: 1, timestamp: Date.now() }, (answer) => {
          resolve(chrome.runtime.lastError ? undefined : answer?.res);
        });
      });
      let tries = 0;
      for (const wait of [0, 100, 400, 1500]) {
        if (wait > 0) await pause(wait);
        tries += 1;
        const answer = await Promise.race([ask(), pause(1500)]);
        if (answer !== undefined) return { kind: answer.kind, tries, took: performance.now() - began };
      }
      return { kind: null, tries, took: performance.now() - began };
    })(${JSON.stringify(view)})`),
  );
}
