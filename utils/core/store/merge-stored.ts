import { businessKey, noticeKey, removedKey } from './store-keys.ts';
import type { StoredState } from './stored-state.ts';

/**
 * What was known, with some records read anew. `part` was read from `keys` alone; what isn't in it is gone. Not for the
 * settings: every plan depends on them. Whatever didn't change stays the same object, and needs no drawing.
 */
export function mergeStored(known: StoredState, part: StoredState, keys: ReadonlySet<string>): StoredState {
  const untouched = (key: string) => !keys.has(key);
  const stays = (id: string) => untouched(businessKey(id));
  const businesses = [...known.businesses.filter(({ id }) => stays(id)), ...part.businesses];
  const ids = new Set(businesses.map(({ id }) => id));
  const { newer: _, restored, ...rest } = known;
  // The settings are read with every part: what is said of them was known before.
  const anew = (key: string) => keys.has(key);
  const newer = [...(known.newer ?? []).filter(untouched), ...(part.newer ?? []).filter(anew)];
  const notice = keys.has(noticeKey) ? part.restored : restored;
  return {
    ...rest,
    businesses,
    plans: Object.fromEntries([
      ...Object.entries(known.plans).filter(([id]) => stays(id)),
      ...Object.entries(part.plans),
    ]),
    damaged: [...known.damaged.filter(untouched), ...part.damaged.filter(anew)],
    removed: [...known.removed.filter(({ business }) => untouched(removedKey(business.profile.phone))), ...part.removed]
      .filter(({ business }) => !ids.has(business.id))
      .toSorted((a, b) => b.at - a.at),
    ...(newer.length > 0 && { newer }),
    ...(notice !== undefined && { restored: notice }),
  };
}
