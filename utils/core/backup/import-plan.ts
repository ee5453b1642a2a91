import type { Business } from '../profile/business.ts';
import type { BusinessState } from '../profile/changes/business-state.ts';
import { profileDifference } from '../profile/changes/profile-difference.ts';
import type { ProfilePart } from '../profile/history.ts';
import type { PageLink } from '../profile/page-link.ts';
import type { Settings } from '../settings/settings.ts';

export interface PlannedChange {
  /** Null for a business that isn't there yet. */
  readonly before: BusinessState | null;
  readonly after: BusinessState;
  /** The stored record can't be understood; the new one takes its place. */
  readonly repaired?: boolean;
}

/** What a restore or an import would do: all of it or nothing. */
export interface ImportPlan {
  readonly changes: readonly PlannedChange[];
  readonly untouched: readonly Business[];
  /** Null: they stay. */
  readonly settings: Settings | null;
}

export interface BusinessName {
  readonly name: string;
  readonly phone: string;
}

/** A link as far as a person chose it. */
export interface LinkChoice {
  readonly page: string;
  readonly sync: PageLink['sync'];
}

export interface ChangedBusiness extends BusinessName {
  readonly before: ProfilePart;
  readonly after: ProfilePart;
  /** Absent if the link stays as it is. */
  readonly link?: { readonly before: LinkChoice | null; readonly after: LinkChoice | null };
  readonly repaired: boolean;
}

/** A plan as it is shown before anything is done. */
export interface ImportPreview {
  readonly added: readonly BusinessName[];
  readonly changed: readonly ChangedBusiness[];
  readonly untouched: readonly BusinessName[];
  readonly settings: 'changed' | 'untouched';
}

const nameOf = ({ profile: { name, phone } }: Business): BusinessName => ({ name, phone });
const choiceOf = (link: PageLink | null): LinkChoice | null => link && { page: link.page.name, sync: link.sync };

function changedOf({ before, after, repaired = false }: PlannedChange): ChangedBusiness {
  const named = nameOf(after.business);
  if (before === null) return { ...named, before: {}, after: {}, repaired };
  const sameLink = before.business.link === after.business.link;
  const link = { before: choiceOf(before.business.link), after: choiceOf(after.business.link) };
  return {
    ...named,
    ...profileDifference(before.business.profile, after.business.profile),
    ...(!sameLink && { link }),
    repaired,
  };
}

export function previewOf({ changes, untouched, settings }: ImportPlan): ImportPreview {
  const isNew = ({ before, repaired }: PlannedChange) => before === null && repaired !== true;
  return {
    added: changes.filter(isNew).map(({ after }) => nameOf(after.business)),
    changed: changes.filter((change) => !isNew(change)).map(changedOf),
    untouched: untouched.map(nameOf),
    settings: settings === null ? 'untouched' : 'changed',
  };
}
