import * as z from 'zod/mini';
import { businessKey, historyKey, removedKey } from './store-keys.ts';

const named = z.object({
  id: z.optional(z.string()),
  business: z.optional(z.union([z.string(), z.object({ profile: z.object({ phone: z.string() }) })])),
});

/**
 * Whether a record may stand under its key, as far as it names itself: a business by its id, a history by its business,
 * a removed business by its number. Pages and numbers are known by digits.
 */
export function standsUnder(key: string, value: unknown): boolean {
  if (key.startsWith('page:') || key.startsWith('phone:')) return /^p[a-z]+:\d{1,32}$/.test(key);
  const { id, business } = named.safeParse(value).data ?? {};
  if (key.startsWith('business:')) return id === undefined || key === businessKey(id);
  if (key.startsWith('history:')) return typeof business !== 'string' || key === historyKey(business);
  if (!key.startsWith('removed:')) return true;
  return typeof business !== 'object' || key === removedKey(business.profile.phone);
}
