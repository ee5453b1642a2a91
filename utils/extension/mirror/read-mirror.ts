import { mirrorKey } from '../../core/mirror/mirror-keys.ts';
import { mirrorStatusSchema } from '../../core/mirror/mirror-status.ts';
import type { StorePort } from '../../core/store/store-port.ts';
import { orStorageFailed } from '../../core/sync/service/outcomes.ts';
import type { Response } from '../messages.ts';

/** The background's answer to how it stands with the person's other browsers. */
export function readMirror({ readRaw }: Pick<StorePort, 'readRaw'>): Promise<Response<'readMirror'>> {
  return orStorageFailed(async () => {
    const status = mirrorStatusSchema.safeParse((await readRaw([mirrorKey]))[mirrorKey]).data ?? null;
    return { kind: 'mirror', status };
  });
}
