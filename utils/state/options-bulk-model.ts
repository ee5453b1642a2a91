import { type ReadonlySignal, signal } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import type { SyncField } from '../core/profile/profile.ts';
import { type Failure, failureOf } from './failure.ts';
import type { OptionsPorts } from './options-ports.ts';

/** What can be done with many businesses at once. */
export type BulkAction =
  | { readonly kind: 'syncOn' | 'syncOff' | 'remove' }
  /** Each keeps this field as it is; the rest goes on syncing. */
  | { readonly kind: 'lock' | 'unlock'; readonly field: SyncField };

export interface BulkFailure {
  readonly business: Business;
  readonly why: Failure;
}

export interface BulkResult {
  readonly action: BulkAction;
  /** How many were changed, and how many had nothing to be changed: a business without a Page has no sync. */
  readonly done: number;
  readonly skipped: number;
  readonly failed: readonly BulkFailure[];
  /** The person stopped it; these were not tried any more. */
  readonly left: readonly Business[];
}

export type BulkState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asked'; readonly action: BulkAction; readonly businesses: readonly Business[] }
  | { readonly kind: 'running'; readonly action: BulkAction; readonly tried: number; readonly of: number }
  | ({ readonly kind: 'ended' } & BulkResult);

export interface BulkModel {
  readonly state: ReadonlySignal<BulkState>;
  readonly ask: (action: BulkAction, businesses: readonly Business[]) => void;
  readonly cancel: () => void;
  /** Carries out what was asked; one business after the other, each as if it had been done by hand. */
  readonly run: () => Promise<void>;
  /** No further one is begun. */
  readonly stop: () => void;
  /** Asks again for those that failed. */
  readonly retry: () => void;
  readonly dismiss: () => void;
}

export interface BulkSources {
  readonly ports: Pick<OptionsPorts, 'ask' | 'newId'>;
  readonly accept: (business: Business) => void;
  readonly forget: (business: Business) => void;
}

/** Whether the action would change this business at all. */
function concerns({ link }: Business, action: BulkAction): boolean {
  switch (action.kind) {
    case 'remove':
      return true;
    case 'syncOn':
      // What an edit stopped is resumed one by one, where it is shown what would take the edit's place.
      return link !== null && link.sync !== 'import' && link.stoppedBy === undefined;
    case 'syncOff':
      return link !== null && link.sync !== 'disabled';
    case 'lock':
    case 'unlock':
      return link !== null && link.locked.includes(action.field) === (action.kind === 'unlock');
  }
}

export function createBulkModel({ ports, accept, forget }: BulkSources): BulkModel {
  const state = signal<BulkState>({ kind: 'idle' });
  let stopped = false;

  /** Null when it is done. */
  async function carryOut(business: Business, action: BulkAction): Promise<Failure | null> {
    const request = { operation: ports.newId(), business: business.id };
    if (action.kind === 'remove') {
      const answer = await ports.ask('removeBusiness', request);
      if (answer.kind !== 'removed') return failureOf(answer);
      forget(business);
      return null;
    }
    const answer =
      action.kind === 'lock' || action.kind === 'unlock'
        ? await ports.ask('decideField', { ...request, decision: { kind: action.kind, field: action.field } })
        : await ports.ask('setSync', { ...request, sync: action.kind === 'syncOn' ? 'import' : 'disabled' });
    if (answer.kind !== 'done') return failureOf(answer);
    accept(answer.business);
    return null;
  }

  async function run(): Promise<void> {
    const asked = state.peek();
    if (asked.kind !== 'asked') return;
    const { action } = asked;
    const concerned = asked.businesses.filter((business) => concerns(business, action));
    const failed: BulkFailure[] = [];
    stopped = false;
    let tried = 0;
    state.value = { kind: 'running', action, tried, of: concerned.length };
    for (const business of concerned) {
      if (stopped) break;
      const why = await carryOut(business, action);
      if (why !== null) failed.push({ business, why });
      tried += 1;
      state.value = { kind: 'running', action, tried, of: concerned.length };
    }
    const left = concerned.slice(tried);
    const skipped = asked.businesses.length - concerned.length;
    state.value = { kind: 'ended', action, done: tried - failed.length, skipped, failed, left };
  }

  return {
    state,
    ask(action, businesses) {
      if (state.peek().kind !== 'running' && businesses.length > 0) state.value = { kind: 'asked', action, businesses };
    },
    cancel() {
      if (state.peek().kind === 'asked') state.value = { kind: 'idle' };
    },
    run,
    stop: () => (stopped = true),
    retry() {
      const ended = state.peek();
      if (ended.kind !== 'ended') return;
      const businesses = [...ended.failed.map(({ business }) => business), ...ended.left];
      if (businesses.length > 0) state.value = { kind: 'asked', action: ended.action, businesses };
    },
    dismiss() {
      if (state.peek().kind === 'ended') state.value = { kind: 'idle' };
    },
  };
}
