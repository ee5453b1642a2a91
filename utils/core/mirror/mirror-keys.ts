import { businessIdSchema } from '../profile/business.ts';
import { settingsKey } from '../store/store-keys.ts';

/** Storage key of the status. */
export const mirrorKey = 'mirror';

/** Where `storage.local` keeps the item last agreed upon for a record. */
export const agreedKey = (key: string) => `${mirrorKey}:${key}` as const;
export const isAgreedKey = (key: string) => key.startsWith(`${mirrorKey}:`);

/** Id of the business that a record key stands for; null for every other key. */
export function idOfKey(key: string): string | null {
  return key.startsWith('business:') ? (businessIdSchema.safeParse(key.slice('business:'.length)).data ?? null) : null;
}

/** Whether a record of this key travels between browsers. */
export const isMirrored = (key: string) => key === settingsKey || idOfKey(key) !== null;
