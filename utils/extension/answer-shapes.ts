import * as z from 'zod/mini';
import { maxLength } from '../core/lengths.ts';
import { businessSchema } from '../core/profile/business.ts';

/** Answers that many messages have in common. */
export const done = z.strictObject({ kind: z.literal('done'), business: businessSchema });
export const gone = z.strictObject({ kind: z.literal('gone') });
export const storageFailed = z.strictObject({
  kind: z.literal('storageFailed'),
  detail: z.string().check(maxLength(500)),
});
