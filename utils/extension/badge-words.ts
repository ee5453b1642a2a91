import { createI18n } from '@wxt-dev/i18n';
import type { Badge } from '../core/sync/badge-of.ts';

const { t } = createI18n();

/** The tooltip of the toolbar button: what the badge says, and what a click does. */
export function badgeWords(badge: Badge | null): string {
  if (badge === null) return t('extName');
  return 'count' in badge ? t(`badge.${badge.kind}`, [String(badge.count)]) : t(`badge.${badge.kind}`);
}
