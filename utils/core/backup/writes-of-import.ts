import type { Business } from '../profile/business.ts';
import type { BusinessState } from '../profile/changes/business-state.ts';
import { backupKey, businessKey, historyKey, settingsKey } from '../store/store-keys.ts';
import type { RawRecords, Writes } from '../store/store-port.ts';
import { type ImportUndo, nextBackupState } from './backup-state.ts';
import type { ImportPlan } from './import-plan.ts';
import type { ParsedRecords } from './parse-records.ts';
import { rebuildIndexes } from './rebuild-indexes.ts';
import { storageRoom, storedSize } from './stored-size.ts';

export interface ImportStamp {
  readonly cause: ImportUndo['cause'];
  /** ms since the epoch. */
  readonly now: number;
  readonly operation: string;
}

export type ImportWrites =
  | { readonly kind: 'writes'; readonly writes: Writes; readonly undoable: boolean }
  /** More than the browser keeps. */
  | { readonly kind: 'noRoom' };

/** The newest change of a history, by its id. */
export function newestChange({ history }: BusinessState): string | null {
  return history.changes.at(-1)?.id ?? null;
}

function businessesAfter(plan: ImportPlan, stored: ParsedRecords): Business[] {
  const after = new Map(stored.states.map(({ business }) => [business.id, business]));
  for (const change of plan.changes) after.set(change.after.business.id, change.after.business);
  return [...after.values()];
}

function undoFor(plan: ImportPlan, writes: Writes, raw: RawRecords, stamp: ImportStamp): ImportUndo {
  return {
    cause: stamp.cause,
    at: stamp.now,
    before: Object.fromEntries(Object.keys(writes).map((key) => [key, raw[key] ?? null])),
    newest: Object.fromEntries(plan.changes.map(({ after }) => [after.business.id, newestChange(after)])),
    settingsRev: plan.settings?.rev ?? null,
  };
}

/**
 * Everything that carries out a plan, indexes and undo included, for one `set`. What there was before is kept along
 * if it fits; if only that doesn't, the plan can still be carried out, but not undone.
 */
export function writesOfImport(
  plan: ImportPlan,
  raw: RawRecords,
  stored: ParsedRecords,
  stamp: ImportStamp,
): ImportWrites {
  const records: Writes = {
    ...Object.fromEntries(plan.changes.map(({ after }) => [businessKey(after.business.id), after.business])),
    ...Object.fromEntries(plan.changes.map(({ after }) => [historyKey(after.business.id), after.history])),
    ...(plan.settings && { [settingsKey]: plan.settings }),
  };
  const planned = new Set(Object.keys(records));
  const damaged = stored.damaged.filter((key) => !planned.has(key));
  const writes: Writes = { ...rebuildIndexes(raw, businessesAfter(plan, stored), damaged), ...records };

  const undo = undoFor(plan, writes, raw, stamp);
  const size = storedSize({ ...raw, ...writes, [backupKey]: null });
  if (size > storageRoom) return { kind: 'noRoom' };
  const undoable = size + storedSize({ [backupKey]: undo }) <= storageRoom;
  const state = nextBackupState(raw[backupKey], stamp.operation, undoable ? undo : null);
  return { kind: 'writes', writes: { ...writes, [backupKey]: state }, undoable };
}
