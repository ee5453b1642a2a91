import type { Change } from '../history.ts';
import type { PageLink } from '../page-link.ts';
import { type Profile, type SyncField, syncFields } from '../profile.ts';
import { sameValue } from '../same-value.ts';

/**
 * The first synced field that changes after `index` left with another value than it had then, and when. For times
 * without sync: whatever changed was the person's doing.
 */
export function editedSince(
  changes: readonly Change[],
  index: number,
  profile: Profile,
  { locked }: PageLink,
): { field: SyncField; at: number } | null {
  const later = changes.slice(index + 1);
  for (const field of syncFields) {
    const touching = later.filter(({ before, after }) => field in before || field in after);
    const first = touching[0];
    if (first === undefined || locked.includes(field) || sameValue(first.before[field], profile[field])) continue;
    return { field, at: touching.findLast(({ undone }) => undone !== true)?.at ?? first.at };
  }
  return null;
}
