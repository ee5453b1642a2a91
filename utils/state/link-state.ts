import type { Business } from '../core/profile/business.ts';
import { isSyncing } from '../core/profile/changes/sync-switch.ts';
import type { PageLink } from '../core/profile/page-link.ts';
import type { SyncPlan } from '../core/sync/sync-plan-types.ts';

/**
 * How a linked profile stands to its Page, as last seen.
 * undecided: sync was never chosen; waiting: sync is off and the Page differs; pending: sync is on and the next view
 * of the Page brings a change; zoneNeeded: sync is on, the hours wait for a time zone; stopped: by an edit.
 */
export type LinkState = 'undecided' | 'inSync' | 'pending' | 'zoneNeeded' | 'waiting' | 'off' | 'stopped';

export interface LinkedBusiness extends Business {
  readonly link: PageLink;
}

export interface LinkView {
  readonly business: LinkedBusiness;
  readonly state: LinkState;
  readonly plan: SyncPlan;
}

export function isLinked(business: Business): business is LinkedBusiness {
  return business.link !== null;
}

export const needsTimeZone = (plan: SyncPlan) => plan.some(({ reasons }) => reasons.includes('timeZoneNeeded'));
export const changesOf = (plan: SyncPlan) => plan.filter(({ change }) => change);

/** The fields that stand differently on Page and profile, and stay so: sync doesn't write them. */
export const differingFrom = ({ business, plan }: Pick<LinkView, 'business' | 'plan'>) =>
  plan.filter(({ onPage, change }) => onPage !== null && !(change && isSyncing(business.link)));

function stateOf(link: PageLink, plan: SyncPlan): LinkState {
  const differs = changesOf(plan).length > 0;
  if (link.stoppedBy !== undefined) return 'stopped';
  if (link.sync === 'undecided') return 'undecided';
  if (!isSyncing(link)) return differs ? 'waiting' : 'off';
  if (needsTimeZone(plan)) return 'zoneNeeded';
  return differs ? 'pending' : 'inSync';
}

/** `plan`: what sync would do now (the background's, or planForBusiness). */
export function viewLink(business: LinkedBusiness, plan: SyncPlan): LinkView {
  return { business, plan, state: stateOf(business.link, plan) };
}
