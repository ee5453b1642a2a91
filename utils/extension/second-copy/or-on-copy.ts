import { markKey } from '../../core/second-copy/copy-mark.ts';
import type { CopyPort } from '../../core/second-copy/copy-port.ts';
import type { RestoreNotice } from '../../core/second-copy/restore-notice.ts';
import { wholeValue } from '../../core/second-copy/whole-value.ts';
import { noticeKey } from '../../core/store/store-keys.ts';
import type { LocalArea } from '../stores/open-store.ts';
import { NoAnswer, withinTime } from '../within-time.ts';
import { areaOnCopy } from './area-on-copy.ts';
import type { GuardedStorage } from './guard-storage.ts';
import type { SessionMark } from './session-mark.ts';

/** ms. */
const limits = { storage: 8000, copy: 1000 } as const;
/** How often storage is asked before it counts as lost, and how long is waited in between, ms. */
const tries = { count: 3, pause: 300 } as const;

interface OrOnCopyPorts {
  readonly area: LocalArea;
  readonly copy: CopyPort;
  /** Revision of the last write to the copy alone since the browser started; null for none. */
  readonly session: SessionMark;
  /** ms since the epoch. */
  readonly now: () => number;
  /** What is stored can be read again. */
  readonly restored: () => void;
}

type OnCopy = ReturnType<typeof areaOnCopy>;

const refusal = (call: () => Promise<unknown>) =>
  withinTime(limits.storage, call).then(
    () => false,
    (error: unknown) => !(error instanceof NoAnswer),
  );

async function noticeOf(copy: CopyPort, at: number): Promise<RestoreNotice> {
  const records = [...((await copy.read())?.records ?? [])].filter(([key]) => key !== noticeKey);
  const kept = records.filter(([, record]) => wholeValue(record) !== undefined);
  const businesses = kept.filter(([key]) => key.startsWith('business:')).length;
  return {
    version: 1,
    at,
    cause: 'refused',
    businesses,
    records: kept.length,
    lost: records.length - kept.length,
  };
}

/**
 * The guarded storage, or its second copy alone where the browser refuses storage altogether: Chromium does for good
 * once the MANIFEST of its LevelDB is gone, and deletes nothing. Said once for each start of the browser. Where storage
 * only fails to be read, or only to be written, or is silent, nothing takes its place: it may hold what the copy has not
 * heard of.
 */
export function orOnCopy(guarded: GuardedStorage, ports: OrOnCopyPorts): GuardedStorage {
  const { area, copy, session, now, restored } = ports;
  let onCopy: OnCopy | null = null;
  let asking: Promise<OnCopy | null> | null = null;

  async function isLost(): Promise<boolean> {
    for (let left = tries.count; left > 0; left -= 1) {
      if (!(await refusal(() => area.get([markKey]))) || !(await refusal(() => area.remove(['none'])))) return false;
      if (left > 1) await new Promise((resolve) => setTimeout(resolve, tries.pause));
    }
    return true;
  }

  async function takeCopy(): Promise<OnCopy | null> {
    if (!(await isLost())) return null;
    await guarded.idle();
    const taken = areaOnCopy({ copy, now, wrote: session.write });
    try {
      await withinTime(limits.copy, copy.rev);
      if ((await session.read()) === null) {
        await taken.set({ [noticeKey]: await noticeOf(copy, now()) });
        restored();
      }
      return taken;
    } catch {
      return null;
    }
  }

  async function either<T>(run: (area: GuardedStorage | OnCopy) => Promise<T>): Promise<T> {
    if (onCopy !== null) return run(onCopy);
    try {
      return await run(guarded);
    } catch (error) {
      asking ??= takeCopy().finally(() => (asking = null));
      onCopy = await asking;
      if (onCopy === null) throw error;
      return run(onCopy);
    }
  }

  return {
    ...guarded,
    get: (keys) => either((from) => from.get(keys)),
    set: (items) => either((to) => to.set(items)),
    remove: (keys) => either((from) => from.remove(keys)),
    clear: () => either((from) => from.clear()),
    keys: () => either<readonly string[] | null>((from) => from.keys()),
  };
}
