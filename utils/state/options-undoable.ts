import type { Change, ChangeCause } from '../core/profile/history.ts';

const undoable: ReadonlySet<ChangeCause> = new Set<ChangeCause>(['sync', 'resume', 'stop', 'edit', 'unlink', 'import']);

/** The newest change that is not undone yet and can be; `changes` newest first. Those before it may have been built upon. */
export function undoableChange(changes: readonly Change[]): Change | undefined {
  return changes.find(({ cause, undone }) => undone === undefined && undoable.has(cause));
}
