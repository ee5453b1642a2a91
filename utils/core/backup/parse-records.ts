import { businessSchema } from '../profile/business.ts';
import type { BusinessState } from '../profile/changes/business-state.ts';
import { type History, historySchema } from '../profile/history.ts';
import { defaultSettings, type Settings, settingsSchema } from '../settings/settings.ts';
import { recordSchemaOf } from '../store/record-schemas.ts';
import type { RawRecords } from '../store/store-port.ts';
import { historyKey, settingsKey } from '../store/store-keys.ts';

/** All that is stored, parsed. */
export interface ParsedRecords {
  readonly states: readonly BusinessState[];
  readonly settings: Settings;
  /** Keys of records that can't be understood. A business whose history is one of them counts as one without history. */
  readonly damaged: readonly string[];
}

function historyOf(raw: RawRecords, id: string): History {
  return historySchema.safeParse(raw[historyKey(id)]).data ?? { version: 1, business: id, changes: [] };
}

export function parseRecords(raw: RawRecords): ParsedRecords {
  const states: BusinessState[] = [];
  const damaged: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (value === null || value === undefined) continue;
    const schema = recordSchemaOf(key);
    const business = key.startsWith('business:') ? businessSchema.safeParse(value).data : undefined;
    if (business !== undefined) states.push({ business, history: historyOf(raw, business.id) });
    else if (schema !== null && !schema.safeParse(value).success) damaged.push(key);
  }
  const settings = settingsSchema.safeParse(raw[settingsKey]).data ?? defaultSettings;
  return { states, settings, damaged };
}
