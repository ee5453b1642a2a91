import type { PageLink } from '../../utils/core/profile/page-link.ts';
import type { SyncField } from '../../utils/core/profile/profile.ts';
import { isSyncing } from '../../utils/core/profile/changes/sync-switch.ts';
import { useText } from '../text.tsx';

/** Says beside a section that the Page writes it: an edit there has consequences. */
export function SyncBadge({ link, fields }: { readonly link: PageLink | null; readonly fields: readonly SyncField[] }) {
  const { t } = useText();
  if (link === null || fields.length === 0) return null;
  if (fields.every((field) => link.locked.includes(field))) {
    return <span class="badge">{t('common.status.locked')}</span>;
  }
  if (!isSyncing(link)) return null;
  return <span class="badge">{t('options.profile.syncs')}</span>;
}
