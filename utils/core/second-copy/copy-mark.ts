import * as z from 'zod/mini';
import { canonicalText } from './canonical-text.ts';
import { checksum } from './checksum.ts';

/** Storage key of the mark; `copy` is nobody else's. */
export const markKey = 'copy';

/** More records than these waiting for the copy are not named one by one. */
const mostPending = 500;

const revision = z.int().check(z.minimum(0));
const sumSchema = z.string().check(z.maxLength(16));

/**
 * What `storage.local` says of itself, written with every change in the same write. `pending`: the records written
 * since the second copy was last known to be complete, by key, each with the revision and the checksum it was written
 * with (null for a removed one); null: too many to name.
 */
export const copyMarkSchema = z.strictObject({
  version: z.literal(1),
  rev: revision,
  pending: z.nullable(z.record(z.string(), z.tuple([revision, z.nullable(sumSchema)]))),
});
export type CopyMark = z.infer<typeof copyMarkSchema>;

/** The mark as stored; null if it is missing or can't be understood. */
export function readMark(value: unknown): CopyMark | null {
  return copyMarkSchema.safeParse(value).data ?? null;
}

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
  if (waiting === null && !known) return { version: 1, rev, pending: null };
  const pending = new Map(
    Object.entries(known ? {} : (waiting ?? {})).filter(([, [since]]) => copied === null || since > copied),
  );
  for (const [key, text] of texts) pending.set(key, [rev, text === null ? null : checksum(text)]);
  return { version: 1, rev, pending: pending.size > mostPending ? null : Object.fromEntries(pending) };
}
