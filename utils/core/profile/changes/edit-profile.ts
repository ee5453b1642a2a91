import type { Settings } from '../../settings/settings.ts';
import type { PageLink } from '../page-link.ts';
import type { Profile, SyncField } from '../profile.ts';
import { syncFields } from '../sync-fields.ts';
import { sameField } from '../same-field.ts';
import { sameValue } from '../same-value.ts';
import { alreadyApplied } from './already-applied.ts';
import type { BusinessState, Stamp } from './business-state.ts';
import { commitChange } from './commit-change.ts';
import { editedProfile } from './edited-profile.ts';
import { withLock } from './link-decisions.ts';
import { isSyncing, stopSync as stopSyncOf } from './sync-switch.ts';

export type EditOutcome =
  | { readonly kind: 'done'; readonly state: BusinessState }
  /** Nothing was changed: the person has to say that sync may stop. */
  | { readonly kind: 'wouldStopSync'; readonly field: SyncField };

/** Notes fields as the person's own. A lock already says so. */
function keepFields(link: PageLink, fields: readonly SyncField[], at: number): PageLink {
  const kept = fields.filter((field) => !link.locked.includes(field));
  return {
    ...link,
    fields: { ...link.fields, ...Object.fromEntries(kept.map((field) => [field, { status: 'kept', at }])) },
  };
}

function lockFields(link: PageLink, fields: readonly SyncField[], at: number): PageLink {
  const locked = fields.reduce((one, field) => withLock(one, field, true), link);
  const status = { status: 'locked', at } as const;
  return { ...locked, fields: { ...link.fields, ...Object.fromEntries(fields.map((field) => [field, status])) } };
}

/** The synced fields that an edit changes. To move hours to another zone is no edit of them. */
function editedFields(before: Profile, after: Profile): SyncField[] {
  const { timezone } = after;
  const hours = before.hours && timezone !== null ? { ...before.hours, timezone } : before.hours;
  return syncFields.filter((field) => !sameField(field, { ...before, hours }, after));
}

/**
 * Edits a profile (`changes` valid by `profileSchema`). WhatsApp's own rule: to edit a field that is being synced
 * stops sync, and both are one step, so that no sync can come between. Locked fields and fields not chosen for sync
 * can be edited freely; fields in `keep` are locked in the same step, and the rest goes on syncing. Values equal to
 * those there change nothing.
 */
export function editProfile(
  state: BusinessState,
  changes: Partial<Profile>,
  stopSync: boolean,
  settings: Settings,
  stamp: Stamp,
  keep: readonly SyncField[] = [],
): EditOutcome {
  const { profile: old, link: before } = state.business;
  if (alreadyApplied(state, stamp)) return { kind: 'done', state };
  const profile = editedProfile(old, changes);
  if (sameValue(profile, old)) return { kind: 'done', state };
  if (before === null) return { kind: 'done', state: commitChange(state, { profile }, { cause: 'edit' }, stamp) };

  const edited = editedFields(old, profile);
  const link = lockFields(
    before,
    edited.filter((field) => keep.includes(field) && !before.locked.includes(field)),
    stamp.now,
  );
  const stopping = edited.find((field) => settings.syncFields[field] && !link.locked.includes(field));
  const kept = keepFields(link, edited, stamp.now);
  if (!isSyncing(link) || stopping === undefined) {
    const note = { cause: 'edit', page: link.page.name } as const;
    return { kind: 'done', state: commitChange(state, { profile, link: kept }, note, stamp) };
  }
  if (!stopSync) return { kind: 'wouldStopSync', field: stopping };
  const stopped = stopSyncOf(kept, stopping, stamp.now);
  return {
    kind: 'done',
    state: commitChange(state, { profile, link: stopped }, { cause: 'edit', page: link.page.name }, stamp),
  };
}
