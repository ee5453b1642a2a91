import { markKey } from '../../core/second-copy/copy-mark.ts';
import { onCopyKey } from '../../core/store/store-keys.ts';
import type { Response } from '../messages.ts';
import { copyDatabase } from './copy-database.ts';
import { exportRaw } from './export-raw.ts';
import { type GuardedStorage, type GuardPorts, guardStorage } from './guard-storage.ts';
import { orOnCopy } from './or-on-copy.ts';
import { sessionMark } from './session-mark.ts';

interface OpenedStorage extends GuardedStorage {
  /** The background's answers about storage itself. */
  readonly answers: {
    readonly readCopy: () => Promise<Response<'readCopy'>>;
    readonly exportRaw: () => Promise<Response<'exportRaw'>>;
  };
}

/**
 * `storage.local`, guarded by a second copy in this browser's IndexedDB, which stands in for it where there is nothing
 * left to guard. Nothing is opened before it is needed.
 */
export function openStorage(
  ports: Pick<GuardPorts, 'area' | 'locks' | 'restored'>,
  signal: AbortSignal,
): OpenedStorage {
  const { area, restored } = ports;
  const copy = copyDatabase(globalThis.indexedDB);
  const now = () => Date.now();
  const guarded = orOnCopy(guardStorage({ ...ports, copy, now, session: sessionMark(markKey) }, signal), {
    area,
    copy,
    now,
    session: sessionMark(onCopyKey),
    restored,
  });
  return {
    ...guarded,
    answers: {
      readCopy: async () => ({ kind: 'copy', kept: await guarded.hasCopy() }),
      exportRaw: () => exportRaw({ get: (keys) => area.get(keys), copy, now }),
    },
  };
}
