import { browser } from 'wxt/browser';
import type { History } from '../core/profile/history.ts';
import { mergeStored } from '../core/store/merge-stored.ts';
import { onCopyKey, settingsKey } from '../core/store/store-keys.ts';
import type { StoredState } from '../core/store/stored-state.ts';
import { ask } from './ask.ts';
import { mostKeys } from './most-keys.ts';

async function readStored(keys?: readonly string[]): Promise<StoredState> {
  const answer = await ask('readStored', keys === undefined ? {} : { keys: [...keys] });
  if (answer.kind === 'stored') return answer.state;
  throw new Error(answer.kind === 'storageFailed' ? answer.detail : answer.kind);
}

/** The history of a business, empty if it has none, and what of it can be undone. Rejects when it can't be read. */
export async function readHistory(
  business: string,
): Promise<{ readonly history: History; readonly undoable: readonly string[] }> {
  const answer = await ask('readHistory', { business });
  if (answer.kind === 'history') return { history: answer.history, undoable: answer.undoable };
  throw new Error(answer.kind === 'storageFailed' ? answer.detail : answer.kind);
}

/** What is stored, as one page of ours follows it. */
export interface FollowedStorage {
  /** All that is stored, read and checked by the background. Rejects when it or the storage can't be reached. */
  readonly read: () => Promise<StoredState>;
  /** Tells the stored state anew after changes of it, until `signal` aborts. */
  readonly watch: (onChange: (state: StoredState) => void, signal: AbortSignal) => void;
}

/** Follows storage: once everything was read, only the records that changed are read again, many changes at once. */
export function followStored(): FollowedStorage {
  let last: StoredState | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  // One at a time: an answer that was overtaken would put back what a later one had found changed.
  function inTurn(work: () => Promise<StoredState>): Promise<StoredState> {
    const mine = turn.then(work);
    turn = mine.catch(() => null);
    return mine;
  }
  async function readAll(): Promise<StoredState> {
    last = await readStored();
    return last;
  }
  async function readChanged(keys: ReadonlySet<string>): Promise<StoredState> {
    if (last === null || keys.has(settingsKey) || keys.size > mostKeys) return readAll();
    last = mergeStored(last, await readStored([...keys]), keys);
    return last;
  }

  function watch(onChange: (state: StoredState) => void, signal: AbortSignal): void {
    let changed = new Set<string>();
    let reading = false;
    async function follow(): Promise<void> {
      if (reading) return;
      reading = true;
      while (changed.size > 0 && !signal.aborted) {
        const keys = changed;
        changed = new Set();
        // Whoever watches keeps the last good state; what could not be read is read with the next change.
        const state = await inTurn(() => readChanged(keys)).catch(() => null);
        if (state === null) last = null;
        else if (!signal.aborted) onChange(state);
      }
      reading = false;
    }
    const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
      // Where the second copy stands in for storage, no event names what changed: with the settings, all is read.
      if (area === 'session' && onCopyKey in changes) changed.add(settingsKey);
      else if (area !== 'local') return;
      for (const key of Object.keys(changes)) changed.add(key);
      void follow();
    };
    browser.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  }
  return { read: () => inTurn(readAll), watch };
}
