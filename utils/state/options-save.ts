import type { Business } from '../core/profile/business.ts';
import type { Profile, ProfileField, SyncField } from '../core/profile/profile.ts';
import type { Failure } from './failure.ts';

export type SaveOutcome =
  | { readonly kind: 'done'; readonly business: Business }
  | { readonly kind: 'wouldStop'; readonly fields: readonly SyncField[] }
  | { readonly kind: 'failed'; readonly why: Failure };

/** How far saving has come. `saved` carries the change that can be undone. */
export type SaveState =
  | { readonly kind: 'idle' | 'saving' }
  /** `left`: the fields that were changed since, and stay as they are. */
  | { readonly kind: 'undone'; readonly left: readonly ProfileField[] }
  | { readonly kind: 'wouldStop'; readonly fields: readonly SyncField[] }
  | { readonly kind: 'saved'; readonly change: string }
  | { readonly kind: 'failed'; readonly why: Failure };

export interface SaveRequest {
  readonly operation: string;
  readonly changes: Partial<Profile>;
  readonly stopSync: boolean;
  /** Fields to lock with the edit, so that the rest goes on syncing. */
  readonly keep: readonly SyncField[];
}

/** Saving a part of one business's profile. */
export interface SaveProfile {
  readonly newId: () => string;
  readonly save: (request: SaveRequest) => Promise<SaveOutcome>;
  readonly undo: (change: string) => Promise<SaveState>;
}
