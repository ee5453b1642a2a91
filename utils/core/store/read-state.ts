import type { Business } from '../profile/business.ts';
import type { BusinessState } from '../profile/changes/business-state.ts';
import type { History } from '../profile/history.ts';
import { damagedHistoryKey, historyKey } from './store-keys.ts';
import type { Records } from './records.ts';
import { StoreFailure } from './store-failure.ts';
import type { StorePort, Writes } from './store-port.ts';

export interface ReadState {
  readonly state: BusinessState;
  /** Null where all could be read; else what must be written with the next change of the business. */
  readonly setAside: ((next: BusinessState) => Writes) | null;
}

/** A history that begins because the one before could not be read: that is the first thing it tells. */
function newHistory(business: string, at: number): History {
  return {
    version: 1,
    business,
    changes: [{ id: `damaged-${at}`, at, cause: 'damaged', before: {}, after: {} }],
  };
}

/**
 * A business with its history, of records that hold it, within a transaction. A history that can't be understood must
 * not lock out every change of its business: it is set aside under a key of its own, and a new one begins.
 * `now`: ms since the epoch.
 */
export async function withHistory(
  { readRaw }: Pick<StorePort, 'readRaw'>,
  records: Records,
  business: Business,
  now: number,
): Promise<ReadState> {
  const { id } = business;
  try {
    return { state: { business, history: records.history(id) }, setAside: null };
  } catch (error) {
    // What a newer version wrote is whole: it stays where it is, and so does the business.
    if (!(error instanceof StoreFailure) || error.message.startsWith('newer: ')) throw error;
    const raw = (await readRaw([historyKey(id)]))[historyKey(id)];
    const kept = { [damagedHistoryKey(id, now)]: { version: 1, raw } } as const;
    return {
      state: { business, history: newHistory(id, now) },
      setAside: ({ history }) => ({ ...kept, [historyKey(id)]: history }),
    };
  }
}

/** The same for a business by its id; null if there is none. */
export async function readState(
  store: Pick<StorePort, 'readRaw'>,
  records: Records,
  id: string,
  now: number,
): Promise<ReadState | null> {
  const business = records.business(id);
  return business && withHistory(store, records, business, now);
}
