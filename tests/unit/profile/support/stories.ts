import type { BusinessPage } from '../../../../utils/core/business/business-page.ts';
import type { BusinessState, Stamp } from '../../../../utils/core/profile/changes/business-state.ts';
import { createBusiness } from '../../../../utils/core/profile/changes/create-business.ts';
import { editProfile } from '../../../../utils/core/profile/changes/edit-profile.ts';
import { linkPage } from '../../../../utils/core/profile/changes/link-page.ts';
import { seePage, type SeenPage } from '../../../../utils/core/profile/changes/see-page.ts';
import { setSync } from '../../../../utils/core/profile/changes/set-sync.ts';
import { undoChange, type UndoOutcome } from '../../../../utils/core/profile/changes/undo-change.ts';
import type { PageLink } from '../../../../utils/core/profile/page-link.ts';
import type { Profile } from '../../../../utils/core/profile/profile.ts';
import { defaultSettings, type Settings } from '../../../../utils/core/settings/settings.ts';
import { fullPage } from './build-page.ts';

export const start = 1_750_000_000_000;
export const minuteOf = (minute: number) => start + minute * 60_000;

/** A stamp by its name and the minute of the story. */
export function stamp(operation: string, minute = 0): Stamp {
  return { now: minuteOf(minute), operation: `operation-${operation}` };
}

export const created = createBusiness('business-1', '+905321234567', 'Örnek Fırın', stamp('create'));
export const linked = linkPage(created, fullPage, 'TR', 'Europe/Istanbul', stamp('link', 1));
export const syncing = mustSync(linked, 'import', stamp('enable', 2));

export function mustSync(
  state: BusinessState,
  to: 'import' | 'disabled',
  at: Stamp,
  settings: Settings = defaultSettings,
) {
  const next = setSync(state, to, settings, at);
  if (typeof next === 'string') throw new Error(next);
  return next;
}

export function mustEdit(
  state: BusinessState,
  changes: Partial<Profile>,
  at: Stamp,
  settings: Settings = defaultSettings,
) {
  const outcome = editProfile(state, changes, true, settings, at);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.state;
}

export function see(
  state: BusinessState,
  page: BusinessPage,
  at: Stamp,
  settings: Settings = defaultSettings,
): SeenPage {
  return seePage(state, page, settings, at);
}

export function mustUndo(state: BusinessState, change: Stamp, at: Stamp): BusinessState {
  const outcome: UndoOutcome = undoChange(state, change.operation, at);
  if (outcome.kind !== 'done') throw new Error(outcome.why);
  return outcome.state;
}

export function linkOf({ business }: BusinessState): PageLink {
  if (business.link === null) throw new Error('not linked');
  return business.link;
}

export const newest = ({ history }: BusinessState) => history.changes.at(-1);
