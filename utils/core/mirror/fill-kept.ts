import type { MirrorItem } from './mirror-item.ts';

/** Notes what this browser has of its own where a value was too large to travel: a later change of it can be told then. */
export function fillKept(item: MirrorItem, values: Readonly<Record<string, unknown>>): MirrorItem {
  const bare = Object.entries(item.parts).filter(
    ([name, { value }]) => value === undefined && values[name] !== undefined,
  );
  if (bare.length === 0) return item;
  const filled = bare.map(([name, { stamp }]) => [name, { stamp, value: values[name], kept: true as const }] as const);
  return { ...item, parts: { ...item.parts, ...Object.fromEntries(filled) } };
}
