import * as z from 'zod/mini';
import { maxLength } from '../lengths.ts';
import { canonicalText } from './canonical-text.ts';
import { checksum } from './checksum.ts';

/** Storage key of the mark; `copy` is nobody else's. */
export const markKey = 'copy';

/** More records than these waiting for the copy are not named one by one. */
const mostPending = 500;

const revision = z.int().check(z.minimum(0));
const sumSchema = z.string().check(maxLength(16));

/**
 * What `storage.local` says of itself, written with every change in the same write. `since`: a revision that the second
 * copy was known to be complete up to; absent for none. `pending`: the records written after it, by key, each with the
 * revision and the checksum it was written with (null for a removed one); null: too many to name.
 */
export const copyMarkSchema = z.strictObject({
  version: z.literal(1),
  rev: revision,
  since: z.optional(revision),
  pending: z.nullable(z.record(z.string(), z.tuple([revision, z.nullable(sumSchema)]))),
});
export type CopyMark = z.infer<typeof copyMarkSchema>;

/** The mark as stored; null if it is missing or can't be understood. */
export function readMark(value: unknown): CopyMark | null {
  return copyMarkSchema.safeParse(value).data ?? null;
}

/** A mark of one who knows nothing of the copy: whatever that lacks is taken from storage. `now`: ms since the epoch. */
export const laterThanAnyCopy = (now: number): CopyMark => ({ version: 1, rev: now, since: 0, pending: null });

/** Text of a record in the copy; null for a removed one. */
export const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : canonicalText(value);

/**
 * The mark after a write. `texts`: what is written, by key. `copied`: revision that the copy is known to hold; null
 * where nothing is known of it.
 */
export function nextMark(
  mark: CopyMark | null,
  texts: ReadonlyMap<string, string | null>,
  copied: number | null,
): CopyMark {
  const rev = Math.max(mark?.rev ?? 0, copied ?? 0) + 1;
  const waiting = mark?.pending ?? null;
  // Once the copy has caught up with all that is not named, naming begins anew.
  const known = mark === null || (copied !== null && copied >= mark.rev);
  const since = Math.max(mark?.since ?? 0, copied ?? 0);
  if (waiting === null && !known) return { version: 1, rev, since, pending: null };
  const pending = new Map(
    Object.entries(known ? {} : (waiting ?? {})).filter(([, [written]]) => copied === null || written > copied),
  );
  for (const [key, text] of texts) pending.set(key, [rev, text === null ? null : checksum(text)]);
  return { version: 1, rev, since, pending: pending.size > mostPending ? null : Object.fromEntries(pending) };
}
