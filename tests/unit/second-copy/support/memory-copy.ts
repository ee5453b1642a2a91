import { checksum } from '../../../../utils/core/second-copy/checksum.ts';
import type { CopiedRecord, CopyPort } from '../../../../utils/core/second-copy/copy-port.ts';

export interface MemoryCopy extends CopyPort {
  /** What it holds, by key; the test may garble it. */
  readonly records: Map<string, CopiedRecord>;
  readonly state: {
    /** Null: never written. */
    rev: number | null;
    /** Rejects everything; `silent`: never answers. */
    failing: 'no' | 'rejects' | 'silent';
    /** How many records it was left with. */
    count: number;
    writes: number;
    opened: number;
  };
}

/** A second copy in memory that can fail. Every call takes a turn, as with IndexedDB. */
export function memoryCopy(): MemoryCopy {
  const records = new Map<string, CopiedRecord>();
  const state: MemoryCopy['state'] = { rev: null, failing: 'no', count: 0, writes: 0, opened: 0 };
  async function call<T>(run: () => T): Promise<T> {
    state.opened += 1;
    await new Promise(setImmediate);
    if (state.failing === 'silent') return await new Promise<never>(() => {});
    if (state.failing === 'rejects')
      throw new Error('A mutation operation was attempted on a database that did not allow mutations.');
    return run();
  }
  return {
    records,
    state,
    rev: () => call(() => state.rev),
    read: () =>
      call(() =>
        state.rev === null ? null : { rev: state.rev, records: new Map(records), whole: records.size === state.count },
      ),
    write: (writes, rev) =>
      call(() => {
        state.writes += 1;
        state.rev = rev;
        for (const [key, text] of writes) {
          if (text === null) records.delete(key);
          else records.set(key, { text, sum: checksum(text) });
        }
        state.count = records.size;
      }),
    drop: () =>
      call(() => {
        records.clear();
        state.count = 0;
        state.rev = null;
      }),
  };
}
