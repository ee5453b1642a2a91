import { sameValue } from '../../profile/same-value.ts';
import type { Settings } from '../../settings/settings.ts';
import { settingsKey } from '../../store/store-keys.ts';
import { definedFields } from './defined-fields.ts';
import { orStorageFailed, type StorageFailed } from './outcomes.ts';
import type { ServicePorts } from './service-ports.ts';

type SettingsChange = {
  readonly [Name in Exclude<keyof Settings, 'version' | 'rev' | 'hiddenPages'>]?: Settings[Name] | undefined;
};

/** Changes the settings that are given; what is absent or undefined stays. Saving what is saved already writes nothing. */
export function saveSettings(
  { store, refreshButtons }: Pick<ServicePorts, 'store' | 'refreshButtons'>,
  changes: SettingsChange,
): Promise<{ readonly kind: 'saved'; readonly settings: Settings } | StorageFailed> {
  return orStorageFailed(async () => {
    const settings = await store.transact(async (read) => {
      const old = (await read([settingsKey])).settings();
      const changed = { ...old, ...definedFields<Settings>(changes) };
      if (sameValue(changed, old)) return { answer: old };
      const answer = { ...changed, rev: old.rev + 1 };
      return { answer, writes: { [settingsKey]: answer } };
    });
    refreshButtons();
    return { kind: 'saved', settings } as const;
  });
}
