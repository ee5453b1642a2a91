import { backupStateSchema, isRepeated, nextBackupState, undoOf, undoTime } from '../../backup/backup-state.ts';
import { readBackup } from '../../backup/read-backup.ts';
import { type UndoImportOutcome, undoImport } from '../../backup/undo-import.ts';
import { writeBackup } from '../../backup/write-backup.ts';
import { recordShapeOf } from '../../store/record-schemas.ts';
import { StoreFailure } from '../../store/store-failure.ts';
import { backupKey } from '../../store/store-keys.ts';
import type { Transaction, Writes } from '../../store/store-port.ts';
import { orStorageFailed, type StorageFailed } from './outcomes.ts';
import { type ImportSource, previewImport, runImport } from './run-import.ts';
import type { ServicePorts } from './service-ports.ts';

function withoutUndo(state: unknown): Writes | null {
  const old = backupStateSchema.safeParse(state).data;
  return old === undefined || old.undo === null ? null : { [backupKey]: { ...old, undo: null } };
}

interface Repeatable {
  readonly operation: string;
}

/** A file with everything that is stored. */
export function exportBackup({ store, now }: Pick<ServicePorts, 'store' | 'now'>) {
  return orStorageFailed(async () => ({ kind: 'backup', ...writeBackup(await store.readRaw(null), now()) }) as const);
}

function backupSource(text: string, { addressMatches }: Pick<ServicePorts, 'addressMatches'>): ImportSource {
  return { cause: 'restore', plan: async (stored, stamp) => readBackup(text, stored, addressMatches, stamp) };
}

export function previewRestore(ports: ServicePorts, { text }: { readonly text: string }) {
  return previewImport(ports, backupSource(text, ports));
}

export function restoreBackup(
  ports: ServicePorts,
  request: Repeatable & { readonly text: string; readonly seen: string },
) {
  return runImport(ports, request, backupSource(request.text, ports));
}

/** The last restore or import, if it can still be undone, and until when (ms). What was kept for one too old goes. */
export function readImportUndo({ store, now }: Pick<ServicePorts, 'store' | 'now'>) {
  return orStorageFailed(async () => {
    const undo = await store.transact(async () => {
      const state = (await store.readRaw([backupKey]))[backupKey];
      const answer = undoOf(state, now());
      return { answer, writes: answer === null ? withoutUndo(state) : null };
    });
    return {
      kind: 'importUndo',
      undo: undo && { cause: undo.cause, at: undo.at, until: undo.at + undoTime },
    } as const;
  });
}

type UndoAnswer = { readonly kind: 'importUndone' } | Exclude<UndoImportOutcome, { kind: 'undone' }>;

/** Takes back the last restore or import. Changes made since are named first: `confirmed` gives them up, too. */
export function undoRestore(
  { store, now, refreshButtons }: Pick<ServicePorts, 'store' | 'now' | 'refreshButtons'>,
  { operation, confirmed }: Repeatable & { readonly confirmed: boolean },
): Promise<UndoAnswer | StorageFailed> {
  return orStorageFailed(async () => {
    const answer = await store.transact(async (): Promise<Transaction<UndoAnswer>> => {
      const raw = await store.readRaw(null);
      if (isRepeated(raw[backupKey], operation)) return { answer: { kind: 'importUndone' } };
      const outcome = undoImport(raw, confirmed, { now: now(), operation });
      if (outcome.kind !== 'undone') return { answer: outcome };
      return { answer: { kind: 'importUndone' }, writes: outcome.writes };
    });
    if (answer.kind === 'importUndone') refreshButtons();
    return answer;
  });
}

/**
 * Removes every record, those that can't be understood included. Only the mark of this request stays. Where storage
 * can't even be read, it is emptied as it is.
 */
export function resetAll(
  { store, refreshButtons }: Pick<ServicePorts, 'store' | 'refreshButtons'>,
  { operation }: Repeatable,
): Promise<{ readonly kind: 'reset' } | StorageFailed> {
  const mark = { [backupKey]: nextBackupState(null, operation, null) };
  return orStorageFailed(async () => {
    let readable = false;
    const done = store.transact(async () => {
      const raw = await store.readRaw(null);
      readable = true;
      if (isRepeated(raw[backupKey], operation)) return { answer: null };
      const ours = Object.keys(raw).filter((key) => recordShapeOf(key) !== null);
      const removed = Object.fromEntries(ours.map((key) => [key, null]));
      return { answer: null, writes: { ...removed, ...mark } };
    });
    await done.catch((error: unknown) => {
      if (readable || !(error instanceof StoreFailure)) throw error;
      return store.startOver(mark);
    });
    refreshButtons();
    return { kind: 'reset' } as const;
  });
}
