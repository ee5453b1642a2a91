import * as z from 'zod/mini';
import { maxLength } from '../lengths.ts';
import { stampSchema } from './stamp.ts';

/**
 * One value of a record with the stamp of its last change. Without `value`: it was too large to travel. `kept` with a
 * value: that is only what this browser has of its own; it never travels.
 */
const partSchema = z.strictObject({
  stamp: stampSchema,
  value: z.optional(z.unknown()),
  kept: z.optional(z.literal(true)),
});
export type Part = z.infer<typeof partSchema>;
export type Parts = Readonly<Record<string, Part>>;

/**
 * A record on its way between browsers: of each part the newest value wins, whatever the order of arrival. In
 * `storage.sync` under the key of the record, in `storage.local` under `mirror:` and that key, as last agreed upon.
 */
export const mirrorItemSchema = z.strictObject({
  version: z.literal(1),
  parts: z.record(z.string().check(maxLength(40)), partSchema),
});
export type MirrorItem = z.infer<typeof mirrorItemSchema>;

/** Whether the item only says that its record was removed. */
export function isRemoved(item: MirrorItem | null): boolean {
  return item?.parts['life']?.value === 'removed';
}
