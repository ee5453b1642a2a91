import { type Business, rememberedOperations } from '../business.ts';
import { type Change, type ChangeCause, historyLength } from '../history.ts';
import type { PageLink } from '../page-link.ts';
import { sameValue } from '../same-value.ts';
import type { BusinessState, Stamp } from './business-state.ts';
import { decisionsOf } from './link-decisions.ts';
import { profileDifference } from './profile-difference.ts';

/** What becomes of a business. What is absent stays. */
export type NextBusiness = Partial<Pick<Business, 'profile' | 'link'>>;

export interface ChangeNote {
  readonly cause: ChangeCause;
  /** The link as it stood before, where the change is one of the link itself. */
  readonly link?: PageLink | null;
  readonly page?: string;
}

function decided(before: PageLink | null, after: PageLink | null): Pick<Change, 'decisions'> {
  if (before === null || after === null) return {};
  const decisions = { before: decisionsOf(before), after: decisionsOf(after) };
  return sameValue(decisions.before, decisions.after) ? {} : { decisions };
}

/** The state with the next revision of its business, the operation remembered, and the change in its history. */
export function commitChange(
  state: BusinessState,
  next: NextBusiness,
  note: ChangeNote | null,
  stamp: Stamp,
): BusinessState {
  const { business, history } = state;
  const changed: Business = {
    ...business,
    ...next,
    rev: business.rev + 1,
    operations: [...business.operations, stamp.operation].slice(-rememberedOperations),
  };
  if (note === null) return { business: changed, history };
  const change: Change = {
    id: stamp.operation,
    at: stamp.now,
    ...note,
    ...(note.link === undefined && decided(business.link, changed.link)),
    ...profileDifference(business.profile, changed.profile),
  };
  return { business: changed, history: { ...history, changes: [...history.changes, change].slice(-historyLength) } };
}
