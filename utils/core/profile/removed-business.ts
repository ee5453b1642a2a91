import * as z from 'zod/mini';
import { businessSchema } from './business.ts';

/** How long a removed business can be brought back, ms. */
const keepRemovedFor = 30 * 24 * 3_600_000;

/**
 * Storage key `removed:<digits>`: a business as it was when it was removed. Its history stays where it was. Both go
 * when their time is over, or when the number is added again.
 */
export const removedBusinessSchema = z.strictObject({
  version: z.literal(1),
  /** When it was removed, ms since the epoch. */
  at: z.int().check(z.minimum(0)),
  business: businessSchema,
});
export type RemovedBusiness = z.infer<typeof removedBusinessSchema>;

export function canBringBack({ at }: RemovedBusiness, now: number): boolean {
  return now < at + keepRemovedFor;
}
