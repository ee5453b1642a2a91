import { markKey, textOf } from '../../core/second-copy/copy-mark.ts';
import type { CopyPort } from '../../core/second-copy/copy-port.ts';
import { wholeValue } from '../../core/second-copy/whole-value.ts';
import type { LocalArea } from '../stores/open-store.ts';

interface OnCopyPorts {
  readonly copy: CopyPort;
  /** ms since the epoch. */
  readonly now: () => number;
  /** Told after every write, with its revision: no event of storage does. */
  readonly wrote: (rev: number) => Promise<void>;
}

/**
 * A storage area that is the second copy itself, for a browser that can't open its storage any more. Every write has a
 * later revision, so that storage counts as gone back in time should it ever open again.
 */
export function areaOnCopy({ copy, now, wrote }: OnCopyPorts): LocalArea & { keys(): Promise<string[]> } {
  const records = async () => (await copy.read())?.records ?? new Map();

  async function write(texts: ReadonlyMap<string, string | null>, least: number): Promise<void> {
    const rev = Math.max(((await copy.rev()) ?? 0) + 1, least);
    await copy.write(texts, rev);
    await wrote(rev);
  }

  return {
    async get(wanted) {
      const all = await records();
      const found = [...(wanted ?? all.keys())].flatMap((key) => {
        const value = wholeValue(all.get(key));
        return value === undefined ? [] : [[key, value] as const];
      });
      return Object.fromEntries(found);
    },
    async set(items) {
      const pairs = Object.entries(items).filter(([key]) => key !== markKey);
      await write(new Map(pairs.map(([key, value]) => [key, textOf(value)])), 0);
    },
    remove: (gone) => write(new Map(gone.map((key) => [key, null])), 0),
    // Later than any mark in storage: nothing of what was deleted may come back from there.
    clear: async () => write(new Map([...(await records()).keys()].map((key) => [key, null])), now()),
    keys: async () => [...(await records()).keys()],
  };
}
