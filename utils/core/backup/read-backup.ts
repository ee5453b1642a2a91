import type { Stamp } from '../profile/changes/business-state.ts';
import type { AddressMatches } from '../sync/may-write.ts';
import { type ImportPlan, type ImportPreview, previewOf } from './import-plan.ts';
import { parseBackup } from './parse-backup.ts';
import type { ParsedRecords } from './parse-records.ts';
import { planRestore } from './plan-restore.ts';
import type { Refused } from './refusal.ts';

export type BackupReading = ({ readonly kind: 'preview'; readonly plan: ImportPlan } & ImportPreview) | Refused;

/**
 * Reads a backup file and says what restoring it would do to what is stored, or why it can't be restored. Changes
 * nothing. `stamp`: of the restore that may follow.
 */
export function readBackup(
  text: string,
  stored: ParsedRecords,
  addressMatches: AddressMatches,
  stamp: Stamp,
): BackupReading {
  const file = parseBackup(text, addressMatches);
  if ('kind' in file) return file;
  const plan = planRestore(file, stored, stamp);
  return 'kind' in plan ? plan : { kind: 'preview', plan, ...previewOf(plan) };
}
