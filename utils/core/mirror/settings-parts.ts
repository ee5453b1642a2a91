import { sameValue } from '../profile/same-value.ts';
import { defaultSettings, type Settings, settingsSchema } from '../settings/settings.ts';
import type { MirrorItem, Part } from './mirror-item.ts';
import type { Noticed } from './stamp.ts';

/** Each browser's own: whether it takes part, what it notifies of, and how often it saved. */
const own: ReadonlySet<string> = new Set(['version', 'rev', 'mirror', 'notify'] satisfies (keyof Settings)[]);
const shared = Object.keys(settingsSchema.shape).filter((name) => !own.has(name));

const valuesOf = (settings: Settings) => new Map<string, unknown>(Object.entries(settings));

/** The settings by an item, over those of this browser. Null if they can't be understood. */
export function settingsOfParts(item: MirrorItem | null, here: Settings): Settings | null {
  const values = shared.flatMap((name) => {
    const value = item?.parts[name]?.value;
    return value === undefined ? [] : [[name, value] as const];
  });
  return settingsSchema.safeParse({ ...here, ...Object.fromEntries(values) }).data ?? null;
}

/**
 * The item of the settings as this browser has them: each setting that changed since `base` gets a new stamp. Before
 * the first exchange what was never chosen counts for nothing.
 */
export function stampSettings(base: MirrorItem | null, settings: Settings, { at, by }: Noticed): MirrorItem | null {
  const defaults = valuesOf(defaultSettings);
  const parts = new Map<string, Part>();
  for (const [name, value] of valuesOf(settings)) {
    const known = base?.parts[name];
    if (own.has(name) || sameValue(value, known === undefined ? defaults.get(name) : known.value)) continue;
    parts.set(name, { stamp: [0, (known?.stamp[1] ?? 0) + 1, 0, at, by], value });
  }
  return parts.size === 0 ? base : { version: 1, parts: { ...base?.parts, ...Object.fromEntries(parts) } };
}
