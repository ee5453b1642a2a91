import { createBusiness } from '../../profile/changes/create-business.ts';
import { businessKey, historyKey } from '../../store/store-keys.ts';
import type { Transaction } from '../../store/store-port.ts';
import { writesOf } from '../../store/writes-of.ts';
import { numberElsewhere } from './find-claimant.ts';
import { type Done, type NumberTaken, orStorageFailed, type StorageFailed } from './outcomes.ts';
import type { ServicePorts } from './service-ports.ts';

type Ports = Pick<ServicePorts, 'store' | 'now' | 'refreshButtons'>;

/** Adds a business under the id that the asker made up: asked twice, there is still one. */
export function addBusiness(
  { store, now }: Ports,
  request: { readonly operation: string; readonly id: string; readonly phone: string; readonly name: string },
): Promise<Done | NumberTaken | StorageFailed> {
  const { operation, id, phone, name } = request;
  return orStorageFailed(() =>
    store.transact(async (read): Promise<Transaction<Done | NumberTaken>> => {
      const known = (await read([businessKey(id)])).business(id);
      if (known !== null) return { answer: { kind: 'done', business: known } };
      const taken = await numberElsewhere(read, phone, id);
      if (taken !== null) return { answer: { kind: 'numberTaken', business: taken } };
      const state = createBusiness(id, phone, name, { now: now(), operation });
      return { answer: { kind: 'done', business: state.business }, writes: writesOf(null, state) };
    }),
  );
}

/** Removes a business with its link and history. One that isn't there counts as removed. */
export function removeBusiness(
  { store, refreshButtons }: Ports,
  { business: id }: { readonly business: string },
): Promise<{ readonly kind: 'removed' } | StorageFailed> {
  return orStorageFailed(async () => {
    await store.transact(async (read) => {
      const state = (await read([businessKey(id), historyKey(id)])).state(id);
      return { answer: null, writes: state && writesOf(state, null) };
    });
    refreshButtons();
    return { kind: 'removed' } as const;
  });
}
