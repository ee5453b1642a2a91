import { isMirrored, idOfKey } from './mirror-keys.ts';
import { businessOfParts } from './business-parts.ts';
import { joinItems } from './join-items.ts';
import { isRemoved, type MirrorItem, mirrorItemSchema } from './mirror-item.ts';

export interface ReadItems {
  readonly items: ReadonlyMap<string, MirrorItem>;
  /** Keys of what can't be understood: of another version perhaps. It is left alone, and so are these records here. */
  readonly unreadable: ReadonlySet<string>;
}

function isUnderstood(key: string, item: MirrorItem): boolean {
  return idOfKey(key) === null || isRemoved(item) || businessOfParts(item, null) !== null;
}

/**
 * What other browsers say of our records: all of storage.sync, and what else arrived since (it may have been overwritten
 * there in the meantime).
 */
export function readItems(
  stored: Readonly<Record<string, unknown>>,
  arrived: readonly (readonly [key: string, value: unknown])[] = [],
): ReadItems {
  const items = new Map<string, MirrorItem>();
  const unreadable = new Set<string>();
  for (const [key, value] of [...Object.entries(stored), ...arrived]) {
    if (!isMirrored(key) || value === undefined || value === null) continue;
    const item = mirrorItemSchema.safeParse(value).data;
    if (item === undefined || !isUnderstood(key, item)) unreadable.add(key);
    else items.set(key, joinItems(items.get(key) ?? null, item) ?? item);
  }
  for (const key of unreadable) items.delete(key);
  return { items, unreadable };
}
