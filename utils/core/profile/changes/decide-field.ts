import type { Settings } from '../../settings/settings.ts';
import { planForBusiness } from '../../sync/plan-for-business.ts';
import { planMark } from '../../sync/plan-mark.ts';
import type { Business } from '../business.ts';
import type { ChangeCause } from '../history.ts';
import type { Choices, PageLink } from '../page-link.ts';
import { emptyProfile, type Profile, type SyncField } from '../profile.ts';
import { sameValue } from '../same-value.ts';
import { alreadyApplied } from './already-applied.ts';
import type { BusinessState, Stamp } from './business-state.ts';
import { commitChange } from './commit-change.ts';
import { withLock } from './link-decisions.ts';
import { refreshFields } from './refresh-fields.ts';
import { runSync } from './run-sync.ts';
import { isSyncing } from './sync-switch.ts';

/**
 * What a person decides about one field of a link. lock: it is kept as the person's own; unlock: it is synced again
 * (`seen`: the mark of the preview of what that overwrites); choose: which of several values of the Page to take;
 * clear: the Page shows none, so that the profile shall have none.
 */
export type FieldDecision =
  | { readonly kind: 'lock'; readonly field: SyncField }
  | { readonly kind: 'clear'; readonly field: SyncField }
  | { readonly kind: 'unlock'; readonly field: SyncField; readonly seen?: string | undefined }
  | { readonly kind: 'choose'; readonly choice: Choices };

/** outdated: the preview showed something else; notOffered: the Page, as last seen, gives no reason for it. */
export type DecisionOutcome = BusinessState | 'notLinked' | 'outdated' | 'notOffered';

export function unlockedPlan(business: Business, link: PageLink, field: SyncField, settings: Settings) {
  const plan = planForBusiness({ ...business, link: withLock(link, field, false) }, settings);
  return plan.filter((entry) => entry.field === field);
}

/** A link with a decision made, which takes effect at once for this field while sync is on. */
function decide(
  state: BusinessState,
  link: PageLink,
  field: SyncField,
  cause: ChangeCause,
  settings: Settings,
  stamp: Stamp,
): BusinessState {
  const { business } = state;
  const note = { cause, page: link.page.name } as const;
  if (!isSyncing(link) || link.locked.includes(field)) {
    return commitChange(state, { link: refreshFields(business.profile, link, [field], stamp.now) }, note, stamp);
  }
  const { profile, fields } = runSync(business, link, settings, stamp.now, field);
  return commitChange(state, { profile, link: { ...link, fields, lastSyncedAt: stamp.now } }, note, stamp);
}

function choose(state: BusinessState, link: PageLink, choice: Choices, settings: Settings, stamp: Stamp) {
  const plan = planForBusiness({ ...state.business, link }, settings);
  const offered = plan.find(({ field }) => field === (choice.email === undefined ? 'websites' : 'email'));
  const wanted = choice.email === undefined ? (choice.websites ?? []) : [choice.email];
  const one = (choice.email === undefined) !== (choice.websites === undefined);
  if (!one || offered === undefined || !wanted.every((value) => offered.options.includes(value))) return 'notOffered';
  const choices = { ...link.choices, ...choice };
  if (sameValue(choices, link.choices)) return state;
  return decide(state, { ...link, choices }, offered.field, 'choose', settings, stamp);
}

function clear(state: BusinessState, link: PageLink, field: SyncField, stamp: Stamp): DecisionOutcome {
  if (link.seen[field].state !== 'none') return 'notOffered';
  const { profile: old } = state.business;
  const profile: Profile = { ...old, [field]: emptyProfile(old.phone, old.name)[field] };
  if (sameValue(profile, old)) return state;
  return commitChange(state, { profile }, { cause: 'clear', page: link.page.name }, stamp);
}

/** Decides about one field of a linked business. What is decided already changes nothing. */
export function decideField(
  state: BusinessState,
  decision: FieldDecision,
  settings: Settings,
  stamp: Stamp,
): DecisionOutcome {
  const { business } = state;
  const { link } = business;
  if (alreadyApplied(state, stamp)) return state;
  if (link === null) return 'notLinked';
  if (decision.kind === 'choose') return choose(state, link, decision.choice, settings, stamp);
  const { field } = decision;
  if (decision.kind === 'clear') return clear(state, link, field, stamp);
  if ((decision.kind === 'lock') === link.locked.includes(field)) return state;
  if (decision.kind === 'lock') return decide(state, withLock(link, field, true), field, 'lock', settings, stamp);
  const shown = isSyncing(link) ? unlockedPlan(business, link, field, settings) : [];
  if (decision.seen !== undefined && decision.seen !== planMark(shown)) return 'outdated';
  return decide(state, withLock(link, field, false), field, 'unlock', settings, stamp);
}
