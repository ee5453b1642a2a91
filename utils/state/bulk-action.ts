import { unlockedPlan } from '../core/profile/changes/decide-field.ts';
import { isSyncing } from '../core/profile/changes/sync-switch.ts';
import type { Business } from '../core/profile/business.ts';
import type { ProfileField, SyncField } from '../core/profile/profile.ts';
import type { Settings } from '../core/settings/settings.ts';
import { planForBusiness } from '../core/sync/plan-for-business.ts';
import { planMark } from '../core/sync/plan-mark.ts';
import type { SyncPlan } from '../core/sync/sync-plan-types.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Ask } from './ports.ts';

/** What can be done with many businesses at once. */
export type BulkAction =
  | { readonly kind: 'syncOn' | 'syncOff' | 'remove' }
  /** Each keeps this field as it is; the rest goes on syncing. */
  | { readonly kind: 'lock' | 'unlock'; readonly field: SyncField };

/** Whether the action would change this business at all. */
export function concerns({ link }: Business, action: BulkAction): boolean {
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

/** What the action would write into the profile, by what the Page last showed. */
export function planOf(business: Business, action: BulkAction, settings: Settings): SyncPlan {
  const { link } = business;
  if (action.kind === 'syncOn') return planForBusiness(business, settings);
  if (action.kind !== 'unlock' || link === null || !isSyncing(link)) return [];
  return unlockedPlan(business, link, action.field, settings);
}

/** Turning off what was never on leaves no entry in the history: there is nothing to undo. */
export function canBeUndone({ link }: Business, { kind }: BulkAction): boolean {
  return kind !== 'syncOff' || link?.sync !== 'undecided';
}

/** One business of many, and the request that changes it: tried again it is the very same. */
export interface BulkItem {
  readonly business: Business;
  readonly operation: string;
  /** What the person was shown; nothing else is written. */
  readonly plan: SyncPlan;
}

/**
 * The business as it is then, null for one that was removed; or why it was not changed. `kept`: fields that an undo left
 * alone, because they were changed since.
 */
export type BulkAnswer =
  | { readonly done: Business | null; readonly kept?: readonly ProfileField[] }
  | { readonly why: Failure };

interface Done {
  readonly kind: 'done';
  readonly business: Business;
  readonly left?: readonly ProfileField[] | undefined;
}
type Answer = Done | Parameters<typeof failureOf>[0];
const answerOf = (answer: Answer): BulkAnswer =>
  answer.kind === 'done' ? { done: answer.business, kept: answer.left ?? [] } : { why: failureOf(answer) };

/** Changes one business as if it had been done by hand. */
export async function carryOut(
  ask: Ask,
  { business, operation, plan }: BulkItem,
  action: BulkAction,
): Promise<BulkAnswer> {
  const request = { operation, business: business.id };
  const seen = planMark(plan);
  switch (action.kind) {
    case 'remove': {
      const answer = await ask('removeBusiness', request);
      return answer.kind === 'removed' ? { done: null } : { why: failureOf(answer) };
    }
    case 'syncOn':
      return answerOf(await ask('setSync', { ...request, sync: 'import', seen }));
    case 'syncOff':
      return answerOf(await ask('setSync', { ...request, sync: 'disabled' }));
    case 'lock':
      return answerOf(await ask('decideField', { ...request, decision: { kind: 'lock', field: action.field } }));
    case 'unlock':
      return answerOf(
        await ask('decideField', { ...request, decision: { kind: 'unlock', field: action.field, seen } }),
      );
  }
}

/** Takes back what was done with one business by `change`, the operation that did it. */
export async function takeBack(
  ask: Ask,
  { business: { id, profile }, operation }: BulkItem,
  { kind }: BulkAction,
  change: string,
): Promise<BulkAnswer> {
  if (kind === 'remove') return answerOf(await ask('bringBack', { operation, business: id, phone: profile.phone }));
  return answerOf(await ask('undo', { operation, business: id, change }));
}
