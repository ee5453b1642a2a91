import * as z from 'zod/mini';
import { maxLength } from '../lengths.ts';
import { businessSchema } from '../profile/business.ts';
import type { BusinessState } from '../profile/changes/business-state.ts';
import { historySchema } from '../profile/history.ts';
import { type Settings, settingsSchema } from '../settings/settings.ts';

/** Length of the text in UTF-16 units, and number of businesses. */
export const backupLimits = { text: 20 * 1024 * 1024, businesses: 5000 } as const;

/** The head of a backup file. Its businesses are parsed one by one. */
export const backupHeadSchema = z.strictObject({
  format: z.literal('kopru-backup'),
  version: z.literal(1),
  /** ms since the epoch. */
  madeAt: z.int().check(z.minimum(0)),
  settings: settingsSchema,
  businesses: z.array(z.unknown()).check(maxLength(backupLimits.businesses)),
});

export const backupEntrySchema = z.strictObject({ business: businessSchema, history: historySchema });

/** A backup file that has been checked through and through. */
export interface BackupFile {
  readonly settings: Settings;
  readonly states: readonly BusinessState[];
}
