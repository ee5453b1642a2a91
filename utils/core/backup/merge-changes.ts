import { type Change, type History, historyLength } from '../profile/history.ts';

/** Two histories of one business as one, in the order of time. Of a change in both, the stored one stays. */
export function mergeChanges(stored: History, other: History): History {
  const known = new Set(stored.changes.map(({ id }) => id));
  const all: Change[] = [...stored.changes, ...other.changes.filter(({ id }) => !known.has(id))];
  return { ...stored, changes: all.toSorted((a, b) => a.at - b.at).slice(-historyLength) };
}
