import { itemSize, syncRoom } from './item-size.ts';
import type { MirrorItem, Part } from './mirror-item.ts';

/** An item as it travels. `shortened`: a part was too large and only its stamp goes along. Null: too large all the same. */
export interface PackedItem {
  readonly item: MirrorItem;
  readonly size: number;
  readonly shortened: boolean;
}

/** These can be read anew from a Page, or done without: they stay behind first. */
const expendable: ReadonlySet<string> = new Set(['seen', 'hiddenPages']);

function without(item: MirrorItem, drop: (name: string, part: Part) => boolean): MirrorItem {
  const parts = Object.entries(item.parts).map(
    ([name, part]) => [name, drop(name, part) ? { stamp: part.stamp } : part] as const,
  );
  return { ...item, parts: Object.fromEntries(parts) };
}

export function packItem(key: string, whole: MirrorItem): PackedItem | null {
  const item = without(whole, (_, { kept }) => kept === true);
  const size = itemSize(key, item);
  if (size <= syncRoom.item) return { item, size, shortened: false };
  const shorter = without(item, (name) => expendable.has(name));
  const smaller = itemSize(key, shorter);
  return smaller <= syncRoom.item ? { item: shorter, size: smaller, shortened: true } : null;
}
