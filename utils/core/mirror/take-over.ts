import type { BusinessState } from '../profile/changes/business-state.ts';
import { profileDifference } from '../profile/changes/profile-difference.ts';
import { type Change, type History, historyLength } from '../profile/history.ts';
import type { PageLink } from '../profile/page-link.ts';
import { sameValue } from '../profile/same-value.ts';
import { type BusinessContent, linkInstance } from './business-parts.ts';

/** Where new entries of a history get their time (ms since the epoch) and their random ids from. */
export interface Noting {
  readonly now: number;
  readonly newId: () => string;
}

/** What a person decided about a link; the rest is what views of the Page note by themselves. */
function decided(link: PageLink | null) {
  if (link === null) return null;
  const { page: _p, seen: _s, seenAt: _t, fields: _f, lastSeenAt: _at, lastSyncedAt: _syncedAt, ...rest } = link;
  return { ...rest, instance: linkInstance(link) };
}

const withChange = (state: BusinessState, change: Change): BusinessState => ({
  ...state,
  history: { ...state.history, changes: [...state.history.changes, change].slice(-historyLength) },
});

const pageOf = (...links: readonly (PageLink | null)[]) => {
  const name = links.find((link) => link !== null)?.page.name;
  return name === undefined ? {} : { page: name };
};

/** A business that another browser made, or brought back: then what was kept of its history goes on. */
export function arrivedState(
  id: string,
  content: BusinessContent,
  history: History,
  { now, newId }: Noting,
): BusinessState {
  const change: Change = { id: newId(), at: now, cause: 'remote', before: {}, after: {}, ...pageOf(content.link) };
  return {
    business: { version: 1, id, rev: 1, ...content, operations: [] },
    history: { ...history, changes: [...history.changes, change].slice(-historyLength) },
  };
}

/** The state with what another browser changed. What a person would want to know or undo enters its history. */
export function changedState(state: BusinessState, content: BusinessContent, { now, newId }: Noting): BusinessState {
  const { business } = state;
  if (sameValue({ profile: business.profile, link: business.link }, content)) return state;
  const next = { ...state, business: { ...business, ...content, rev: business.rev + 1 } };
  const relinked = !sameValue(decided(business.link), decided(content.link));
  const difference = profileDifference(business.profile, content.profile);
  if (!relinked && sameValue(difference, { before: {}, after: {} })) return next;
  return withChange(next, {
    id: newId(),
    at: now,
    cause: 'remote',
    ...difference,
    ...(relinked && { link: business.link }),
    ...pageOf(content.link, business.link),
  });
}

/** Notes in a history what a second business with the same number said: undoing that entry puts it in place. */
export function notedDouble(state: BusinessState, double: BusinessContent, { now, newId }: Noting): BusinessState {
  const { profile, link } = state.business;
  const difference = profileDifference(double.profile, profile);
  const otherPage = double.link !== null && double.link.page.profileId !== link?.page.profileId;
  if (!otherPage && sameValue(difference, { before: {}, after: {} })) return state;
  return withChange(state, {
    id: newId(),
    at: now,
    cause: 'remote',
    ...difference,
    ...(otherPage && { link: double.link }),
    ...pageOf(double.link, link),
  });
}
