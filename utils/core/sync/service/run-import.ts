import { type ImportUndo, isRepeated, undoOf } from '../../backup/backup-state.ts';
import { fingerprint } from '../../backup/fingerprint.ts';
import { type ImportPlan, type ImportPreview, previewOf } from '../../backup/import-plan.ts';
import { type ParsedRecords, parseRecords } from '../../backup/parse-records.ts';
import type { RefusalReason, Refused } from '../../backup/refusal.ts';
import { writesOfImport } from '../../backup/writes-of-import.ts';
import type { BadRow } from '../../csv/read-csv-table.ts';
import type { Stamp } from '../../profile/changes/business-state.ts';
import { backupKey } from '../../store/store-keys.ts';
import type { Transaction } from '../../store/store-port.ts';
import { orStorageFailed, type StorageFailed } from './outcomes.ts';
import type { ServicePorts } from './service-ports.ts';

interface Planned {
  readonly plan: ImportPlan;
  readonly bad?: readonly BadRow[];
  readonly ignored?: readonly string[];
}

export interface ImportSource {
  readonly cause: ImportUndo['cause'];
  readonly plan: (stored: ParsedRecords, stamp: Stamp) => Promise<Planned | Refused>;
}

/** The file is not taken in; nothing was changed. */
export interface FileRefused {
  readonly kind: 'fileRefused';
  readonly why: RefusalReason;
  readonly where: readonly string[];
}

/** What an import would do. Bad rows and ignored columns are those of a CSV file. */
export interface ShownImport extends ImportPreview {
  readonly kind: 'preview';
  readonly bad: readonly BadRow[];
  readonly ignored: readonly string[];
  /** The mark of what is shown: carrying it out asks for it. */
  readonly seen: string;
  /** Whether there is room to keep what was before. */
  readonly undoable: boolean;
}

export interface Imported {
  readonly kind: 'imported';
  readonly undoable: boolean;
}

/** What is stored changed since the preview: nothing was done. */
export interface Outdated {
  readonly kind: 'outdated';
}

const fileRefused = ({ why, where = [] }: Omit<Refused, 'kind'>): FileRefused => ({ kind: 'fileRefused', why, where });

/** What an import would do to what is stored now, without doing it. */
export function previewImport(
  { store, now, newId }: Pick<ServicePorts, 'store' | 'now' | 'newId'>,
  { cause, plan }: ImportSource,
): Promise<ShownImport | FileRefused | StorageFailed> {
  return orStorageFailed(async () => {
    const raw = await store.readRaw(null);
    const stored = parseRecords(raw);
    const stamp = { now: now(), operation: newId() };
    const planned = await plan(stored, stamp);
    if ('why' in planned) return fileRefused(planned);
    const made = writesOfImport(planned.plan, raw, stored, { cause, ...stamp });
    if (made.kind === 'noRoom') return fileRefused({ why: 'noRoom' });
    return {
      kind: 'preview',
      ...previewOf(planned.plan),
      bad: planned.bad ?? [],
      ignored: planned.ignored ?? [],
      seen: fingerprint(planned.plan),
      undoable: made.undoable,
    };
  });
}

/** Carries out an import in one transaction, planned anew from what is stored by then: all of it or nothing, and once. */
export function runImport(
  { store, now, refreshButtons }: Pick<ServicePorts, 'store' | 'now' | 'refreshButtons'>,
  request: { readonly operation: string; readonly seen: string },
  { cause, plan }: ImportSource,
): Promise<Imported | Outdated | FileRefused | StorageFailed> {
  return orStorageFailed(async () => {
    const outcome = await store.transact(async (): Promise<Transaction<Imported | Outdated | FileRefused>> => {
      const raw = await store.readRaw(null);
      const stamp = { now: now(), operation: request.operation };
      if (isRepeated(raw[backupKey], stamp.operation)) {
        return { answer: { kind: 'imported', undoable: undoOf(raw[backupKey], stamp.now) !== null } };
      }
      const stored = parseRecords(raw);
      const planned = await plan(stored, stamp);
      if ('why' in planned) return { answer: fileRefused(planned) };
      if (fingerprint(planned.plan) !== request.seen) return { answer: { kind: 'outdated' } };
      const made = writesOfImport(planned.plan, raw, stored, { cause, ...stamp });
      if (made.kind === 'noRoom') return { answer: fileRefused({ why: 'noRoom' }) };
      return { answer: { kind: 'imported', undoable: made.undoable }, writes: made.writes };
    });
    if (outcome.kind === 'imported') refreshButtons();
    return outcome;
  });
}
