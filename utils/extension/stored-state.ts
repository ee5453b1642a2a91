import { browser } from 'wxt/browser';
import type { History } from '../core/profile/history.ts';
import type { StoredState } from '../core/store/stored-state.ts';
import { ask } from './ask.ts';

/** All that is stored, read and checked by the background. Rejects when it or the storage can't be reached. */
export async function readStored(): Promise<StoredState> {
  const answer = await ask('readStored', {});
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

/** Tells the stored state anew after changes of it, until `signal` aborts: once for those that come while it is read. */
export function watchStored(onChange: (state: StoredState) => void, signal: AbortSignal): void {
  let changes = 0;
  let isReading = false;
  async function changed(): Promise<void> {
    changes += 1;
    if (isReading) return;
    isReading = true;
    let seen: number;
    do {
      seen = changes;
      const state = await readStored().catch(() => null);
      // Whoever watches keeps the last good state; a change that overtook this one brings its own.
      if (state !== null && seen === changes && !signal.aborted) onChange(state);
    } while (seen !== changes);
    isReading = false;
  }
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') void changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
