import * as z from 'zod/mini';
import { type Business, businessIdSchema, businessSchema } from '../profile/business.ts';
import { type History, historySchema } from '../profile/history.ts';
import { type Settings, settingsSchema } from '../settings/settings.ts';

/** Which business a Page (`page:<profileId>`) or a number (`phone:<digits>`) belongs to; null when nobody's any more. */
export const indexRecordSchema = z.strictObject({ version: z.literal(1), business: z.nullable(businessIdSchema) });
export type IndexRecord = z.infer<typeof indexRecordSchema>;

export type StoredRecord = Business | History | IndexRecord | Settings;

/** The shape that belongs to a key; null for keys that are not ours. */
export function recordSchemaOf(key: string): z.ZodMiniType<StoredRecord> | null {
  if (key.startsWith('business:')) return businessSchema;
  if (key.startsWith('history:')) return historySchema;
  if (key.startsWith('page:') || key.startsWith('phone:')) return indexRecordSchema;
  return key === 'settings' ? settingsSchema : null;
}
