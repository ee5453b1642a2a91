import type { BusinessState } from './business-state.ts';
import { undoChange } from './undo-change.ts';

/** Ids of the changes that an undo would still undo something of. What other businesses have by now is not looked at. */
export function undoableChanges(state: BusinessState): string[] {
  const trial = { now: state.history.changes.at(-1)?.at ?? 0, operation: 'trial-of-an-undo' };
  return state.history.changes.flatMap(({ id }) => (undoChange(state, id, trial).kind === 'done' ? [id] : []));
}
