import type { FieldStatus } from '../profile/page-link.ts';
import type { Profile, SyncField } from '../profile/profile.ts';

/** Why a field got its status; shown to the person in words. */
export type PlanReason =
  | 'cutToLimit'
  | 'trackingRemoved'
  | 'schemeAdded'
  | 'firstOfSeveral'
  | 'overnightSplit'
  | 'intervalsDropped'
  | 'pageShowsNone'
  | 'pageDoesNotSay'
  | 'notChosen'
  | 'lockedByYou'
  | 'timeZoneNeeded'
  | 'invalidEmail'
  | 'invalidWebsite'
  | 'tooLong';

/** What sync would do to one field, and why. `change` is false when profile and Page agree or nothing may be done. */
export interface FieldPlan<Field extends SyncField = SyncField> {
  readonly field: Field;
  readonly status: FieldStatus;
  readonly reasons: readonly PlanReason[];
  readonly change: boolean;
  readonly before: Profile[Field];
  /** What the profile holds after sync; equal to `before` when nothing changes. */
  readonly after: Profile[Field];
}

/** One entry per synced field, in the order of `syncFields`. */
export type SyncPlan = readonly FieldPlan[];
