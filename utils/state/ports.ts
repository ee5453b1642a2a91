import type { History } from '../core/profile/history.ts';
import type { StoredState } from '../core/store/stored-state.ts';
import type { MessageName, Request, Response } from '../extension/messages.ts';
import type { TabReading } from '../extension/page-messages.ts';

/** What the pages of the extension need from the browser. Entrypoints pass it in. */

/** The tab in front. `url` is null where we have no access; `reading` where the tab has no script of ours or didn't answer. */
export interface ActiveTab {
  readonly id: number;
  readonly url: string | null;
  readonly incognito: boolean;
  /** In a Firefox container. */
  readonly inContainer?: true;
  readonly reading: TabReading | null;
}

/** The background gave no answer, or none that can be understood. */
export interface Unreachable {
  readonly kind: 'unreachable';
}

export type Ask = <Name extends MessageName>(
  name: Name,
  request: Request<Name>,
) => Promise<Response<Name> | Unreachable>;

/** What became of a business, and which of its changes an undo would still undo something of, by their ids. */
export interface StoredHistory {
  readonly history: History;
  readonly undoable: readonly string[];
}

export interface StoragePort {
  /** Rejects when the browser's storage can't be read at all. */
  readonly read: () => Promise<StoredState>;
  readonly watch: (onChange: (state: StoredState) => void, signal: AbortSignal) => void;
  readonly history: (business: string) => Promise<StoredHistory>;
}

export interface TabPort {
  readonly read: () => Promise<ActiveTab | null>;
  readonly watch: (onChange: (tab: ActiveTab | null) => void, signal: AbortSignal) => void;
  readonly open: (url: string) => void;
  /** Loads a tab anew. */
  readonly reload: (tab: number) => void;
  readonly openOptions: (business?: string) => void;
}

export interface AccessPort {
  /** Whether the extension may see facebook.com. */
  readonly has: () => Promise<boolean>;
  /** Asks the person. Must be called in the click itself: browsers refuse it later. */
  readonly request: () => Promise<boolean>;
  readonly watch: (onChange: (has: boolean) => void, signal: AbortSignal) => void;
}

/** Text that outlives the popup, which the browser closes at any click outside. */
export interface DraftPort {
  readonly read: () => string | null;
  readonly write: (text: string | null) => void;
}
