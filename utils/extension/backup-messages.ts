import * as z from 'zod/mini';
import { maxLength } from '../core/lengths.ts';
import { backupLimits } from '../core/backup/backup-file.ts';
import { csvLimits } from '../core/csv/csv-columns.ts';
import { businessIdSchema, operationSchema } from '../core/profile/business.ts';
import type { FileRefused, ShownImport } from '../core/sync/service/run-import.ts';

const storageFailed = z.strictObject({ kind: z.literal('storageFailed'), detail: z.string().check(maxLength(500)) });
const names = z.array(z.string());
const seen = z.string().check(maxLength(64));
// A file that is too large is refused by name: the message must come through. Browsers stop it at 64 MiB.
const backupText = z.string().check(maxLength(backupLimits.text + 1));
const csvFile = {
  text: z.string().check(maxLength(csvLimits.text + 1)),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
};

const answer = <Answer extends { readonly kind: string }>(...kinds: readonly Answer['kind'][]) =>
  z.custom<Answer>((value) => kinds.some((kind) => Reflect.get(Object(value), 'kind') === kind));
const previewed = z.union([answer<ShownImport>('preview'), answer<FileRefused>('fileRefused'), storageFailed]);
const carriedOut = z.union([
  z.strictObject({ kind: z.literal('imported'), undoable: z.boolean() }),
  /** What is stored changed since the preview: nothing was done. */
  z.strictObject({ kind: z.literal('outdated') }),
  answer<FileRefused>('fileRefused'),
  storageFailed,
]);

/** The part of the table of messages that is about everything at once. */
export const backupMessages = {
  /** A file with all businesses, histories and settings. */
  exportBackup: {
    from: 'extension',
    request: z.strictObject({}),
    response: z.union([
      z.strictObject({ kind: z.literal('backup'), text: z.string(), businesses: z.int(), leftOut: names }),
      storageFailed,
    ]),
  },
  previewRestore: { from: 'extension', request: z.strictObject({ text: backupText }), response: previewed },
  /** `seen`: the mark of the preview that the person agreed to. */
  restoreBackup: {
    from: 'extension',
    request: z.strictObject({ operation: operationSchema, text: backupText, seen }),
    response: carriedOut,
  },
  /** The restore or import that can be undone, if any; times in ms since the epoch. */
  readImportUndo: {
    from: 'extension',
    request: z.strictObject({}),
    response: z.union([
      z.strictObject({
        kind: z.literal('importUndo'),
        undo: z.nullable(z.strictObject({ cause: z.enum(['restore', 'csv']), at: z.int(), until: z.int() })),
      }),
      storageFailed,
    ]),
  },
  /** Takes back the last restore or import. Changes made since are named unless `confirmed`. */
  undoRestore: {
    from: 'extension',
    request: z.strictObject({ operation: operationSchema, confirmed: z.boolean() }),
    response: z.union([
      z.strictObject({ kind: z.literal('importUndone') }),
      z.strictObject({ kind: z.literal('nothingToUndo') }),
      z.strictObject({ kind: z.literal('changedSince'), names, settings: z.boolean() }),
      z.strictObject({ kind: z.literal('claimedSince'), names }),
      storageFailed,
    ]),
  },
  resetAll: {
    from: 'extension',
    request: z.strictObject({ operation: operationSchema }),
    response: z.union([z.strictObject({ kind: z.literal('reset') }), storageFailed]),
  },
  /** A table of all businesses, or of some. */
  exportCsv: {
    from: 'extension',
    request: z.strictObject({
      separator: z.enum([',', ';']),
      businesses: z.optional(z.array(businessIdSchema).check(maxLength(backupLimits.businesses))),
    }),
    response: z.union([
      z.strictObject({ kind: z.literal('csv'), text: z.string(), businesses: z.int() }),
      storageFailed,
    ]),
  },
  previewCsv: { from: 'extension', request: z.strictObject(csvFile), response: previewed },
  importCsv: {
    from: 'extension',
    request: z.strictObject({ operation: operationSchema, ...csvFile, seen }),
    response: carriedOut,
  },
} as const;
