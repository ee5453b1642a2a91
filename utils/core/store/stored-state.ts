import type { Business } from '../profile/business.ts';
import type { RemovedBusiness } from '../profile/removed-business.ts';
import type { RestoreNotice } from '../second-copy/restore-notice.ts';
import type { Settings } from '../settings/settings.ts';
import type { SyncPlan } from '../sync/sync-plan-types.ts';

/** All that is stored, parsed, but for the histories: those are read one by one. */
export interface StoredState {
  readonly businesses: readonly Business[];
  readonly settings: Settings;
  /** By business id: what sync would do now, by what the linked Page last showed. */
  readonly plans: Readonly<Record<string, SyncPlan>>;
  /** Removed businesses that can still be brought back, the last one first. */
  readonly removed: readonly RemovedBusiness[];
  /** Keys of records that could not be understood and were left where they are. */
  readonly damaged: readonly string[];
  /** Keys of records that a newer version of Köprü wrote; absent if there are none. */
  readonly newer?: readonly string[];
  /** What was put back from the second copy and not put away yet. */
  readonly restored?: RestoreNotice;
}
