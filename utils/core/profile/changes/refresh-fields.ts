import type { PageLink } from '../page-link.ts';
import type { Profile, SyncField } from '../profile.ts';
import { planOfEveryField } from './redone-fields.ts';
import { isSyncing } from './sync-switch.ts';

/**
 * The link with new statuses for fields whose values were just set back. Where profile and Page agree the plan's own
 * status stands; where they don't it is `kept`, or, while sync is on, not told until the next sync.
 */
export function refreshFields(profile: Profile, link: PageLink, touched: readonly SyncField[], now: number): PageLink {
  const fields = { ...link.fields };
  for (const { field, status, change } of planOfEveryField(profile, link)) {
    if (!touched.includes(field)) continue;
    if (!change) fields[field] = { status, at: now };
    else if (isSyncing(link)) delete fields[field];
    else fields[field] = { status: 'kept', at: now };
  }
  return { ...link, fields };
}
