import { claimsOf } from '../backup/find-claims.ts';
import type { BusinessState } from '../profile/changes/business-state.ts';
import { sameValue } from '../profile/same-value.ts';
import { type IndexRecord, indexRecordSchema } from '../store/record-schemas.ts';
import type { RawRecords, Writes } from '../store/store-port.ts';

const index = (business: string | null): IndexRecord => ({ version: 1, business });

/**
 * The index records of businesses that change together: numbers and Pages may pass from one to another of them. `raw`
 * holds at least the index records of what they had and get.
 */
export function indexWrites(
  changed: readonly { readonly before: BusinessState | null; readonly after: BusinessState | null }[],
  raw: RawRecords,
): Writes {
  const taken = new Map<string, string>();
  for (const { after } of changed) {
    if (after !== null) for (const key of claimsOf(after.business)) taken.set(key, after.business.id);
  }
  const ids = new Set(changed.map(({ before }) => before?.business.id));
  const left = changed
    .flatMap(({ before }) => (before === null ? [] : claimsOf(before.business)))
    .filter((key) => {
      const owner = indexRecordSchema.safeParse(raw[key]).data?.business ?? undefined;
      return !taken.has(key) && ids.has(owner);
    });
  const written = [...taken].filter(([key, id]) => !sameValue(raw[key], index(id)));
  return {
    ...Object.fromEntries(left.map((key) => [key, index(null)])),
    ...Object.fromEntries(written.map(([key, id]) => [key, index(id)])),
  };
}
