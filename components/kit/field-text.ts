import type { Profile, SyncField } from '../../utils/core/profile/profile.ts';
import type { Text } from '../create-text.ts';
import { hoursLines } from './hours-text.ts';

/** A synced field's value in words, several lines where it has several parts. */
export function fieldText(value: Profile[SyncField], text: Text): string {
  if (typeof value === 'string') return value || text.t('common.notSet');
  if (Array.isArray(value)) return value.join('\n') || text.t('common.notSet');
  if (value === null) return text.t('common.notSet');
  return [...hoursLines(value, text), text.t('common.hours.zone', { zone: value.timezone })].join('\n');
}
