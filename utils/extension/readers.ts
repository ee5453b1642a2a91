import { browser } from 'wxt/browser';
import { type Business, businessSchema } from '../core/profile/business.ts';
import type { History } from '../core/profile/history.ts';
import { defaultSettings, type Settings, settingsSchema } from '../core/settings/settings.ts';
import { recordSchemaOf } from '../core/store/record-schemas.ts';
import { recordsOf } from '../core/store/records.ts';
import { historyKey, settingsKey } from '../core/store/store-keys.ts';

/** All that is stored, parsed, but for the histories: those are read one by one. */
export interface StoredState {
  readonly businesses: readonly Business[];
  readonly settings: Settings;
  /** Keys of records that could not be understood and were left where they are. */
  readonly damaged: readonly string[];
}

const isHistory = (key: string) => key.startsWith('history:');

async function readAll(): Promise<Record<string, unknown>> {
  const { local } = browser.storage;
  // Chrome has it since 130; without it the histories are read along and dropped.
  if (typeof local.getKeys !== 'function') return local.get(null);
  return local.get((await local.getKeys()).filter((key) => !isHistory(key)));
}

/** Reads what is stored. Rejects when the browser's storage can't be read at all. */
export async function readStored(): Promise<StoredState> {
  const businesses: Business[] = [];
  const damaged: string[] = [];
  let settings = defaultSettings;
  for (const [key, value] of Object.entries(await readAll())) {
    if (isHistory(key) || value === null || value === undefined) continue;
    const schema = recordSchemaOf(key);
    if (schema === null) continue;
    if (key === settingsKey) settings = settingsSchema.safeParse(value).data ?? settings;
    const business = key.startsWith('business:') ? businessSchema.safeParse(value) : null;
    if (business?.success) businesses.push(business.data);
    else if (!schema.safeParse(value).success) damaged.push(key);
  }
  return { businesses, settings, damaged };
}

/** The history of a business; empty if it has none. Rejects when it can't be read or understood. */
export async function readHistory(business: string): Promise<History> {
  return recordsOf(await browser.storage.local.get([historyKey(business)])).history(business);
}

/** Tells the stored state anew after each change of it, until `signal` aborts. */
export function watchStored(onChange: (state: StoredState) => void, signal: AbortSignal): void {
  let turn = 0;
  async function changed(): Promise<void> {
    turn += 1;
    const mine = turn;
    const state = await readStored().catch(() => null);
    // Whoever watches keeps the last good state; a change that overtook this one brings its own.
    if (state !== null && mine === turn && !signal.aborted) onChange(state);
  }
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') void changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
