import { planSync } from '../../sync/plan-sync.ts';
import type { SyncPlan } from '../../sync/sync-plan-types.ts';
import type { PageLink } from '../page-link.ts';
import type { Profile, SyncField } from '../profile.ts';
import { timeZoneOfProfile } from '../time-zone-of-profile.ts';

const everyField = { description: true, address: true, email: true, websites: true, categories: true, hours: true };

/** What sync would do if every field were chosen. */
export function planOfEveryField(profile: Profile, link: PageLink): SyncPlan {
  const timezone = timeZoneOfProfile(profile);
  const { locked, choices, seen } = link;
  return planSync(profile, seen, { syncFields: everyField, locked, choices, timezone });
}

/**
 * The fields of a syncing link that the next sync would change. Which fields are chosen is a setting; while sync is
 * on, a status of `kept` says that a field isn't.
 */
export function redoneFields(profile: Profile, link: PageLink): SyncField[] {
  return planOfEveryField(profile, link)
    .filter(({ field, change }) => change && link.fields[field]?.status !== 'kept')
    .map(({ field }) => field);
}
