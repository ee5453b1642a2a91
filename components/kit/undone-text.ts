import type { ProfileField } from '../../utils/core/profile/profile.ts';
import type { Text } from '../create-text.ts';

/** That a change was undone: `whole` if all of it was, else what of it was left alone. */
export function undoneText(whole: string, left: readonly ProfileField[], text: Text): string {
  if (left.length === 0) return whole;
  return text.t('popup.notice.undoneBut', { fields: text.list(left.map((field) => text.t(`common.field.${field}`))) });
}
