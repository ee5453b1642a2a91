import type { ProfilePart } from '../../utils/core/profile/history.ts';
import type { ProfileField, SyncField } from '../../utils/core/profile/profile.ts';
import { syncFields } from '../../utils/core/profile/sync-fields.ts';
import type { Text } from '../create-text.ts';
import { fieldText } from '../kit/field-text.ts';

/** The order in which a profile's fields are told. */
export const fieldOrder: readonly ProfileField[] = ['name', 'phone', 'about', ...syncFields, 'timezone', 'picture'];

const isSyncField = (field: ProfileField): field is SyncField => syncFields.some((name) => name === field);

/** Any field of a profile, or of a part of one, in words. */
export function profileFieldText(field: ProfileField, profile: ProfilePart, text: Text): string {
  if (isSyncField(field)) {
    const value = profile[field];
    return value === undefined ? text.t('common.notSet') : fieldText(value, text);
  }
  return profile[field] || text.t('common.notSet');
}
