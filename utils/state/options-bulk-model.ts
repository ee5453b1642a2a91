import { type ReadonlySignal, signal } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import type { ProfileField } from '../core/profile/profile.ts';
import type { Settings } from '../core/settings/settings.ts';
import {
  type BulkAction,
  type BulkAnswer,
  type BulkItem,
  canBeUndone,
  carryOut,
  concerns,
  planOf,
  takeBack,
} from './bulk-action.ts';
import type { Failure } from './failure.ts';
import type { OptionsPorts } from './options-ports.ts';

export interface BulkFailure {
  readonly item: BulkItem;
  readonly why: Failure;
}

/** Fields that an undo left alone, because they were changed since. */
export interface BulkKept {
  readonly item: BulkItem;
  readonly fields: readonly ProfileField[];
}

export interface BulkResult {
  readonly action: BulkAction;
  /** It was the undoing of the action. */
  readonly undone: boolean;
  readonly done: readonly BulkItem[];
  /** Those that had nothing to be changed: a business without a Page has no sync. */
  readonly skipped: number;
  readonly failed: readonly BulkFailure[];
  readonly kept: readonly BulkKept[];
  /** The person stopped it; these were not tried any more. */
  readonly left: readonly BulkItem[];
  /** Of what was done, in the tries before too, what can be undone; of an undoing, what it was to undo. */
  readonly undoable: readonly BulkItem[];
}

export type BulkState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'asked';
      readonly action: BulkAction;
      readonly items: readonly BulkItem[];
      readonly skipped: number;
      /** Done already in the tries before. */
      readonly undoable: readonly BulkItem[];
      /** What was shown before: it comes back if this is not done after all, and with it the way to undo. */
      readonly before: BulkResult | null;
    }
  | { readonly kind: 'running'; readonly tried: number; readonly of: number }
  | ({ readonly kind: 'ended' } & BulkResult);

export interface BulkModel {
  readonly state: ReadonlySignal<BulkState>;
  readonly ask: (action: BulkAction, businesses: readonly Business[]) => void;
  readonly cancel: () => void;
  /** Carries out what was asked; one business after the other, each as if it had been done by hand. */
  readonly run: () => Promise<void>;
  /** No further one is begun. */
  readonly stop: () => void;
  /** Takes back what was done, business by business. */
  readonly undo: () => Promise<void>;
  /** Asks again for those that failed; where something was to be undone, it tries at once. */
  readonly retry: () => Promise<void>;
  readonly dismiss: () => void;
}

export interface BulkSources {
  readonly ports: Pick<OptionsPorts, 'ask' | 'newId'>;
  readonly settings: ReadonlySignal<Settings>;
  /** A business as it is now; undefined once it is gone. */
  readonly current: (id: string) => Business | undefined;
  readonly accept: (business: Business) => void;
  readonly forget: (business: Business) => void;
}

type Before = Pick<BulkResult, 'action' | 'undone' | 'skipped' | 'undoable' | 'kept'>;

export function createBulkModel({ ports, settings, current, accept, forget }: BulkSources): BulkModel {
  const { ask, newId } = ports;
  const state = signal<BulkState>({ kind: 'idle' });
  let stopped = false;

  const itemOf = (business: Business, action: BulkAction): BulkItem => ({
    business,
    operation: newId(),
    plan: planOf(business, action, settings.peek()),
  });

  async function runAll(
    items: readonly BulkItem[],
    change: (item: BulkItem) => Promise<BulkAnswer>,
    before: Before,
  ): Promise<void> {
    const done: BulkItem[] = [];
    const failed: BulkFailure[] = [];
    const kept = [...before.kept];
    stopped = false;
    state.value = { kind: 'running', tried: 0, of: items.length };
    for (const item of items) {
      if (stopped) break;
      const answer = await change(item);
      if ('why' in answer) failed.push({ item, why: answer.why });
      else {
        done.push(item);
        if (answer.kept !== undefined && answer.kept.length > 0) kept.push({ item, fields: answer.kept });
        if (answer.done === null) forget(item.business);
        else accept(answer.done);
      }
      state.value = { kind: 'running', tried: done.length + failed.length, of: items.length };
    }
    const left = items.slice(done.length + failed.length);
    const undoable = before.undone ? [] : done.filter(({ business }) => canBeUndone(business, before.action));
    state.value = { kind: 'ended', ...before, done, failed, kept, left, undoable: [...before.undoable, ...undoable] };
  }

  const shownNow = (): BulkResult | null => {
    const now = state.peek();
    return now.kind === 'ended' ? now : now.kind === 'asked' ? now.before : null;
  };

  /** Each item bears the operation of its undo; the change that it undoes bears that of the item it was done by. */
  function takeAllBack(items: readonly BulkItem[], { action, undoable, kept }: BulkResult): Promise<void> {
    const changes = new Map(undoable.map(({ business, operation }) => [business.id, operation]));
    const back = (item: BulkItem) => takeBack(ask, item, action, changes.get(item.business.id) ?? '');
    return runAll(items, back, { action, undone: true, skipped: 0, undoable, kept });
  }

  return {
    state,
    ask(action, businesses) {
      if (state.peek().kind === 'running' || businesses.length === 0) return;
      const items = businesses.filter((business) => concerns(business, action)).map((each) => itemOf(each, action));
      const skipped = businesses.length - items.length;
      state.value = { kind: 'asked', action, items, skipped, undoable: [], before: shownNow() };
    },
    cancel() {
      const asked = state.peek();
      if (asked.kind !== 'asked') return;
      state.value = asked.before === null ? { kind: 'idle' } : { kind: 'ended', ...asked.before };
    },
    async run() {
      const asked = state.peek();
      if (asked.kind !== 'asked') return;
      const { action, items, skipped, undoable } = asked;
      await runAll(items, (item) => carryOut(ask, item, action), {
        action,
        undone: false,
        skipped,
        undoable,
        kept: [],
      });
    },
    stop: () => (stopped = true),
    async undo() {
      const ended = state.peek();
      if (ended.kind !== 'ended' || ended.undone) return;
      const items = ended.undoable.map((item) => ({ ...item, operation: newId() }));
      await takeAllBack(items, ended);
    },
    async retry() {
      const ended = state.peek();
      if (ended.kind !== 'ended') return;
      const { action, failed, left, undoable, skipped } = ended;
      const again = [...failed.map(({ item }) => item), ...left];
      if (again.length === 0) return;
      if (ended.undone) return takeAllBack(again, ended);
      // What is not as it was shown any more is shown anew; all else is the very same request.
      const outdated = new Set(failed.filter(({ why }) => why.kind === 'outdated').map(({ item }) => item));
      const items = again.flatMap((item) => {
        if (!outdated.has(item)) return [item];
        const now = current(item.business.id);
        return now !== undefined && concerns(now, action) ? [itemOf(now, action)] : [];
      });
      state.value = { kind: 'asked', action, items, skipped, undoable, before: ended };
    },
    dismiss() {
      if (state.peek().kind === 'ended') state.value = { kind: 'idle' };
    },
  };
}
