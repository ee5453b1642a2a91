import { recordShapeOf } from '../../core/store/record-schemas.ts';
import { recordsOf } from '../../core/store/records.ts';
import { StoreFailure } from '../../core/store/store-failure.ts';
import type { ReadRecords, StorePort, Writes } from '../../core/store/store-port.ts';

/** Of a storage area only what the store needs. */
export interface StorageArea {
  /** Null for everything. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The area that holds the records. */
export interface LocalArea extends StorageArea {
  /** Takes away everything, what can't be read included. */
  clear(): Promise<void>;
}

/** Of `navigator.locks`. Only ever asked for in the background: a content script's lock would be the site's to hold. */
export interface Locks {
  request<T>(name: string, run: () => Promise<T>): Promise<T>;
}

/** Held by whoever reads and writes storage together. */
export const lockName = 'kopru:store';

async function orFailure<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    // Any rejection counts: browsers word a full disk, a lost folder and a broken database each in their own way.
    throw new StoreFailure(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

const kindOf = (key: string, value: unknown) => recordShapeOf(key)?.read(value).kind;

/** A record that couldn't be read back would be lost, and lock out every later change of it. */
function checkWrites(writes: Writes): void {
  for (const [key, value] of Object.entries(writes)) {
    if (value !== null && kindOf(key, value) !== 'read') {
      throw new StoreFailure(`not written, malformed: ${key}`);
    }
  }
}

/**
 * The writing side of storage. A transaction is one lock, reads, one check, one `set` of everything that changes
 * together: that is atomic even if the worker is killed in it, two `set`s are not.
 */
export function openStore(area: LocalArea, locks: Locks): StorePort {
  const read: ReadRecords = async (keys) => recordsOf(await orFailure('read', () => area.get([...keys])));

  /** What a newer version wrote is only ever taken away, never written over. `known`: keys that were read before. */
  async function checkOverwritten(writes: Writes, known: ReadonlySet<string>): Promise<void> {
    const unknown = Object.keys(writes).filter((key) => writes[key] !== null && !known.has(key));
    if (unknown.length === 0) return;
    const stored = await orFailure('read', () => area.get(unknown));
    const newer = unknown.find((key) => (stored[key] ?? null) !== null && kindOf(key, stored[key]) === 'newer');
    if (newer !== undefined) throw new StoreFailure(`newer: ${newer}`);
  }

  async function write(writes: Writes, known: ReadonlySet<string>): Promise<void> {
    checkWrites(writes);
    if (Object.keys(writes).length === 0) return;
    await checkOverwritten(writes, known);
    // A removed record is null first, in the same write as the rest; the empty key may then go, or stay.
    await orFailure('write', () => area.set({ ...writes }));
    const removed = Object.keys(writes).filter((key) => writes[key] === null);
    if (removed.length > 0) await area.remove(removed).catch(() => undefined);
  }

  return {
    read,
    readRaw: (keys) => orFailure('read', () => area.get(keys && [...keys])),
    transact: (run) =>
      locks.request(lockName, async () => {
        // Read as records, they were parsed: what is newer has thrown.
        const known = new Set<string>();
        const noting: ReadRecords = (keys) => {
          for (const key of keys) known.add(key);
          return read(keys);
        };
        const { answer, writes } = await run(noting);
        if (writes) await write(writes, known);
        return answer;
      }),
    startOver: (writes) =>
      locks.request(lockName, async () => {
        await orFailure('write', () => area.clear());
        await orFailure('write', () => area.set({ ...writes }));
      }),
  };
}
