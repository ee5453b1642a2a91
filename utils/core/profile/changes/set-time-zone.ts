import type { Settings } from '../../settings/settings.ts';
import { sameValue } from '../same-value.ts';
import { alreadyApplied } from './already-applied.ts';
import type { BusinessState, Stamp } from './business-state.ts';
import { commitChange } from './commit-change.ts';
import { runSync } from './run-sync.ts';
import { isSyncing } from './sync-switch.ts';

/**
 * Sets the business's zone (IANA, known to exist). Hours keep their times and move to it; while sync is on, hours
 * that were waiting for a zone are applied in the same change.
 */
export function setTimeZone(state: BusinessState, timezone: string, settings: Settings, stamp: Stamp): BusinessState {
  const { business } = state;
  const { profile: old, link } = business;
  if (alreadyApplied(state, stamp)) return state;
  const profile = { ...old, timezone, hours: old.hours && { ...old.hours, timezone } };
  if (sameValue(profile, old)) return state;
  if (link === null || !isSyncing(link)) return commitChange(state, { profile }, { cause: 'edit' }, stamp);
  const run = runSync({ ...business, profile }, link, settings, stamp.now);
  const next = { profile: run.profile, link: { ...link, fields: run.fields, lastSyncedAt: stamp.now } };
  return commitChange(state, next, { cause: 'edit', page: link.page.name }, stamp);
}
