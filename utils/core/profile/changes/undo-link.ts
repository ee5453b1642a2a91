import type { Business } from '../business.ts';
import type { Change, History } from '../history.ts';
import type { PageLink } from '../page-link.ts';
import type { Profile, SyncField } from '../profile.ts';
import { editedSince } from './edited-since.ts';
import { decidedFields, withoutDecisions } from './link-decisions.ts';
import { planOfEveryField, redoneFields } from './redone-fields.ts';
import { refreshFields } from './refresh-fields.ts';
import { isSyncing, startSync, stopSync } from './sync-switch.ts';

export interface ChangeToUndo {
  readonly business: Business;
  readonly history: History;
  readonly change: Change;
  /** Its place in history. */
  readonly index: number;
  /** The profile that the undo leaves behind, and the synced fields it sets back or hands back to sync. */
  readonly profile: Profile;
  readonly fields: readonly SyncField[];
  /** ms since the epoch. */
  readonly now: number;
}

/** A link that syncs again, unless that would overwrite what the person edited after the change. */
function startUnlessEdited(link: PageLink, { business, history, index, profile }: ChangeToUndo): PageLink {
  const overwritten = planOfEveryField(profile, link).filter(({ change }) => change);
  const fields = overwritten.map(({ field }) => field);
  const edit = editedSince(history.changes, index, business.profile, fields);
  return edit === null ? startSync(link) : stopSync(link, edit.field, edit.at);
}

/** Whether this very change stopped sync. Of two changes in one millisecond it was the first. */
function stoppedSync(link: PageLink, { history, change }: ChangeToUndo): boolean {
  const { stoppedBy } = link;
  if (stoppedBy === undefined) return false;
  return history.changes.find(({ at, after }) => at === stoppedBy.at && stoppedBy.field in after)?.id === change.id;
}

function restoredLink(old: PageLink | null, undo: ChangeToUndo): PageLink | null | 'changedSince' {
  const { business, history, index, change } = undo;
  if (history.changes.slice(index + 1).some(({ link }) => link !== undefined)) return 'changedSince';
  if (change.cause === 'unlink' && business.link !== null) return 'changedSince';
  return old !== null && isSyncing(old) ? startUnlessEdited(old, undo) : old;
}

function undoneSwitch(link: PageLink, undo: ChangeToUndo): PageLink | 'changedSince' {
  const { history, index, change, profile, fields, now } = undo;
  if (change.cause === 'stop') {
    const newest = index === history.changes.length - 1 && link.sync === 'disabled' && link.stoppedBy === undefined;
    return newest ? startSync(link) : 'changedSince';
  }
  if (stoppedSync(link, undo)) return refreshFields(profile, startUnlessEdited(link, undo), fields, now);
  if (!isSyncing(link)) return refreshFields(profile, link, fields, now);

  const redone = redoneFields(profile, link).find((field) => fields.includes(field));
  if (redone !== undefined) return refreshFields(profile, stopSync(link, redone, now), fields, now);
  const onlySwitchedOn =
    (change.cause === 'sync' || change.cause === 'resume') && Object.keys(change.after).length === 0;
  return onlySwitchedOn ? { ...link, sync: 'disabled' } : refreshFields(profile, link, decidedFields(change), now);
}

/** The link after an undo, its switch and its statuses. 'changedSince': the link is no longer what the change made it. */
export function undoLink(undo: ChangeToUndo): PageLink | null | 'changedSince' {
  const { business, change } = undo;
  if (change.link !== undefined) return restoredLink(change.link, undo);
  if (business.link === null) return null;
  const link = withoutDecisions(business.link, change);
  return link === 'changedSince' ? link : undoneSwitch(link, undo);
}
