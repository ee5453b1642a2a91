import * as z from 'zod/mini';
import { type BackupState, backupStateSchema } from '../backup/backup-state.ts';
import { type MirrorItem, mirrorItemSchema } from '../mirror/mirror-item.ts';
import { isAgreedKey, mirrorKey } from '../mirror/mirror-keys.ts';
import { type MirrorStatus, mirrorStatusSchema } from '../mirror/mirror-status.ts';
import { type Business, businessIdSchema, businessSchema } from '../profile/business.ts';
import { type History, historySchema } from '../profile/history.ts';
import { type RemovedBusiness, removedBusinessSchema } from '../profile/removed-business.ts';
import { type Settings, settingsSchema } from '../settings/settings.ts';
import { type RestoreNotice, restoreNoticeSchema } from '../second-copy/restore-notice.ts';
import { firstShape, type ShapeChain } from './shape-chain.ts';
import { backupKey, noticeKey, settingsKey } from './store-keys.ts';

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
  | RestoreNotice
  | SetAside
  | Settings;

/**
 * Every shape that each kind of record ever had. A new one is added here as `nextShape(<the chain so far>, …)`, with an
 * example of it in tests/fixtures/stored; the schema before it moves beside it and is never touched again.
 */
export const shapes = {
  business: firstShape<Business>(businessSchema),
  history: firstShape<History>(historySchema),
  index: firstShape<IndexRecord>(indexRecordSchema),
  removed: firstShape<RemovedBusiness>(removedBusinessSchema),
  setAside: firstShape<SetAside>(setAsideSchema),
  agreed: firstShape<MirrorItem>(mirrorItemSchema),
  mirror: firstShape<MirrorStatus>(mirrorStatusSchema),
  backup: firstShape<BackupState>(backupStateSchema),
  settings: firstShape<Settings>(settingsSchema),
  notice: firstShape<RestoreNotice>(restoreNoticeSchema),
};

/** The shapes of what belongs to a key; null for keys that are not ours. */
export function recordShapeOf(key: string): ShapeChain<StoredRecord> | null {
  if (key.startsWith('business:')) return shapes.business;
  if (key.startsWith('history:')) return shapes.history;
  if (key.startsWith('page:') || key.startsWith('phone:')) return shapes.index;
  if (key.startsWith('removed:')) return shapes.removed;
  if (key.startsWith('damaged-history:')) return shapes.setAside;
  if (isAgreedKey(key)) return shapes.agreed;
  if (key === mirrorKey) return shapes.mirror;
  if (key === backupKey) return shapes.backup;
  if (key === noticeKey) return shapes.notice;
  return key === settingsKey ? shapes.settings : null;
}
