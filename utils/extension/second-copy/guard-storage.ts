import {
  type CopyMark,
  laterThanAnyCopy,
  markKey,
  nextMark,
  readMark,
  textOf,
} from '../../core/second-copy/copy-mark.ts';
import type { CopyPort } from '../../core/second-copy/copy-port.ts';
import { type LocalArea, type Locks, lockName } from '../stores/open-store.ts';
import { NoAnswer, withinTime } from '../within-time.ts';
import { followWrites } from './follow-writes.ts';
import { repairStorage } from './repair-storage.ts';
import type { SessionMark } from './session-mark.ts';

/** ms. Longer than any browser takes that answers at all. */
const limits = { storage: 8000, copy: 1000 } as const;
/** How long after the first look everything is compared, once for each start of the browser, ms. */
const compareAfter = 1000;

export interface GuardPorts {
  readonly area: LocalArea & { getKeys?(): Promise<string[]> };
  readonly copy: CopyPort;
  /** Revision that storage was found whole at since the browser started. */
  readonly session: SessionMark;
  readonly locks: Locks;
  /** ms since the epoch. */
  readonly now: () => number;
  /** Something was put back: every Page view in every tab should ask for its button again. */
  readonly restored: () => void;
}

export interface GuardedStorage extends LocalArea {
  /** Keys of everything there is; null where the browser can't list them. */
  readonly keys: () => Promise<readonly string[] | null>;
  /** Whether there is a second copy, which some browsers refuse. */
  readonly hasCopy: () => Promise<boolean>;
  /** When no write is on its way to the copy. */
  readonly idle: () => Promise<void>;
  /** Compares everything with the copy as soon as nobody else is at it. Never rejects. */
  readonly compare: () => Promise<void>;
}

/**
 * `storage.local` with its second copy. Nothing is read or written before it is known that storage did not go back in
 * time; in all lives of the background but the first since the browser started, two small reads say so. Every `set`
 * carries the mark, and the copy follows after it. `set`, `remove` and `clear` are for who holds the store's lock.
 */
export function guardStorage(ports: GuardPorts, signal: AbortSignal): GuardedStorage {
  const { area, copy, session, locks, now, restored } = ports;
  const get = (wanted: string[] | null) => withinTime(limits.storage, () => area.get(wanted));
  const put = (items: Record<string, unknown>) => withinTime(limits.storage, () => area.set(items));
  const remove = (gone: string[]) => withinTime(limits.storage, () => area.remove(gone));
  async function textsOf(wanted: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const raw = await get([...wanted]);
    return new Map(wanted.map((key) => [key, textOf(raw[key])]));
  }
  const follower = followWrites(copy, textsOf, () => void compare());
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  let looking: Promise<void> | null = null;
  let repairs = 0;
  /** The mark after everything was taken away: the write that follows need not read it, and perhaps can't. */
  let cleared: CopyMark | null = null;

  /** 0 where no copy was ever made; null where none can be had. */
  const revOfCopy = () => withinTime(limits.copy, async () => (await copy.rev()) ?? 0).catch(() => null);

  async function keys(): Promise<readonly string[] | null> {
    if (typeof area.getKeys !== 'function') return null;
    return (await withinTime(limits.storage, async () => area.getKeys?.() ?? [])).filter((key) => key !== markKey);
  }

  async function write(items: Record<string, unknown>, mark: CopyMark | null): Promise<CopyMark> {
    // The first mark must be later than the copy's: that has to be asked, or passed over.
    if (mark === null && follower.copied() === null) follower.settle(await revOfCopy());
    const copied = follower.copied();
    const texts = new Map(Object.entries(items).map(([key, value]) => [key, textOf(value)]));
    const next = mark === null && copied === null ? laterThanAnyCopy(now()) : nextMark(mark, texts, copied);
    await put({ ...items, [markKey]: next });
    follower.follow(texts, next);
    return next;
  }

  function repair(): Promise<void> {
    repairs += 1;
    return repairStorage({ get, keys, write, remove, copy, follower, session, now, restored });
  }

  /** The mark in storage; undefined where it can't be read, for whatever reason but silence. */
  async function storedMark(): Promise<CopyMark | null | undefined> {
    try {
      return readMark((await get([markKey]))[markKey]);
    } catch (error) {
      if (error instanceof NoAnswer) throw error;
      return undefined;
    }
  }

  async function look(): Promise<void> {
    const [mark, checked] = await Promise.all([storedMark(), session.read()]);
    if (mark !== undefined && checked !== null && (mark?.rev ?? 0) >= checked) return;
    const rev = await revOfCopy();
    if (rev === null) return;
    if (mark === undefined || rev > (mark?.rev ?? 0)) await repair();
    else if (!signal.aborted) timer = setTimeout(() => void compare(), compareAfter);
  }

  /** Whatever comes of it, the call that waits for it goes on, and finds out for itself what storage says. */
  function begin(): Promise<void> {
    looking ??= look().catch(() => {
      looking = null;
    });
    return looking;
  }

  async function compare(): Promise<void> {
    clearTimeout(timer);
    await begin();
    await locks.request(lockName, repair).catch(() => undefined);
  }

  return {
    async get(wanted) {
      // Asked for meanwhile: almost always there is nothing to repair.
      const early = get(wanted).catch(() => null);
      const before = repairs;
      await begin();
      return (repairs === before ? await early : null) ?? (await get(wanted));
    },
    async set(items) {
      await begin();
      const mark = cleared ?? readMark((await get([markKey]))[markKey]);
      await write(items, mark);
      cleared = null;
    },
    remove,
    async clear() {
      await begin();
      await withinTime(limits.copy, copy.drop).catch(() => undefined);
      await withinTime(limits.storage, () => area.clear());
      follower.settle(null);
      // Later than any copy that could not be taken away: nothing in that is missed.
      cleared = laterThanAnyCopy(now());
      await put({ [markKey]: cleared });
    },
    async keys() {
      await begin();
      return keys();
    },
    idle: follower.idle,
    hasCopy: async () => (await revOfCopy()) !== null,
    compare,
  };
}
