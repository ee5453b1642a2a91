import { createBusiness } from '../../profile/changes/create-business.ts';
import { commitChange } from '../../profile/changes/commit-change.ts';
import { type RemovedBusiness, removedBusinessSchema } from '../../profile/removed-business.ts';
import { businessKey, historyKey, removedKey } from '../../store/store-keys.ts';
import { readState } from '../../store/read-state.ts';
import type { RawRecords, Transaction, Writes } from '../../store/store-port.ts';
import { writesOf } from '../../store/writes-of.ts';
import type { ChangeRequest } from './change-business.ts';
import { numberElsewhere } from './find-claimant.ts';
import { type Done, type NumberTaken, orStorageFailed, type StorageFailed } from './outcomes.ts';
import type { ServicePorts } from './service-ports.ts';

type Ports = Pick<ServicePorts, 'store' | 'now' | 'refreshButtons'>;

/** Takes away what was kept of removed businesses. One that is stored again keeps its history. */
export function forgetWrites(gone: readonly RemovedBusiness[], stored: RawRecords): Writes {
  return Object.fromEntries(
    gone.flatMap(({ business: { id, profile } }): [string, null][] => [
      [removedKey(profile.phone), null],
      ...((stored[businessKey(id)] ?? null) === null ? [[historyKey(id), null] satisfies [string, null]] : []),
    ]),
  );
}

/** Whoever had a number before and was removed gives way to the next: it can't be brought back any more. */
async function forgetOwner({ readRaw }: ServicePorts['store'], phone: string): Promise<Writes> {
  const raw = await readRaw([removedKey(phone)]);
  const before = removedBusinessSchema.safeParse(raw[removedKey(phone)]).data;
  return before === undefined ? {} : forgetWrites([before], await readRaw([businessKey(before.business.id)]));
}

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
      const forgotten = await forgetOwner(store, phone);
      return { answer: { kind: 'done', business: state.business }, writes: { ...forgotten, ...writesOf(null, state) } };
    }),
  );
}

/**
 * Removes a business with its link. For some time it can be brought back (`bringBack`). One that isn't there counts as
 * removed.
 */
export function removeBusiness(
  { store, now, refreshButtons }: Ports,
  { business: id, operation }: ChangeRequest,
): Promise<{ readonly kind: 'removed' } | StorageFailed> {
  return orStorageFailed(async () => {
    await store.transact(async (read): Promise<Transaction<null>> => {
      const stamp = { now: now(), operation };
      const found = await readState(store, await read([businessKey(id), historyKey(id)]), id, stamp.now);
      if (found === null) return { answer: null };
      const page = found.state.business.link?.page.name;
      const note = { cause: 'remove', ...(page !== undefined && { page }) } as const;
      const last = commitChange(found.state, {}, note, stamp);
      const { business, history } = last;
      return {
        answer: null,
        writes: {
          ...(await forgetOwner(store, business.profile.phone)),
          ...writesOf(found.state, null),
          ...found.setAside?.(last),
          [historyKey(id)]: history,
          [removedKey(business.profile.phone)]: { version: 1, at: stamp.now, business },
        },
      };
    });
    refreshButtons();
    return { kind: 'removed' } as const;
  });
}
