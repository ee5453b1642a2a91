import { browser } from 'wxt/browser';
import { type Business, businessSchema } from '../core/profile/business.ts';
import { undoableChanges } from '../core/profile/changes/undoable-changes.ts';
import type { History } from '../core/profile/history.ts';
import { defaultSettings, settingsSchema } from '../core/settings/settings.ts';
import { isAgreedKey } from '../core/mirror/mirror-keys.ts';
import { recordSchemaOf } from '../core/store/record-schemas.ts';
import { recordsOf } from '../core/store/records.ts';
import { canBringBack, type RemovedBusiness, removedBusinessSchema } from '../core/profile/removed-business.ts';
import { backupKey, businessKey, historyKey, settingsKey } from '../core/store/store-keys.ts';
import type { StoredState } from '../core/store/stored-state.ts';
import { planForBusiness } from '../core/sync/plan-for-business.ts';

/** Long, and not needed to show what there is: histories, what a restore replaced, what other browsers know. */
const isAside = (key: string) =>
  key.startsWith('history:') || key.startsWith('damaged-history:') || key === backupKey || isAgreedKey(key);

async function readAll(): Promise<Record<string, unknown>> {
  const { local } = browser.storage;
  // Chrome has it since 130; without it they are read along and dropped.
  if (typeof local.getKeys !== 'function') return local.get(null);
  return local.get((await local.getKeys()).filter((key) => !isAside(key)));
}

/** Reads what is stored. Rejects when the browser's storage can't be read at all. `now`: ms since the epoch. */
export async function readStored(now: number): Promise<StoredState> {
  const businesses: Business[] = [];
  const damaged: string[] = [];
  const removed: RemovedBusiness[] = [];
  let settings = defaultSettings;
  for (const [key, value] of Object.entries(await readAll())) {
    if (isAside(key) || value === null || value === undefined) continue;
    const schema = recordSchemaOf(key);
    if (schema === null) continue;
    if (key === settingsKey) settings = settingsSchema.safeParse(value).data ?? settings;
    const business = key.startsWith('business:') ? businessSchema.safeParse(value) : null;
    const gone = key.startsWith('removed:') ? removedBusinessSchema.safeParse(value).data : undefined;
    if (business?.success) businesses.push(business.data);
    else if (gone !== undefined) removed.push(gone);
    else if (!schema.safeParse(value).success) damaged.push(key);
  }
  const plans = Object.fromEntries(businesses.map((business) => [business.id, planForBusiness(business, settings)]));
  const known = new Set(businesses.map(({ id }) => id));
  const kept = removed.filter((one) => canBringBack(one, now) && !known.has(one.business.id));
  return { businesses, settings, plans, damaged, removed: kept.toSorted((a, b) => b.at - a.at) };
}

/** A history, and which of its changes can still be undone. */
export interface ReadHistory {
  readonly history: History;
  readonly undoable: string[];
}

/** The history of a business; empty if it has none. Rejects when it can't be read or understood. */
export async function readHistory(id: string): Promise<ReadHistory> {
  const raw = await browser.storage.local.get([businessKey(id), historyKey(id)]);
  const history = recordsOf(raw).history(id);
  const business = businessSchema.safeParse(raw[businessKey(id)]);
  return { history, undoable: business.success ? undoableChanges({ business: business.data, history }) : [] };
}
