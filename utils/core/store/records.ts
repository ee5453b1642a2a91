import type * as z from 'zod/mini';
import { type Business, businessSchema } from '../profile/business.ts';
import { type History, historySchema } from '../profile/history.ts';
import { type RemovedBusiness, removedBusinessSchema } from '../profile/removed-business.ts';
import { defaultSettings, type Settings, settingsSchema } from '../settings/settings.ts';
import { indexRecordSchema } from './record-schemas.ts';
import { StoreFailure } from './store-failure.ts';
import { businessKey, historyKey, pageKey, phoneKey, removedKey, settingsKey } from './store-keys.ts';

/**
 * Records as they were read, parsed when asked for; null for what isn't there. Each throws a StoreFailure naming the
 * key when the record is there and can't be understood (damaged, or of a newer version): it must not be overwritten.
 */
export interface Records {
  business(id: string): Business | null;
  /** A business never changed since it was moved here has no history: an empty one. */
  history(businessId: string): History;
  /** Id of the business that a Page is linked to. */
  linkedTo(profileId: string): string | null;
  /** Id of the business that has a number (E.164). */
  ownerOf(phone: string): string | null;
  /** The business that had a number (E.164) and was removed. */
  removed(phone: string): RemovedBusiness | null;
  settings(): Settings;
}

/** Reads what `storage.get` answered with. Only keys that were asked for can be read from it. */
export function recordsOf(raw: Readonly<Record<string, unknown>>): Records {
  function parsed<T>(schema: z.ZodMiniType<T>, key: string): T | null {
    const value = raw[key];
    if (value === undefined || value === null) return null;
    const result = schema.safeParse(value);
    if (!result.success) throw new StoreFailure(`damaged: ${key}`);
    return result.data;
  }

  return {
    business: (id) => parsed(businessSchema, businessKey(id)),
    history: (id) => parsed(historySchema, historyKey(id)) ?? { version: 1, business: id, changes: [] },
    linkedTo: (profileId) => parsed(indexRecordSchema, pageKey(profileId))?.business ?? null,
    ownerOf: (phone) => parsed(indexRecordSchema, phoneKey(phone))?.business ?? null,
    removed: (phone) => parsed(removedBusinessSchema, removedKey(phone)),
    settings: () => parsed(settingsSchema, settingsKey) ?? defaultSettings,
  };
}
