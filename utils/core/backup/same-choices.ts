import type { PageLink } from '../profile/page-link.ts';
import { sameValue } from '../profile/same-value.ts';

/** What a Page view notes by itself, and no person chose. */
const noted = new Set(['page', 'seen', 'seenAt', 'fields', 'lastSeenAt', 'lastSyncedAt']);
const notedPerField = new Set(['status', 'at']);

function without(record: object | undefined, names: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => !names.has(name)));
}

/** Whether two links are alike in all that a person chose. What was seen meanwhile doesn't count. */
export function sameChoices(a: PageLink | null, b: PageLink | null): boolean {
  if (a === null || b === null || a.page.profileId !== b.page.profileId) return a === b;
  if (!sameValue(without(a, noted), without(b, noted))) return false;
  // Whatever a person chose for one field stands beside its status.
  const perField = ({ fields }: PageLink) =>
    Object.fromEntries(
      Object.entries(fields)
        .map(([field, record]) => [field, without(record, notedPerField)] as const)
        .filter(([, chosen]) => Object.keys(chosen).length > 0),
    );
  return sameValue(perField(a), perField(b));
}
