import type { StoredRecord } from './record-schemas.ts';
import type { Writes } from './store-port.ts';

const isGivenUp = (record: StoredRecord | null) => record !== null && 'business' in record && record.business === null;

/** What is written of several businesses as one: an index that one of them gives up and another takes is the taker's. */
export function joinWrites(...all: readonly Writes[]): Writes {
  const joined = new Map<string, StoredRecord | null>();
  for (const writes of all) {
    for (const [key, record] of Object.entries(writes)) {
      if (!joined.has(key) || !isGivenUp(record)) joined.set(key, record);
    }
  }
  return Object.fromEntries(joined);
}
