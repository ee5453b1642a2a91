import type { BusinessState } from '../profile/changes/business-state.ts';
import type { History } from '../profile/history.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { recordShapeOf, shapes } from '../store/record-schemas.ts';
import { understood } from '../store/shape-chain.ts';
import type { RawRecords } from '../store/store-port.ts';
import { historyKey, settingsKey } from '../store/store-keys.ts';

/** All that is stored, parsed. */
export interface ParsedRecords {
  readonly states: readonly BusinessState[];
  readonly settings: Settings;
  /** Keys of records that can't be understood. A business whose history is one of them counts as one without history. */
  readonly damaged: readonly string[];
  /** Those among them that a newer version of Köprü wrote. */
  readonly newer: readonly string[];
}

function historyOf(raw: RawRecords, id: string): History {
  return understood(shapes.history, raw[historyKey(id)]) ?? { version: 1, business: id, changes: [] };
}

export function parseRecords(raw: RawRecords): ParsedRecords {
  const states: BusinessState[] = [];
  const damaged: string[] = [];
  const newer: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (value === null || value === undefined) continue;
    const business = key.startsWith('business:') ? understood(shapes.business, value) : undefined;
    if (business !== undefined) {
      states.push({ business, history: historyOf(raw, business.id) });
      continue;
    }
    const kind = recordShapeOf(key)?.read(value).kind ?? 'read';
    if (kind !== 'read') damaged.push(key);
    if (kind === 'newer') newer.push(key);
  }
  const settings = understood(shapes.settings, raw[settingsKey]) ?? defaultSettings;
  return { states, settings, damaged, newer };
}
