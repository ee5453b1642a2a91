import type { FieldStatus } from '../profile/page-link.ts';
import type { Profile, SyncField } from '../profile/profile.ts';

/** Why a field got its status; shown to the person in words. */
export type PlanReason =
  | 'cutToLimit'
  | 'trackingRemoved'
  | 'schemeAdded'
  | 'firstOfSeveral'
  | 'chosenByYou'
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
  /** What the Page shows, in the profile's form, where that is another value: written or not. Null where it is not. */
  readonly onPage: Profile[Field] | null;
  /** All that the Page shows where a profile has room for less; else empty. */
  readonly options: readonly string[];
}

/** One entry per synced field, in the order of `syncFields`. */
export type SyncPlan = readonly FieldPlan[];
