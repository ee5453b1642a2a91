import type { Business } from '../../profile/business.ts';
import { commitChange } from '../../profile/changes/commit-change.ts';
import { canBringBack, type RemovedBusiness, removedBusinessSchema } from '../../profile/removed-business.ts';
import { withHistory } from '../../store/read-state.ts';
import { businessKey, historyKey, removedKey } from '../../store/store-keys.ts';
import type { ReadRecords, Transaction } from '../../store/store-port.ts';
import { writesOf } from '../../store/writes-of.ts';
import type { ChangeRequest } from './change-business.ts';
import { linkedElsewhere, numberElsewhere } from './find-claimant.ts';
import { forgetWrites } from './keep-businesses.ts';
import { type Done, type Gone, type NumberTaken, orStorageFailed, type StorageFailed } from './outcomes.ts';
import type { ServicePorts } from './service-ports.ts';

type Ports = Pick<ServicePorts, 'store' | 'now' | 'refreshButtons'>;

/** Another number is linked to the Page by now. */
interface PageTaken {
  readonly kind: 'pageTaken';
  readonly business: Business;
}
type Answer = Done | Gone | NumberTaken | PageTaken;

async function takenBy(read: ReadRecords, { business }: RemovedBusiness): Promise<NumberTaken | PageTaken | null> {
  const { id, profile, link } = business;
  const owner = await numberElsewhere(read, profile.phone, id);
  if (owner !== null) return { kind: 'numberTaken', business: owner };
  const linked = link === null ? null : await linkedElsewhere(read, link.page.profileId, id);
  return linked && { kind: 'pageTaken', business: linked };
}

/** Undoes the removal of a business: profile, link, switch and history are as they were, and the undo is an entry. */
export function bringBack(
  { store, now, refreshButtons }: Ports,
  { business: id, operation, phone }: ChangeRequest & { readonly phone: string },
): Promise<Answer | StorageFailed> {
  return orStorageFailed(async () => {
    const answer = await store.transact(async (read): Promise<Transaction<Answer>> => {
      const records = await read([businessKey(id), historyKey(id), removedKey(phone)]);
      const known = records.business(id);
      if (known !== null) return { answer: { kind: 'done', business: known } };
      const stamp = { now: now(), operation };
      const removed = records.removed(phone);
      if (removed === null || removed.business.id !== id || !canBringBack(removed, stamp.now)) {
        return { answer: { kind: 'gone' } };
      }
      const taken = await takenBy(read, removed);
      if (taken !== null) return { answer: taken };
      const found = await withHistory(store, records, removed.business, stamp.now);
      const { history } = found.state;
      const last = history.changes.findLast(({ cause }) => cause === 'remove');
      const changes = history.changes.map((change) =>
        change === last ? { ...change, undone: true as const } : change,
      );
      const page = removed.business.link?.page.name;
      const note = { cause: 'undo', ...(page !== undefined && { page }) } as const;
      const next = commitChange({ ...found.state, history: { ...history, changes } }, {}, note, stamp);
      return {
        answer: { kind: 'done', business: next.business },
        writes: { ...writesOf(null, next), ...found.setAside?.(next), [removedKey(phone)]: null },
      };
    });
    if (answer.kind === 'done') refreshButtons();
    return answer;
  });
}

/** Takes away what is kept of businesses whose time to be brought back is over. */
export function forgetRemoved({ store, now }: Pick<ServicePorts, 'store' | 'now'>): Promise<null | StorageFailed> {
  return orStorageFailed(() =>
    store.transact(async () => {
      const raw = await store.readRaw(null);
      const over = Object.entries(raw).flatMap(([key, value]) => {
        const removed = key.startsWith('removed:') ? removedBusinessSchema.safeParse(value).data : undefined;
        return removed === undefined || canBringBack(removed, now()) ? [] : [removed];
      });
      return { answer: null, writes: over.length === 0 ? null : forgetWrites(over, raw) };
    }),
  );
}
