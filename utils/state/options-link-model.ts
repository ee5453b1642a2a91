import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import { type FieldDecision, unlockedPlan } from '../core/profile/changes/decide-field.ts';
import { isSyncing } from '../core/profile/changes/sync-switch.ts';
import { planMark } from '../core/sync/plan-mark.ts';
import type { SyncPlan } from '../core/sync/sync-plan-types.ts';
import type { ProfileField, SyncField } from '../core/profile/profile.ts';
import { type FailedAnswer, type Failure, failureOf, mayPass } from './failure.ts';
import { planForBusiness } from '../core/sync/plan-for-business.ts';
import { isLinked, type LinkView, viewLink } from './link-state.ts';
import type { SaveProfilePorts } from './options-save-profile.ts';

export type LinkTask =
  | 'syncOn'
  | 'resume'
  | 'syncOff'
  | 'buttonOn'
  | 'buttonOff'
  | 'timeZone'
  | 'unlink'
  | 'undo'
  | FieldDecision['kind'];

/** What became of the last thing the person did to the link. `undo` is absent where there is nothing to take back. */
export type LinkNotice =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly task: LinkTask }
  | {
      readonly kind: 'done';
      readonly task: LinkTask;
      readonly page: string;
      readonly undo?: () => Promise<void>;
      /** Fields that an undo left alone, because they were changed since. */
      readonly left: readonly ProfileField[];
    }
  | {
      readonly kind: 'failed';
      readonly task: LinkTask;
      readonly why: Failure;
      readonly retry: (() => Promise<void>) | null;
    };

export interface LinkModel {
  /** null while no Page is linked. */
  readonly view: ReadonlySignal<LinkView | null>;
  readonly notice: ReadonlySignal<LinkNotice>;
  /** On: `seen` is the plan that the person was shown; nothing else is written. */
  readonly setSync: (on: boolean, seen?: SyncPlan) => Promise<void>;
  readonly decide: (decision: FieldDecision) => Promise<void>;
  /** What syncing a locked field again would write now. */
  readonly unlocked: (field: SyncField) => SyncPlan;
  readonly setButton: (on: boolean) => Promise<void>;
  readonly setTimeZone: (timezone: string) => Promise<void>;
  readonly unlink: () => Promise<void>;
  readonly undo: (change: string) => Promise<void>;
  readonly dismiss: () => void;
}

type TaskAnswer =
  | FailedAnswer
  | { readonly kind: 'done'; readonly business: Business; readonly left?: readonly ProfileField[] | undefined };

const undoable: ReadonlySet<LinkTask> = new Set<LinkTask>([
  'syncOn',
  'resume',
  'syncOff',
  'timeZone',
  'unlink',
  'lock',
  'unlock',
  'choose',
  'clear',
]);

/** The switches of one business's link. Every task has an operation of its own, and a retry repeats it. */
export function createLinkModel(business: ReadonlySignal<Business>, ports: SaveProfilePorts): LinkModel {
  const { ask, newId, settings, accept } = ports;
  const notice = signal<LinkNotice>({ kind: 'none' });
  const view = computed(() =>
    isLinked(business.value) ? viewLink(business.value, planForBusiness(business.value, settings.value)) : null,
  );

  async function run(
    task: LinkTask,
    send: (operation: string) => Promise<TaskAnswer>,
    operation = newId(),
  ): Promise<void> {
    if (notice.peek().kind === 'running') return;
    const page = business.peek().link?.page.name ?? '';
    notice.value = { kind: 'running', task };
    const answer = await send(operation);
    if (answer.kind === 'done') {
      accept(answer.business);
      const back = undoable.has(task) ? { undo: () => undo(operation) } : {};
      const left = answer.left ?? [];
      notice.value = { kind: 'done', task, page: page || (answer.business.link?.page.name ?? ''), left, ...back };
      return;
    }
    const why = failureOf(answer);
    notice.value = { kind: 'failed', task, why, retry: mayPass(why) ? () => run(task, send, operation) : null };
  }

  const about = (operation: string) => ({ operation, business: business.peek().id });
  const undo = (change: string) => run('undo', (operation) => ask('undo', { ...about(operation), change }));
  return {
    view,
    notice,
    setSync(on, seen) {
      const task = on ? (business.peek().link?.stoppedBy === undefined ? 'syncOn' : 'resume') : 'syncOff';
      return run(task, (operation) =>
        ask('setSync', {
          ...about(operation),
          sync: on ? 'import' : 'disabled',
          ...(seen !== undefined && { seen: planMark(seen) }),
        }),
      );
    },
    decide: (decision) => run(decision.kind, (operation) => ask('decideField', { ...about(operation), decision })),
    unlocked(field) {
      const { link } = business.value;
      return link === null || !isSyncing(link) ? [] : unlockedPlan(business.value, link, field, settings.value);
    },
    setButton: (on) =>
      run(on ? 'buttonOn' : 'buttonOff', (operation) =>
        ask('setButton', { ...about(operation), button: on ? 'on' : 'off' }),
      ),
    setTimeZone: (timezone) => run('timeZone', (operation) => ask('setTimeZone', { ...about(operation), timezone })),
    unlink: () => run('unlink', (operation) => ask('unlinkPage', about(operation))),
    undo,
    dismiss() {
      notice.value = { kind: 'none' };
    },
  };
}
