import { i18n } from '#i18n';
import type { Badge } from '../core/sync/badge-of.ts';

/** The tooltip of the toolbar button: what the badge says, and what a click does. */
export function badgeWords(badge: Badge | null): string {
  switch (badge) {
    case 'linked':
      return i18n.t('badge.linked');
    case 'undecided':
      return i18n.t('badge.undecided');
    case 'stopped':
      return i18n.t('badge.stopped');
    case 'incomplete':
      return i18n.t('badge.incomplete');
    case 'notSaved':
      return i18n.t('badge.notSaved');
    case null:
      return i18n.t('extName');
  }
}
