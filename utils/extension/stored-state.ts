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

/** Tells the stored state anew after each change of it, until `signal` aborts. */
export function watchStored(onChange: (state: StoredState) => void, signal: AbortSignal): void {
  let turn = 0;
  async function changed(): Promise<void> {
    turn += 1;
    const mine = turn;
    const state = await readStored().catch(() => null);
    // Whoever watches keeps the last good state; a change that overtook this one brings its own.
    if (state !== null && mine === turn && !signal.aborted) onChange(state);
  }
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') void changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
