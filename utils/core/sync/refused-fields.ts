import type { PageLink } from '../profile/page-link.ts';
import type { SyncField } from '../profile/profile.ts';
import { syncFields } from '../profile/sync-fields.ts';

/** The fields whose value on the Page can't be taken over, by the last sync. */
export function refusedFields({ fields }: Pick<PageLink, 'fields'>): SyncField[] {
  return syncFields.filter((field) => fields[field]?.status === 'refused');
}
