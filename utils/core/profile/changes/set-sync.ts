import type { Settings } from '../../settings/settings.ts';
import { planForBusiness } from '../../sync/plan-for-business.ts';
import { planMark } from '../../sync/plan-mark.ts';
import type { PageLink } from '../page-link.ts';
import { sameValue } from '../same-value.ts';
import { alreadyApplied } from './already-applied.ts';
import type { BusinessState, Stamp } from './business-state.ts';
import { commitChange } from './commit-change.ts';
import { runSync } from './run-sync.ts';
import { isSyncing, startSync } from './sync-switch.ts';

function turnOff(state: BusinessState, link: PageLink, stamp: Stamp): BusinessState {
  if (link.sync === 'disabled') return state;
  const note = link.sync === 'import' ? ({ cause: 'stop', page: link.page.name } as const) : null;
  return commitChange(state, { link: { ...link, sync: 'disabled' } }, note, stamp);
}

/**
 * Turns "Sync profile with Page" on or off. On applies at once what the Page last showed, and is a `resume` in
 * history if an edit had stopped it. Setting what is set already changes nothing. `seen`: the mark of the preview that
 * the person agreed to; if something else would be written by now, nothing is.
 */
export function setSync(
  state: BusinessState,
  to: 'import' | 'disabled',
  settings: Settings,
  stamp: Stamp,
  seen?: string,
): BusinessState | 'notLinked' | 'outdated' {
  const { business } = state;
  if (alreadyApplied(state, stamp)) return state;
  if (business.link === null) return 'notLinked';
  if (to === 'disabled') return turnOff(state, business.link, stamp);

  if (seen !== undefined && seen !== planMark(planForBusiness(business, settings))) return 'outdated';

  const { stoppedBy } = business.link;
  const old = startSync(business.link);
  const { profile, fields } = runSync(business, old, settings, stamp.now);
  const unchanged = sameValue(profile, business.profile) && sameValue(fields, old.fields);
  if (isSyncing(business.link) && unchanged) return state;
  const link: PageLink = { ...old, fields, lastSyncedAt: stamp.now };
  const cause = stoppedBy === undefined ? 'sync' : 'resume';
  return commitChange(state, { profile, link }, { cause, page: link.page.name }, stamp);
}
