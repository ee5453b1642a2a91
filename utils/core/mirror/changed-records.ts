import { sameValue } from '../profile/same-value.ts';
import { settingsKey } from '../store/store-keys.ts';
import { agreedKey, idOfKey, mirrorKey } from './mirror-keys.ts';

/** As browsers tell what was written: a removed record has no new value, or null. */
export type StorageChanges = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** A business without what every view of its Page writes anew. */
function lasting(business: unknown): unknown {
  if (typeof business !== 'object' || business === null) return null;
  const { rev: _rev, operations: _operations, link, ...rest } = object(business);
  if (typeof link !== 'object' || link === null) return { ...rest, link: null };
  const { seenAt: _seenAt, lastSeenAt: _lastSeenAt, lastSyncedAt: _syncedAt, page, ...lastingLink } = object(link);
  const { pictureUrl: _picture, ...lastingPage } = object(page);
  return { ...rest, link: { ...lastingLink, page: lastingPage } };
}

/**
 * The records that a write to `storage.local` changed so that other browsers should know; null: compare all of them.
 * What was taken over from other browsers is written with the item agreed upon, and nothing new to anybody.
 */
export function changedRecords(changes: StorageChanges): ReadonlySet<string> | null {
  const switched = changes[settingsKey];
  const gone = changes[mirrorKey];
  if (gone !== undefined && (gone.newValue ?? null) === null) return null;
  if (switched !== undefined && object(switched.oldValue)['mirror'] !== object(switched.newValue)['mirror'])
    return null;
  const keys = Object.entries(changes).flatMap(([key, { oldValue, newValue }]) => {
    if (agreedKey(key) in changes) return [];
    if (key === settingsKey) return [key];
    return idOfKey(key) !== null && !sameValue(lasting(oldValue), lasting(newValue)) ? [key] : [];
  });
  return new Set(keys);
}
