import type { Business } from '../core/profile/business.ts';
import { undoableChanges } from '../core/profile/changes/undoable-changes.ts';
import type { History } from '../core/profile/history.ts';
import { defaultSettings } from '../core/settings/settings.ts';
import { isAgreedKey } from '../core/mirror/mirror-keys.ts';
import { recordShapeOf, shapes } from '../core/store/record-schemas.ts';
import { recordsOf } from '../core/store/records.ts';
import { understood } from '../core/store/shape-chain.ts';
import { canBringBack, type RemovedBusiness } from '../core/profile/removed-business.ts';
import { backupKey, businessKey, historyKey, noticeKey, settingsKey } from '../core/store/store-keys.ts';
import type { StoredState } from '../core/store/stored-state.ts';
import { planForBusiness } from '../core/sync/plan-for-business.ts';

/** Long, and not needed to show what there is: histories, what a restore replaced, what other browsers know. */
const isAside = (key: string) =>
  key.startsWith('history:') || key.startsWith('damaged-history:') || key === backupKey || isAgreedKey(key);

/** Of the guarded storage only what reading needs. */
export interface ReadableStorage {
  /** Null for everything. */
  readonly get: (keys: string[] | null) => Promise<Record<string, unknown>>;
  /** Chrome can list them since 130; null without: then everything is read along and dropped. */
  readonly keys: () => Promise<readonly string[] | null>;
}

async function readAll({ get, keys }: ReadableStorage): Promise<Record<string, unknown>> {
  const known = await keys();
  return get(known && known.filter((key) => !isAside(key)));
}

/**
 * Reads what is stored; with `only`, what these records hold beside the settings. Rejects when the browser's storage
 * can't be read at all. `now`: ms since the epoch.
 */
export async function readStored(
  storage: ReadableStorage,
  now: number,
  only?: readonly string[],
): Promise<StoredState> {
  const wanted = only && [settingsKey, ...only.filter((key) => !isAside(key))];
  const all = wanted === undefined ? await readAll(storage) : await storage.get(wanted);
  const businesses: Business[] = [];
  const removed: RemovedBusiness[] = [];
  const damaged: string[] = [];
  const newer: string[] = [];
  for (const [key, value] of Object.entries(all)) {
    if (isAside(key) || value === null || value === undefined) continue;
    const business = key.startsWith('business:') ? understood(shapes.business, value) : undefined;
    const gone = key.startsWith('removed:') ? understood(shapes.removed, value) : undefined;
    if (business !== undefined) businesses.push(business);
    else if (gone !== undefined) removed.push(gone);
    else {
      const kind = recordShapeOf(key)?.read(value).kind;
      if (kind === 'damaged') damaged.push(key);
      if (kind === 'newer') newer.push(key);
    }
  }
  const settings = understood(shapes.settings, all[settingsKey]) ?? defaultSettings;
  const restored = understood(shapes.notice, all[noticeKey]);
  const plans = Object.fromEntries(businesses.map((business) => [business.id, planForBusiness(business, settings)]));
  const known = new Set(businesses.map(({ id }) => id));
  const kept = removed.filter((one) => canBringBack(one, now) && !known.has(one.business.id));
  return {
    businesses,
    settings,
    plans,
    damaged,
    removed: kept.toSorted((a, b) => b.at - a.at),
    ...(newer.length > 0 && { newer }),
    ...(restored !== undefined && { restored }),
  };
}

/** A history, and which of its changes can still be undone. */
export interface ReadHistory {
  readonly history: History;
  readonly undoable: string[];
}

/** The history of a business; empty if it has none. Rejects when it can't be read or understood. */
export async function readHistory({ get }: Pick<ReadableStorage, 'get'>, id: string): Promise<ReadHistory> {
  const raw = await get([businessKey(id), historyKey(id)]);
  const history = recordsOf(raw).history(id);
  const business = understood(shapes.business, raw[businessKey(id)]);
  return { history, undoable: business === undefined ? [] : undoableChanges({ business, history }) };
}
