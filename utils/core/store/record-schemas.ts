import * as z from 'zod/mini';
import { type BackupState, backupStateSchema } from '../backup/backup-state.ts';
import { type MirrorItem, mirrorItemSchema } from '../mirror/mirror-item.ts';
import { isAgreedKey, mirrorKey } from '../mirror/mirror-keys.ts';
import { type MirrorStatus, mirrorStatusSchema } from '../mirror/mirror-status.ts';
import { type Business, businessIdSchema, businessSchema } from '../profile/business.ts';
import { type History, historySchema } from '../profile/history.ts';
import { type RemovedBusiness, removedBusinessSchema } from '../profile/removed-business.ts';
import { type Settings, settingsSchema } from '../settings/settings.ts';
import { backupKey, settingsKey } from './store-keys.ts';

/** Which business a Page (`page:<profileId>`) or a number (`phone:<digits>`) belongs to; null when nobody's any more. */
export const indexRecordSchema = z.strictObject({ version: z.literal(1), business: z.nullable(businessIdSchema) });
export type IndexRecord = z.infer<typeof indexRecordSchema>;

/** What could not be understood (`damaged-history:<business>:<ms>`), to the letter, so that nothing is lost. */
const setAsideSchema = z.strictObject({ version: z.literal(1), raw: z.unknown() });
type SetAside = z.infer<typeof setAsideSchema>;

export type StoredRecord =
  | BackupState
  | Business
  | History
  | IndexRecord
  | MirrorItem
  | MirrorStatus
  | RemovedBusiness
  | SetAside
  | Settings;

/** The shape that belongs to a key; null for keys that are not ours. */
export function recordSchemaOf(key: string): z.ZodMiniType<StoredRecord> | null {
  if (key.startsWith('business:')) return businessSchema;
  if (key.startsWith('history:')) return historySchema;
  if (key.startsWith('page:') || key.startsWith('phone:')) return indexRecordSchema;
  if (key.startsWith('removed:')) return removedBusinessSchema;
  if (key.startsWith('damaged-history:')) return setAsideSchema;
  if (isAgreedKey(key)) return mirrorItemSchema;
  if (key === mirrorKey) return mirrorStatusSchema;
  if (key === backupKey) return backupStateSchema;
  return key === settingsKey ? settingsSchema : null;
}
