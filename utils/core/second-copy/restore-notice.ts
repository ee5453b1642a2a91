import * as z from 'zod/mini';

/**
 * `missing`: storage was empty. `older`: it had gone back to an earlier state. `damaged`: records were gone or garbled.
 * `refused`: the browser can't open storage any more, and the second copy stands in for it.
 */
const restoreCauseSchema = z.enum(['missing', 'older', 'damaged', 'refused']);
export type RestoreCause = z.infer<typeof restoreCauseSchema>;

const count = z.int().check(z.minimum(0));

/** What was restored from the second copy and has not been read and put away yet. */
export const restoreNoticeSchema = z.strictObject({
  version: z.literal(1),
  /** ms since the epoch. */
  at: count,
  cause: restoreCauseSchema,
  /** How many businesses, and records in all, came back. */
  businesses: count,
  records: count,
  /** Records that neither storage nor copy still had whole: they stay as they are. */
  lost: count,
});
export type RestoreNotice = z.infer<typeof restoreNoticeSchema>;
