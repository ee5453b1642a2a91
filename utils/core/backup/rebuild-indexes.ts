import type { Business } from '../profile/business.ts';
import { sameValue } from '../profile/same-value.ts';
import { type IndexRecord, shapes } from '../store/record-schemas.ts';
import { understood } from '../store/shape-chain.ts';
import { businessKey } from '../store/store-keys.ts';
import type { RawRecords, Writes } from '../store/store-port.ts';
import { claimsOf } from './find-claims.ts';

const index = (business: string | null): IndexRecord => ({ version: 1, business });

/**
 * The index records that must be written so that numbers and Pages lead to exactly these businesses. `damaged`: keys of
 * records that can't be understood: what leads to one of them stays, or the record could never be found again.
 */
export function rebuildIndexes(raw: RawRecords, businesses: Iterable<Business>, damaged: readonly string[]): Writes {
  const wanted = new Map<string, IndexRecord>();
  for (const business of businesses) for (const key of claimsOf(business)) wanted.set(key, index(business.id));
  const unreadable = new Set(damaged);
  const stale = Object.entries(raw).filter(([key, value]) => {
    if (!/^(?:page|phone):/.test(key) || wanted.has(key) || value === null) return false;
    const owner = understood(shapes.index, value)?.business;
    return owner === undefined || (owner !== null && !unreadable.has(businessKey(owner)));
  });
  const changed = [...wanted].filter(([key, record]) => !sameValue(raw[key], record));
  return { ...Object.fromEntries(stale.map(([key]) => [key, index(null)])), ...Object.fromEntries(changed) };
}
