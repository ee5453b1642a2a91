import { type Business, rememberedOperations } from '../profile/business.ts';
import { recordShapeOf, shapes, type StoredRecord } from '../store/record-schemas.ts';
import { understood } from '../store/shape-chain.ts';
import { backupKey, businessKey, settingsKey } from '../store/store-keys.ts';
import type { RawRecords, Writes } from '../store/store-port.ts';
import type { Stamp } from '../profile/changes/business-state.ts';
import { type ImportUndo, nextBackupState, undoOf } from './backup-state.ts';
import { findDoubleClaim } from './find-claims.ts';
import { type ParsedRecords, parseRecords } from './parse-records.ts';
import { rebuildIndexes } from './rebuild-indexes.ts';
import { newestChange } from './writes-of-import.ts';

export type UndoImportOutcome =
  | { readonly kind: 'undone'; readonly writes: Writes }
  | { readonly kind: 'nothingToUndo' }
  /** These were changed after the import, and the undo would take that back, too. */
  | { readonly kind: 'changedSince'; readonly names: string[]; readonly settings: boolean }
  /** Two businesses would have one number or one Page by now. */
  | { readonly kind: 'claimedSince'; readonly names: string[] };

function changedSince(undo: ImportUndo, stored: ParsedRecords): readonly string[] {
  const here = new Map(stored.states.map((state) => [state.business.id, state]));
  return Object.entries(undo.newest).flatMap(([id, newest]) => {
    const state = here.get(id);
    if (state !== undefined) return newestChange(state) === newest ? [] : [state.business.profile.name];
    // Removed since: that matters only if there is something to bring back.
    return understood(shapes.business, undo.before[businessKey(id)])?.profile.name ?? [];
  });
}

/** A business as it was, under a revision that other devices take for newer than the import. */
function putBack(old: Business, now: Business | undefined, { operation }: Stamp): Business {
  const operations = [...(now ?? old).operations, operation].slice(-rememberedOperations);
  return { ...old, rev: Math.max(old.rev, now?.rev ?? 0) + 1, operations };
}

/** The records of before. One that couldn't be understood then stays what the import made of it. */
function recordsBefore(undo: ImportUndo, stored: ParsedRecords, stamp: Stamp): Writes {
  const here = new Map(stored.states.map(({ business }) => [business.id, business]));
  const records = Object.entries(undo.before).flatMap(([key, value]): [string, StoredRecord | null][] => {
    if (/^(?:page|phone):/.test(key)) return [];
    if (value === null) return [[key, null]];
    const business = key.startsWith('business:') ? understood(shapes.business, value) : undefined;
    if (business !== undefined) return [[key, putBack(business, here.get(business.id), stamp)]];
    const settings = key === settingsKey ? understood(shapes.settings, value) : undefined;
    if (settings !== undefined) return [[key, { ...settings, rev: Math.max(settings.rev, stored.settings.rev) + 1 }]];
    const shape = recordShapeOf(key);
    const record = shape === null ? undefined : understood(shape, value);
    return record === undefined ? [] : [[key, record]];
  });
  return Object.fromEntries(records);
}

/**
 * Takes back the last restore or import: every record it replaced becomes what it was. Without `confirmed`, changes
 * made since are named instead.
 */
export function undoImport(raw: RawRecords, confirmed: boolean, stamp: Stamp): UndoImportOutcome {
  const undo = undoOf(raw[backupKey], stamp.now);
  if (undo === null) return { kind: 'nothingToUndo' };
  const stored = parseRecords(raw);
  const names = changedSince(undo, stored);
  const settings = undo.settingsRev !== null && undo.settingsRev !== stored.settings.rev;
  if (!confirmed && (names.length > 0 || settings)) return { kind: 'changedSince', names: [...names], settings };

  const records = recordsBefore(undo, stored, stamp);
  const after = parseRecords({ ...raw, ...records });
  const businesses = after.states.map(({ business }) => business);
  const double = findDoubleClaim(businesses);
  if (double !== null) {
    return { kind: 'claimedSince', names: [double.first.profile.name, double.second.profile.name] };
  }
  return {
    kind: 'undone',
    writes: {
      ...rebuildIndexes(raw, businesses, after.damaged),
      ...records,
      [backupKey]: nextBackupState(raw[backupKey], stamp.operation, null),
    },
  };
}
