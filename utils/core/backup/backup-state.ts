import * as z from 'zod/mini';
import { maxLength } from '../lengths.ts';
import { operationSchema } from '../profile/business.ts';

const day = 86_400_000;
/** How long a restore or an import can be undone, in ms. */
export const undoTime = 30 * day;
const rememberedOperations = 16;

const undoSchema = z.strictObject({
  cause: z.enum(['restore', 'csv']),
  /** ms since the epoch. */
  at: z.int().check(z.minimum(0)),
  /** By key, what was replaced; null where there was nothing. Parsed when it is put back. */
  before: z.record(z.string(), z.unknown()),
  /** By id of each business concerned, its newest change then: another one now means that work went on since. */
  newest: z.record(z.string(), z.nullable(operationSchema)),
  /** Revision of the settings that were written; null if they were left alone. */
  settingsRev: z.nullable(z.int()),
});
export type ImportUndo = z.infer<typeof undoSchema>;

/** Storage key `backup`: what has been restored, imported and reset, and how to take back the last of it. */
export const backupStateSchema = z.strictObject({
  version: z.literal(1),
  operations: z.array(operationSchema).check(maxLength(rememberedOperations)),
  undo: z.nullable(undoSchema),
});
export type BackupState = z.infer<typeof backupStateSchema>;

/** The state after one more operation, with what is needed to undo it. `old` may be damaged: nothing hangs on it. */
export function nextBackupState(old: unknown, operation: string, undo: ImportUndo | null): BackupState {
  const operations = backupStateSchema.safeParse(old).data?.operations ?? [];
  return { version: 1, operations: [...operations, operation].slice(-rememberedOperations), undo };
}

/** Whether this request was carried out before. */
export function isRepeated(state: unknown, operation: string): boolean {
  return backupStateSchema.safeParse(state).data?.operations.includes(operation) ?? false;
}

/** The last restore or import while it can be undone. */
export function undoOf(state: unknown, now: number): ImportUndo | null {
  const undo = backupStateSchema.safeParse(state).data?.undo ?? null;
  return undo !== null && now - undo.at <= undoTime ? undo : null;
}
