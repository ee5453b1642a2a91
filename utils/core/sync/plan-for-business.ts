import type { Business } from '../profile/business.ts';
import { timeZoneOfProfile } from '../profile/time-zone-of-profile.ts';
import type { Settings } from '../settings/settings.ts';
import { planSync } from './plan-sync.ts';
import type { SyncPlan } from './sync-plan-types.ts';

/** What sync would do with a business by what its Page last showed; an empty plan if no Page is linked. */
export function planForBusiness({ profile, link }: Business, { syncFields }: Pick<Settings, 'syncFields'>): SyncPlan {
  if (link === null) return [];
  const { locked, choices, seen } = link;
  return planSync(profile, seen, { syncFields, locked, choices, timezone: timeZoneOfProfile(profile) });
}
