import type { Business } from '../profile/business.ts';
import type { Settings } from '../settings/settings.ts';
import { planForBusiness } from './plan-for-business.ts';
import type { SyncPlan } from './sync-plan-types.ts';

/** What waits for the person's decision: what sync would change, was it not stopped or switched off. */
export function waitingPlan(business: Business, settings: Pick<Settings, 'syncFields'>): SyncPlan {
  if (business.link?.sync !== 'disabled') return [];
  return planForBusiness(business, settings).filter(({ change }) => change);
}
