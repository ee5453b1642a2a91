import { type ReadonlySignal, signal } from '@preact/signals';
import { backupLimits } from '../core/backup/backup-file.ts';
import { csvLimits } from '../core/csv/csv-columns.ts';
import { type Failure, failureOf } from './failure.ts';
import { createImportModel, type ImportModel } from './options-backup-import.ts';
import { createImportUndo, type ImportUndoModel } from './options-backup-undo.ts';
import type { OptionsPorts } from './options-ports.ts';

export type ExportState =
  | { readonly kind: 'idle' | 'working' }
  /** `leftOut`: keys of records that can't be understood and are not in the file. */
  | { readonly kind: 'saved'; readonly businesses: number; readonly leftOut: readonly string[] }
  | { readonly kind: 'failed'; readonly why: Failure };

/** What became of saving everything as it was found. */
export type RawState =
  | { readonly kind: 'idle' | 'working' | 'saved' }
  | { readonly kind: 'failed'; readonly why: Failure };

/** Deleting everything takes two agreements: `asked`, then `sure`. */
export type ResetState =
  | { readonly kind: 'idle' | 'asked' | 'sure' | 'resetting' | 'reset' }
  | { readonly kind: 'failed'; readonly why: Failure };

/** Hands a file to the person. */
export type SaveText = (text: string) => void;

/** Everything at once: saved to a file, taken from one, undone, deleted. */
export interface BackupModel {
  readonly backup: ReadonlySignal<ExportState>;
  readonly csv: ReadonlySignal<ExportState>;
  readonly raw: ReadonlySignal<RawState>;
  readonly restore: ImportModel;
  readonly importing: ImportModel;
  readonly undo: ImportUndoModel;
  readonly reset: ReadonlySignal<ResetState>;
  readonly saveBackup: (save: SaveText) => Promise<void>;
  /** Works where nothing stored can be read any more. */
  readonly saveRaw: (save: SaveText) => Promise<void>;
  /** `businesses`: ids of those to be saved; all of them without. */
  readonly saveCsv: (separator: ',' | ';', save: SaveText, businesses?: readonly string[]) => Promise<void>;
  readonly askReset: (step: 'idle' | 'asked' | 'sure') => void;
  readonly resetAll: () => Promise<void>;
}

/** `changed`: reads again what is stored. */
export function createBackupModel(ports: OptionsPorts, changed: () => Promise<void>): BackupModel {
  const { ask, newId, country } = ports;
  const backup = signal<ExportState>({ kind: 'idle' });
  const csv = signal<ExportState>({ kind: 'idle' });
  const raw = signal<RawState>({ kind: 'idle' });
  const reset = signal<ResetState>({ kind: 'idle' });
  const undo = createImportUndo(ports, changed);
  let resetOperation = newId();

  const imported = async () => {
    await changed();
    await undo.read();
  };
  const settle = (
    state: typeof backup,
    answer: { readonly businesses: number; readonly leftOut?: readonly string[] },
  ) => {
    state.value = { kind: 'saved', businesses: answer.businesses, leftOut: answer.leftOut ?? [] };
  };

  return {
    backup,
    csv,
    raw,
    reset,
    undo,
    restore: createImportModel({
      newId,
      largest: backupLimits.text,
      preview: (text) => ask('previewRestore', { text }),
      run: (operation, text, seen) => ask('restoreBackup', { operation, text, seen }),
      imported,
    }),
    importing: createImportModel({
      newId,
      largest: csvLimits.text,
      preview: (text) => ask('previewCsv', { text, country }),
      run: (operation, text, seen) => ask('importCsv', { operation, text, country, seen }),
      imported,
    }),
    async saveBackup(save) {
      backup.value = { kind: 'working' };
      const answer = await ask('exportBackup', {});
      if (answer.kind !== 'backup') backup.value = { kind: 'failed', why: failureOf(answer) };
      else {
        save(answer.text);
        settle(backup, answer);
      }
    },
    async saveCsv(separator, save, businesses) {
      csv.value = { kind: 'working' };
      const answer = await ask('exportCsv', { separator, ...(businesses && { businesses: [...businesses] }) });
      if (answer.kind !== 'csv') csv.value = { kind: 'failed', why: failureOf(answer) };
      else {
        save(answer.text);
        settle(csv, answer);
      }
    },
    async saveRaw(save) {
      raw.value = { kind: 'working' };
      const answer = await ask('exportRaw', {});
      if (answer.kind === 'raw') save(answer.text);
      raw.value = answer.kind === 'raw' ? { kind: 'saved' } : { kind: 'failed', why: failureOf(answer) };
    },
    askReset(step) {
      reset.value = { kind: step };
    },
    async resetAll() {
      if (reset.value.kind === 'resetting') return;
      reset.value = { kind: 'resetting' };
      const answer = await ask('resetAll', { operation: resetOperation });
      if (answer.kind !== 'reset') {
        reset.value = { kind: 'failed', why: failureOf(answer) };
        return;
      }
      resetOperation = newId();
      reset.value = { kind: 'reset' };
      await imported();
    },
  };
}
