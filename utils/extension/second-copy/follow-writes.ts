import type { CopyMark } from '../../core/second-copy/copy-mark.ts';
import type { CopyPort } from '../../core/second-copy/copy-port.ts';
import { withinTime } from '../within-time.ts';

/** ms. A copy that takes longer is as good as none. */
const longestSilence = 10_000;

export interface Follower {
  /** Revision that the copy is known to be complete up to; null where nothing is known of it. */
  readonly copied: () => number | null;
  /** The copy was found, or made, complete up to here. */
  readonly settle: (rev: number | null) => void;
  /** Storage was written: the copy follows when it can. Never rejects, never to be waited for. */
  readonly follow: (texts: ReadonlyMap<string, string | null>, mark: CopyMark) => void;
  /** When there is nothing on its way to the copy. */
  readonly idle: () => Promise<void>;
}

/**
 * Brings every write into the second copy, in order, one IndexedDB transaction at a time. What comes meanwhile waits
 * together, each record once. `textsOf`: what storage holds of these keys now. `compare`: something may be missing in
 * the copy that nobody knows the name of.
 */
export function followWrites(
  copy: CopyPort,
  textsOf: (keys: readonly string[]) => Promise<ReadonlyMap<string, string | null>>,
  compare: () => void,
): Follower {
  let copied: number | null = null;
  let waiting = new Map<string, string | null>();
  let newest: CopyMark | null = null;
  let pumping: Promise<void> | null = null;

  /** What the worker before this one had no time to copy, or could not. */
  async function missed(
    mark: CopyMark,
    texts: ReadonlyMap<string, string | null>,
  ): Promise<ReadonlyMap<string, string | null>> {
    if (copied !== null) return new Map();
    const rev = (await copy.rev()) ?? 0;
    if (mark.pending === null) {
      compare();
      throw new Error('not known what the copy lacks');
    }
    const keys = Object.entries(mark.pending).flatMap(([key, [since]]) =>
      since > rev && !texts.has(key) ? [key] : [],
    );
    return keys.length === 0 ? new Map() : await textsOf(keys);
  }

  async function pump(): Promise<void> {
    while (newest !== null) {
      const mark = newest;
      const texts = waiting;
      newest = null;
      waiting = new Map();
      try {
        await withinTime(longestSilence, async () => {
          await copy.write(new Map([...(await missed(mark, texts)), ...texts]), mark.rev);
        });
        copied = mark.rev;
      } catch {
        // The mark names what is missing: the next write, or the next start, brings it.
        copied = null;
      }
    }
    pumping = null;
  }

  return {
    copied: () => copied,
    settle: (rev) => {
      copied = rev;
    },
    follow(texts, mark) {
      for (const [key, text] of texts) waiting.set(key, text);
      newest = mark;
      pumping ??= pump();
    },
    idle: () => pumping ?? Promise.resolve(),
  };
}
