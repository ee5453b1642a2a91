import { applyPlan } from '../../sync/apply-plan.ts';
import { planForBusiness } from '../../sync/plan-for-business.ts';
import type { SyncPlan } from '../../sync/sync-plan-types.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Business } from '../business.ts';
import type { PageLink } from '../page-link.ts';
import type { Profile, SyncField } from '../profile.ts';

export interface SyncRun {
  readonly profile: Profile;
  /** Statuses brought up to date; the moment of the sync is not noted here. */
  readonly fields: PageLink['fields'];
}

/** Statuses by a plan. A field keeps its moment while its status stands and its value didn't change. */
function fieldsByPlan(old: PageLink['fields'], plan: SyncPlan, now: number): PageLink['fields'] {
  const fields = { ...old };
  for (const { field, status, change } of plan) {
    if (change || old[field]?.status !== status) fields[field] = { status, at: now };
  }
  return fields;
}

/** Applies what the Page last showed to a business that is linked; with `only`, of this one field. */
export function runSync(
  business: Business,
  link: PageLink,
  settings: Settings,
  now: number,
  only?: SyncField,
): SyncRun {
  const whole = planForBusiness({ ...business, link }, settings);
  const plan = only === undefined ? whole : whole.filter(({ field }) => field === only);
  return { profile: applyPlan(business.profile, plan), fields: fieldsByPlan(link.fields, plan, now) };
}
