import { browser } from 'wxt/browser';

/** A revision that is remembered until the browser closes. */
export interface SessionMark {
  /** Null for none since the browser started. */
  readonly read: () => Promise<number | null>;
  /** Never rejects: without it, everything is compared again the next time. */
  readonly write: (rev: number) => Promise<void>;
}

/** In `storage.session`, which outlives the background and not the browser. */
export const sessionMark = (key: string): SessionMark => ({
  async read() {
    try {
      const rev = (await browser.storage.session.get(key))[key];
      return typeof rev === 'number' ? rev : null;
    } catch {
      return null;
    }
  },
  async write(rev) {
    try {
      await browser.storage.session.set({ [key]: rev });
    } catch {
      // Some browsers have none.
    }
  },
});
