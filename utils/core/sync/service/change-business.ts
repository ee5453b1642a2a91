import type { Business } from '../../profile/business.ts';
import type { BusinessState, Stamp } from '../../profile/changes/business-state.ts';
import type { Settings } from '../../settings/settings.ts';
import { businessKey, historyKey, settingsKey } from '../../store/store-keys.ts';
import type { ReadRecords } from '../../store/store-port.ts';
import { writesOf } from '../../store/writes-of.ts';
import { type Done, type Gone, orStorageFailed, type StorageFailed } from './outcomes.ts';
import type { ServicePorts } from './service-ports.ts';

export interface ChangeRequest {
  readonly business: string;
  readonly operation: string;
}

export interface ChangeContext {
  readonly state: BusinessState;
  readonly settings: () => Settings;
  /** Further records, within the same transaction. */
  readonly read: ReadRecords;
  readonly stamp: Stamp;
}

export interface NextState {
  readonly kind: 'next';
  readonly state: BusinessState;
}

export const next = (state: BusinessState): NextState => ({ kind: 'next', state });

const sameButton = (one: Business, other: Business) =>
  one.profile.phone === other.profile.phone &&
  one.link?.page.profileId === other.link?.page.profileId &&
  one.link?.button === other.link?.button;

/**
 * One change of one business in one transaction: `decide` gives its next state, or names why there is none. A state
 * that is the one before (a retry, or nothing to do) writes nothing.
 */
export async function changeBusiness<Refusal extends { readonly kind: string }>(
  { store, now, refreshButtons }: Pick<ServicePorts, 'store' | 'now' | 'refreshButtons'>,
  { business: id, operation }: ChangeRequest,
  decide: (context: ChangeContext) => Promise<NextState | Refusal> | NextState | Refusal,
): Promise<Done | Gone | StorageFailed | Exclude<Refusal, NextState>> {
  return orStorageFailed(async () => {
    const { outcome, refresh } = await store.transact(async (read) => {
      const records = await read([businessKey(id), historyKey(id), settingsKey]);
      const state = records.state(id);
      if (state === null) return { answer: { outcome: { kind: 'gone' } as const, refresh: false } };
      const decided = await decide({ state, settings: records.settings, read, stamp: { now: now(), operation } });
      if (!isNext(decided)) return { answer: { outcome: decided, refresh: false } };
      const { business } = decided.state;
      const unchanged = decided.state === state;
      return {
        // After a repeated request too: the worker may have died between its write and the tabs' hearing of it.
        answer: { outcome: { kind: 'done', business } as const, refresh: unchanged || !sameButton(state.business, business) },
        writes: unchanged ? null : writesOf(state, decided.state),
      };
    });
    if (refresh) refreshButtons();
    return outcome;
  });
}

function isNext<Refusal extends { readonly kind: string }>(
  decided: NextState | Refusal,
): decided is NextState | Extract<Refusal, NextState> {
  return decided.kind === 'next';
}
