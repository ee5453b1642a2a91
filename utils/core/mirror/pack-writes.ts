import { sameValue } from '../profile/same-value.ts';
import { itemSize, syncRoom } from './item-size.ts';
import { isRemoved, type MirrorItem } from './mirror-item.ts';
import type { LeftOut } from './mirror-status.ts';
import { packItem } from './pack-item.ts';

/** A record as the other browsers should know it. */
export interface Wanted {
  readonly key: string;
  readonly item: MirrorItem;
  /** For people; empty for settings. */
  readonly name: string;
}

export interface PackedWrites {
  /** For one `set`: each as small as it travels, all together within what the browser holds. */
  readonly set: Readonly<Record<string, MirrorItem>>;
  readonly leftOut: readonly LeftOut[];
}

/** What is there already comes first, then what says that something is gone, settings, linked businesses, the rest. */
function rank({ key, item }: Wanted, there: ReadonlySet<string>): number {
  if (there.has(key)) return isRemoved(item) ? 0 : 1;
  if (!key.startsWith('business:')) return 2;
  return (item.parts['link']?.value ?? null) === null ? 4 : 3;
}

/** Which items must be written so that `stored` (all of storage.sync) says what is wanted; the others stay as they are. */
export function packWrites(wanted: readonly Wanted[], stored: Readonly<Record<string, unknown>>): PackedWrites {
  const sizes = new Map(Object.entries(stored).map(([key, value]) => [key, itemSize(key, value)]));
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const there = new Set(sizes.keys());
  const set = new Map<string, MirrorItem>();
  const leftOut: LeftOut[] = [];
  const inOrder = wanted.toSorted((a, b) => rank(a, there) - rank(b, there) || (a.key < b.key ? -1 : 1));
  for (const { key, item, name } of inOrder) {
    // Nobody needs to be told that what they never heard of is gone.
    if (isRemoved(item) && !there.has(key)) continue;
    const packed = packItem(key, item);
    if (packed === null) {
      leftOut.push({ key, name, why: 'tooLarge' });
      continue;
    }
    if (packed.shortened) leftOut.push({ key, name, why: 'shortened' });
    if (sameValue(stored[key], packed.item)) continue;
    const next = total - (sizes.get(key) ?? 0) + packed.size;
    const grows = next > total || !sizes.has(key);
    if (grows && (next > syncRoom.total || (!sizes.has(key) && sizes.size >= syncRoom.items))) {
      leftOut.push({ key, name, why: 'noRoom' });
      continue;
    }
    total = next;
    sizes.set(key, packed.size);
    set.set(key, packed.item);
  }
  return { set: Object.fromEntries(set), leftOut };
}
