import type { Business } from '../profile/business.ts';
import type { History } from '../profile/history.ts';
import type { RemovedBusiness } from '../profile/removed-business.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { shapes } from './record-schemas.ts';
import type { ShapeChain } from './shape-chain.ts';
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
  function parsed<T>(shape: ShapeChain<T>, key: string): T | null {
    const value = raw[key];
    if (value === undefined || value === null) return null;
    const reading = shape.read(value);
    if (reading.kind !== 'read') throw new StoreFailure(`${reading.kind}: ${key}`);
    return reading.value;
  }

  return {
    business: (id) => parsed(shapes.business, businessKey(id)),
    history: (id) => parsed(shapes.history, historyKey(id)) ?? { version: 1, business: id, changes: [] },
    linkedTo: (profileId) => parsed(shapes.index, pageKey(profileId))?.business ?? null,
    ownerOf: (phone) => parsed(shapes.index, phoneKey(phone))?.business ?? null,
    removed: (phone) => parsed(shapes.removed, removedKey(phone)),
    settings: () => parsed(shapes.settings, settingsKey) ?? defaultSettings,
  };
}
