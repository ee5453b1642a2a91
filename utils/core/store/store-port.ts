import type { StoredRecord } from './record-schemas.ts';
import type { Records } from './records.ts';

export type ReadRecords = (keys: readonly string[]) => Promise<Records>;

/** What storage holds, by key, not parsed yet. */
export type RawRecords = Readonly<Record<string, unknown>>;

/** Records to write, all or none of them; null removes one. */
export type Writes = Readonly<Record<string, StoredRecord | null>>;

export interface Transaction<T> {
  readonly answer: T;
  /** Null or absent: nothing is written. */
  readonly writes?: Writes | null;
}

/** Where records are kept. Everything here rejects with a StoreFailure when storage fails. */
export interface StorePort {
  /** One consistent snapshot, perhaps outdated a moment later. */
  readonly read: ReadRecords;
  /** What stands under these keys (null: everything there is), as it was found: nothing of it is parsed. */
  readonly readRaw: (keys: readonly string[] | null) => Promise<RawRecords>;
  /** Runs alone: no other transaction of any context reads or writes between its reads and its one write. */
  readonly transact: <T>(run: (read: ReadRecords) => Promise<Transaction<T>>) => Promise<T>;
  /** Takes away everything, what can't be read included, and writes these records instead. */
  readonly startOver: (writes: Writes) => Promise<void>;
}
