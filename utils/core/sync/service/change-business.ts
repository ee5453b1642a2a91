import type { Business } from '../../profile/business.ts';
import type { BusinessState, Stamp } from '../../profile/changes/business-state.ts';
import { sameValue } from '../../profile/same-value.ts';
import type { Settings } from '../../settings/settings.ts';
import { changeWrites } from '../../store/change-writes.ts';
import { joinWrites } from '../../store/join-writes.ts';
import { businessKey, historyKey, settingsKey } from '../../store/store-keys.ts';
import { readState } from '../../store/read-state.ts';
import type { ReadRecords, Transaction, Writes } from '../../store/store-port.ts';
import { refusedFields } from '../refused-fields.ts';
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

/** A state that is the one before (a retry, or nothing to do) writes nothing. */
export type Decision<Refusal> =
  | {
      readonly next: BusinessState;
      /** Of other businesses, to be written together with it. */
      readonly others?: Writes;
    }
  | { readonly refusal: Refusal };

interface Carried<Refusal> {
  readonly outcome: Done | Gone | Refusal;
  readonly refresh: boolean;
}

/** Of a business what a tab of its Page shows: the button, and by the badge how it stands with sync. */
const shownInTabs = ({ profile, link }: Business) => [
  profile.phone,
  link && [link.page.profileId, link.button, link.sync, link.stoppedBy, link.locked, link.choices, refusedFields(link)],
  link?.sync === 'disabled' ? profile : null,
];

/** One change of one business in one transaction: `decide` gives its next state, or names why there is none. */
export async function changeBusiness<Refusal = never>(
  { store, now, refreshButtons }: Pick<ServicePorts, 'store' | 'now' | 'refreshButtons'>,
  { business: id, operation }: ChangeRequest,
  decide: (context: ChangeContext) => Promise<Decision<Refusal>> | Decision<Refusal>,
): Promise<Done | Gone | StorageFailed | Refusal> {
  return orStorageFailed(async () => {
    const { outcome, refresh } = await store.transact(async (read): Promise<Transaction<Carried<Refusal>>> => {
      const records = await read([businessKey(id), historyKey(id), settingsKey]);
      const stamp = { now: now(), operation };
      const found = await readState(store, records, id, stamp.now);
      if (found === null) return { answer: { outcome: { kind: 'gone' }, refresh: false } };
      const { state } = found;
      const decision = await decide({ state, settings: records.settings, read, stamp });
      if ('refusal' in decision) return { answer: { outcome: decision.refusal, refresh: false } };
      const { business } = decision.next;
      const unchanged = decision.next === state;
      // After a repeated request too: the worker may have died between its write and the tabs' hearing of it.
      const tabsMustKnow = unchanged || !sameValue(shownInTabs(state.business), shownInTabs(business));
      return {
        answer: { outcome: { kind: 'done', business }, refresh: tabsMustKnow },
        writes: unchanged ? null : joinWrites(decision.others ?? {}, changeWrites(found, decision.next)),
      };
    });
    if (refresh) refreshButtons();
    return outcome;
  });
}
