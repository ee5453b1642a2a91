import { sameValue } from '../profile/same-value.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { shapes } from '../store/record-schemas.ts';
import { understood } from '../store/shape-chain.ts';
import { settingsKey } from '../store/store-keys.ts';
import type { RawRecords, Writes } from '../store/store-port.ts';
import { fillKept } from './fill-kept.ts';
import { parsedItem } from './gather-records.ts';
import { joinItems } from './join-items.ts';
import type { MirrorItem } from './mirror-item.ts';
import { agreedKey } from './mirror-keys.ts';
import type { Wanted } from './pack-writes.ts';
import { settingsOfParts, stampSettings } from './settings-parts.ts';
import type { Noticed } from './stamp.ts';

export interface SettingsExchange {
  readonly writes: Writes;
  readonly wanted: Wanted | null;
  /** The settings as they are now, if other browsers changed them. */
  readonly changed: Settings | null;
  /** What others say of them can't be understood. */
  readonly unreadable: boolean;
}

const nothing: SettingsExchange = { writes: {}, wanted: null, changed: null, unreadable: false };

/** Compares the settings of this browser with those of the others. */
export function exchangeSettings(raw: RawRecords, remote: MirrorItem | null, noticed: Noticed): SettingsExchange {
  const stored = raw[settingsKey] ?? null;
  const here = stored === null ? defaultSettings : understood(shapes.settings, stored);
  // Settings that can't be understood stay where they are, and nobody else gets to know of them.
  if (here === undefined) return nothing;
  const agreed = parsedItem(raw[agreedKey(settingsKey)]);
  const joined = joinItems(stampSettings(agreed, here, noticed), remote);
  if (joined === null) return nothing;
  const settings = settingsOfParts(joined, here);
  if (settings === null) return { ...nothing, unreadable: true };
  const item = fillKept(joined, settings);
  const changed = sameValue(settings, here) ? null : { ...settings, rev: here.rev + 1 };
  return {
    writes: {
      ...(changed && { [settingsKey]: changed }),
      ...(!sameValue(item, agreed) && { [agreedKey(settingsKey)]: item }),
    },
    wanted: { key: settingsKey, item, name: '' },
    changed,
    unreadable: false,
  };
}
