import { noticeKey } from '../../store/store-keys.ts';
import { shapes } from '../../store/record-schemas.ts';
import { understood } from '../../store/shape-chain.ts';
import { orStorageFailed, type StorageFailed } from './outcomes.ts';
import type { ServicePorts } from './service-ports.ts';

/** Puts the notice of what was restored away. A later one than the person has read stays. */
export function dismissRestored(
  { store }: Pick<ServicePorts, 'store'>,
  { at }: { readonly at: number },
): Promise<{ readonly kind: 'dismissed' } | StorageFailed> {
  return orStorageFailed(async () => {
    await store.transact(async () => {
      const notice = understood(shapes.notice, (await store.readRaw([noticeKey]))[noticeKey]);
      return { answer: null, writes: notice === undefined || notice.at > at ? null : { [noticeKey]: null } };
    });
    return { kind: 'dismissed' } as const;
  });
}
