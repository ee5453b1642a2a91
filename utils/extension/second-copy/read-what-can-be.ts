import type { RawRecords } from '../../core/store/store-port.ts';
import { NoAnswer } from '../within-time.ts';

type Get = (keys: string[] | null) => Promise<RawRecords>;

export interface ReadAsFound {
  readonly records: RawRecords;
  /** What storage says where it does not give everything at once; null if it does. */
  readonly failure: string | null;
}

/**
 * Everything in storage, or where that is refused everything that it still gives one by one, of the keys that anybody
 * knows. Rejects only where storage does not answer at all.
 */
export async function readWhatCanBe(get: Get, keys: () => Promise<Iterable<string>>): Promise<ReadAsFound> {
  try {
    return { records: await get(null), failure: null };
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    const records: Record<string, unknown> = {};
    for (const key of await keys()) {
      const found: RawRecords = await get([key]).catch(() => ({}));
      if (Object.hasOwn(found, key)) records[key] = found[key];
    }
    return { records, failure: error instanceof Error ? error.message : String(error) };
  }
}
