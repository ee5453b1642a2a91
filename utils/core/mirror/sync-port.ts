import type { MirrorFailure } from './mirror-status.ts';

export interface SyncFailed {
  readonly kind: 'failed';
  readonly why: MirrorFailure;
  /** What the browser said, for the report; at most 300 characters. */
  readonly detail: string;
}

export type SyncAnswer<T> = { readonly kind: 'done'; readonly value: T } | SyncFailed;

/** `storage.sync`, which may be missing, refuse, or never answer. Nothing here rejects. */
export interface SyncPort {
  /** All there is. */
  readonly get: () => Promise<SyncAnswer<Readonly<Record<string, unknown>>>>;
  /** One write, however many items. */
  readonly set: (items: Readonly<Record<string, unknown>>) => Promise<SyncAnswer<null>>;
  /** One write, however many keys. */
  readonly remove: (keys: readonly string[]) => Promise<SyncAnswer<null>>;
}
