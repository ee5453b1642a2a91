import { isRemoved, type MirrorItem } from './mirror-item.ts';

const day = 86_400_000;
/** Items that say that a record is gone: so many are kept, and so long, for browsers that were away. */
const most = { count: 64, age: 180 * day } as const;
/** In this browser alone they cost less: it goes on telling browsers that come back after longer. */
const mostHere = { count: 500, age: 3 * 365 * day } as const;

/** The keys of tombstones that may go, the oldest first. `now` in ms since the epoch. */
export function oldTombstones(
  items: Iterable<readonly [key: string, item: MirrorItem]>,
  now: number,
  where: 'inSync' | 'here',
): string[] {
  const { count, age } = where === 'inSync' ? most : mostHere;
  const at = (item: MirrorItem) => item.parts['life']?.stamp[3] ?? 0;
  const dead = [...items].filter(([, item]) => isRemoved(item)).toSorted(([, a], [, b]) => at(b) - at(a));
  return dead.filter(([, item], index) => index >= count || now - at(item) > age).map(([key]) => key);
}
