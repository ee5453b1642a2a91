import { sameValue } from '../profile/same-value.ts';
import { isRemoved, type MirrorItem, type Part, type Parts } from './mirror-item.ts';
import { compareStamps } from './stamp.ts';

/** How much of a part is there: a value that travels, one of this browser's own, none. */
function fullness({ value, kept }: Part): number {
  if (value === undefined) return 0;
  return kept === true ? 1 : 2;
}

/** JSON that is the same for the same data, whatever the order of its keys. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function newer(one: Part, other: Part): Part {
  const order = compareStamps(one.stamp, other.stamp) || fullness(one) - fullness(other);
  if (order !== 0) return order > 0 ? one : other;
  if (sameValue(one.value, other.value)) return one;
  // Only a copied browser profile can use one stamp for two values.
  return canonicalText(one.value) >= canonicalText(other.value) ? one : other;
}

function joinParts(one: Parts, other: Parts): Parts {
  const joined = new Map(Object.entries(one));
  for (const [name, part] of Object.entries(other)) {
    const known = joined.get(name);
    joined.set(name, known === undefined ? part : newer(known, part));
  }
  return Object.fromEntries(joined);
}

/** Of a removed record only that it is removed, and that its link is gone. */
function withoutRemains(item: MirrorItem): MirrorItem {
  if (!isRemoved(item)) return item;
  return {
    ...item,
    parts: Object.fromEntries(Object.entries(item.parts).filter(([name]) => name === 'life' || name === 'link')),
  };
}

/** What two browsers know of a record together. Joining in any order, or twice, comes to the same. */
export function joinItems(one: MirrorItem | null, other: MirrorItem | null): MirrorItem | null {
  if (one === null || other === null) return one ?? other;
  return withoutRemains({ version: 1, parts: joinParts(one.parts, other.parts) });
}
