import { compareCopy, type Comparison } from '../../core/second-copy/compare-copy.ts';
import { type CopyMark, markKey, readMark } from '../../core/second-copy/copy-mark.ts';
import type { CopyPort } from '../../core/second-copy/copy-port.ts';
import type { RestoreNotice } from '../../core/second-copy/restore-notice.ts';
import { noticeKey } from '../../core/store/store-keys.ts';
import { recordShapeOf } from '../../core/store/record-schemas.ts';
import { standsUnder } from '../../core/store/stands-under.ts';
import type { RawRecords } from '../../core/store/store-port.ts';
import type { Follower } from './follow-writes.ts';
import { readWhatCanBe } from './read-what-can-be.ts';
import type { SessionMark } from './session-mark.ts';

interface RepairPorts {
  readonly get: (keys: string[] | null) => Promise<RawRecords>;
  /** Keys of everything there is, where the browser can list them. */
  readonly keys: () => Promise<readonly string[] | null>;
  /** Writes all or nothing, with the mark that follows this one; resolves to that. */
  readonly write: (items: Record<string, unknown>, mark: CopyMark | null) => Promise<CopyMark>;
  /** What was written as null may go for good. */
  readonly remove: (keys: string[]) => Promise<void>;
  readonly copy: CopyPort;
  readonly follower: Follower;
  readonly session: SessionMark;
  readonly now: () => number;
  readonly restored: () => void;
}

const understands = (key: string, value: unknown) =>
  recordShapeOf(key)?.read(value).kind !== 'damaged' && standsUnder(key, value);

function noticeOf({ cause, restore, lost }: Comparison, now: number): RestoreNotice | null {
  if (cause === null) return null;
  const back = [...restore].filter(([key, value]) => value !== null && !lost.includes(key));
  const businesses = back.filter(([key]) => key.startsWith('business:')).length;
  return { version: 1, at: now, cause, businesses, records: back.length, lost: lost.length };
}

/**
 * Compares storage with its second copy and puts back what is missing, older or garbled, in one write with the notice
 * of it. The copy is brought up to date first: cut off anywhere, this can be done again. Rejects where storage can't be
 * written or the copy can't be read; nothing has changed in storage then.
 */
export async function repairStorage(ports: RepairPorts): Promise<void> {
  const { get, keys, write, remove, copy, follower, session, now, restored } = ports;
  await follower.idle();
  const known = (await copy.read()) ?? { rev: 0, records: new Map(), whole: false };
  const { records: raw, failure } = await readWhatCanBe(get, async () => [
    markKey,
    ...known.records.keys(),
    ...((await keys().catch(() => null)) ?? []),
  ]);
  // Where nothing at all can be read, storage may hold what the copy has not heard of yet: nothing is written over it.
  if (failure !== null && Object.keys(raw).length === 0) throw new Error(failure);
  const mark = readMark(raw[markKey]);
  const compared = compareCopy(raw, known, understands);
  const rev = Math.max(known.rev, mark?.rev ?? 0);
  if (compared.copy.size > 0 || rev !== known.rev) await copy.write(compared.copy, rev);
  follower.settle(rev);
  const notice = noticeOf(compared, now());
  const unmarked = mark === null && Object.keys(raw).length > 0;
  if (notice === null && !unmarked) {
    await session.write(rev);
    return;
  }
  const items = notice === null ? {} : { ...Object.fromEntries(compared.restore), [noticeKey]: notice };
  const next = await write(items, mark);
  const gone = Object.keys(items).filter((key) => Reflect.get(items, key) === null);
  if (gone.length > 0) await remove(gone).catch(() => undefined);
  await session.write(next.rev);
  if (notice !== null) restored();
}
