import { type Profile, profileSchema } from '../profile/profile.ts';
import type { SyncPlan } from './sync-plan-types.ts';

/** The profile with every change of a plan made; the same object if there is none. */
export function applyPlan(profile: Profile, plan: SyncPlan): Profile {
  const changes = plan.filter(({ change }) => change).map(({ field, after }) => [field, after]);
  return changes.length === 0 ? profile : profileSchema.parse({ ...profile, ...Object.fromEntries(changes) });
}
