import { type ReadonlySignal, signal } from '@preact/signals';
import type { Response } from '../extension/messages.ts';
import { type Failure, failureOf } from './failure.ts';
import type { OptionsPorts } from './options-ports.ts';

/** The restore or import that can be undone; times in ms since the epoch. */
export type UndoableImport = NonNullable<Extract<Response<'readImportUndo'>, { kind: 'importUndo' }>['undo']>;

export type ImportUndoState =
  | { readonly kind: 'idle' | 'undoing' | 'undone' | 'nothingToUndo' }
  /** These were changed after the import: the undo would take that back, too. */
  | { readonly kind: 'changedSince'; readonly names: readonly string[]; readonly settings: boolean }
  | { readonly kind: 'claimedSince'; readonly names: readonly string[] }
  | { readonly kind: 'failed'; readonly why: Failure; readonly retry: () => Promise<void> };

export interface ImportUndoModel {
  readonly undoable: ReadonlySignal<UndoableImport | null>;
  readonly state: ReadonlySignal<ImportUndoState>;
  readonly read: () => Promise<void>;
  /** `confirmed`: said yes to giving up what was changed since. */
  readonly undo: (confirmed: boolean) => Promise<void>;
  readonly dismiss: () => void;
}

export function createImportUndo(
  { ask, newId }: Pick<OptionsPorts, 'ask' | 'newId'>,
  undone: () => Promise<void>,
): ImportUndoModel {
  const undoable = signal<UndoableImport | null>(null);
  const state = signal<ImportUndoState>({ kind: 'idle' });

  async function read(): Promise<void> {
    const answer = await ask('readImportUndo', {});
    // Whoever can't be asked offers no undo; everything else on the page says why it can't be asked.
    undoable.value = answer.kind === 'importUndo' ? answer.undo : null;
  }

  async function send(operation: string, confirmed: boolean): Promise<void> {
    state.value = { kind: 'undoing' };
    const answer = await ask('undoRestore', { operation, confirmed });
    if (answer.kind === 'storageFailed' || answer.kind === 'unreachable') {
      state.value = { kind: 'failed', why: failureOf(answer), retry: () => send(operation, confirmed) };
      return;
    }
    state.value = answer.kind === 'importUndone' ? { kind: 'undone' } : answer;
    if (answer.kind === 'importUndone') await undone();
    await read();
  }

  return {
    undoable,
    state,
    read,
    async undo(confirmed) {
      if (state.value.kind !== 'undoing') await send(newId(), confirmed);
    },
    dismiss() {
      state.value = { kind: 'idle' };
    },
  };
}
