import { browser } from 'wxt/browser';
import { markKey } from '../../core/second-copy/copy-mark.ts';

/** What is remembered until the browser closes. */
export interface SessionMark {
  /** Revision that storage was found whole at since the browser started; null if it was not looked at yet. */
  readonly read: () => Promise<number | null>;
  /** Never rejects: without it, everything is compared again the next time. */
  readonly write: (rev: number) => Promise<void>;
}

/** In `storage.session`, which outlives the background and not the browser. */
export const sessionMark: SessionMark = {
  async read() {
    try {
      const rev = (await browser.storage.session.get(markKey))[markKey];
      return typeof rev === 'number' ? rev : null;
    } catch {
      return null;
    }
  },
  async write(rev) {
    try {
      await browser.storage.session.set({ [markKey]: rev });
    } catch {
      // Some browsers have none.
    }
  },
};
