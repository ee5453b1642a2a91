import type { Change } from '../history.ts';
import type { Profile, SyncField } from '../profile.ts';
import { sameValue } from '../same-value.ts';

/**
 * The first of `fields` that has another value than right after the change at `index`, and when it got it. For times
 * without sync: whatever changed was the person's doing.
 */
export function editedSince(
  changes: readonly Change[],
  index: number,
  profile: Profile,
  fields: readonly SyncField[],
): { field: SyncField; at: number } | null {
  const later = changes.slice(index + 1);
  for (const field of fields) {
    const touching = later.filter(({ before, after }) => field in before || field in after);
    const first = touching[0];
    if (first === undefined || sameValue(first.before[field], profile[field])) continue;
    return { field, at: touching.findLast(({ undone }) => undone !== true)?.at ?? first.at };
  }
  return null;
}
