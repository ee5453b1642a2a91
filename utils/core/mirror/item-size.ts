import { storedSize } from '../backup/stored-size.ts';

/** What `storage.sync` holds (chrome.storage.sync, the same in Firefox): bytes of an item and of all, and items. */
export const syncLimits = { item: 8_192, total: 102_400, items: 512 } as const;

/** Kept free, in case a browser counts a little differently. */
const spare = { item: 192, total: 2_400, items: 12 } as const;
export const syncRoom = {
  item: syncLimits.item - spare.item,
  total: syncLimits.total - spare.total,
  items: syncLimits.items - spare.items,
} as const;

/** Bytes of an item as browsers count: its key and its JSON, in which Chromium writes some characters as six (\u003C). */
export function itemSize(key: string, item: unknown): number {
  const text = JSON.stringify(item);
  const brackets = text.match(/</g)?.length ?? 0;
  const separators = text.match(/[\u2028\u2029]/g)?.length ?? 0;
  return storedSize({ [key]: item }) + brackets * 5 + separators * 3;
}
