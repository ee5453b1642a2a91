import { backupStateSchema } from '../backup/backup-state.ts';
import { shapes } from '../store/record-schemas.ts';
import { understood } from '../store/shape-chain.ts';
import { backupKey, settingsKey } from '../store/store-keys.ts';
import type { RawRecords, StorePort } from '../store/store-port.ts';
import { exchangeRecords, type ExchangeRequest } from './exchange-records.ts';
import { isRemoved, mirrorItemSchema } from './mirror-item.ts';
import { mirrorKey } from './mirror-keys.ts';
import { firstStatus, type LeftOut, type MirrorStatus, mirrorStatusSchema } from './mirror-status.ts';
import { nextStatus, type RoundEnd } from './next-status.ts';
import { oldTombstones } from './old-tombstones.ts';
import { packWrites } from './pack-writes.ts';
import type { SyncPort } from './sync-port.ts';

export interface MirrorPorts {
  readonly store: StorePort;
  readonly sync: SyncPort;
  /** ms since the epoch. */
  readonly now: () => number;
  /** A random id that never comes twice. */
  readonly newId: () => string;
}

export interface RoundRequest extends Pick<ExchangeRequest, 'arrived'> {
  /** Keys of the records to compare; `shared`: all that storage.sync holds; null: all there are, here or there. */
  readonly scope: ReadonlySet<string> | 'shared' | null;
  /** False: storage.sync was written a moment ago and has to be spared; what must be written there waits. */
  readonly mayWrite: boolean;
}

export interface RoundOutcome {
  readonly end: RoundEnd['kind'];
  /** Something was changed here. */
  readonly heard: boolean;
  /** Every Page view in every tab should ask for its button again. */
  readonly buttons: boolean;
  /** storage.sync was written. */
  readonly wrote: boolean;
  /** There is something to write there, and it had to wait. */
  readonly waiting: boolean;
}

function statusIn(raw: RawRecords, { now, newId }: MirrorPorts): MirrorStatus {
  const known = mirrorStatusSchema.safeParse(raw[mirrorKey]).data;
  return known ?? firstStatus(newId().slice(0, 8), now());
}

/** Whether the person, or a reset, keeps this browser to itself. */
function keptApart(raw: RawRecords, status: MirrorStatus): 'off' | 'paused' | null {
  const wish = understood(shapes.settings, raw[settingsKey])?.mirror;
  if (wish !== undefined) return wish ? null : 'off';
  if (status.state === 'paused') return 'paused';
  // A reset leaves nothing but its own mark: what it removed must not come back by itself.
  const reset = (backupStateSchema.safeParse(raw[backupKey]).data?.operations.length ?? 0) > 0;
  return reset && (raw[mirrorKey] ?? null) === null && (raw[settingsKey] ?? null) === null ? 'paused' : null;
}

type Exchanged = Omit<RoundOutcome, 'end'> & { readonly end: RoundEnd };

const idle = { wrote: false, waiting: false, heard: false, buttons: false };

async function exchange(ports: MirrorPorts, request: RoundRequest, device: string): Promise<Exchanged> {
  const { store, sync, now, newId } = ports;
  const answer = await sync.get();
  if (answer.kind === 'failed') return { ...idle, end: answer };
  const stored = answer.value;
  const scope = request.scope === 'shared' ? new Set(Object.keys(stored)) : request.scope;
  const { wanted, unreadable, compared, heard, buttons } = await store.transact(async () => {
    const exchanged = await exchangeRecords(
      store.readRaw,
      { ...request, scope, stored, device },
      { now: now(), newId },
    );
    return { answer: exchanged, writes: exchanged.writes };
  });
  const { set, leftOut: tooMuch } = packWrites(wanted, stored);
  const leftOut: LeftOut[] = [
    ...tooMuch,
    ...[...unreadable].map((key) => ({ key, name: '', why: 'unreadable' }) as const),
  ];
  const end: RoundEnd = {
    kind: 'compared',
    heard,
    leftOut,
    scope: scope && new Set([...compared, ...unreadable]),
  };
  const items = Object.entries({ ...stored, ...set }).flatMap(([key, value]) => {
    const item = mirrorItemSchema.safeParse(value).data;
    return item !== undefined && isRemoved(item) ? [[key, item] as const] : [];
  });
  const old = oldTombstones(items, now(), 'inSync');
  if (Object.keys(set).length === 0 && old.length === 0) return { ...idle, end, heard, buttons };
  if (!request.mayWrite) return { ...idle, end, heard, buttons, waiting: true };
  const written = Object.keys(set).length > 0 ? await sync.set(set) : answer;
  const removed = written.kind === 'done' && old.length > 0 ? await sync.remove(old) : written;
  return { ...idle, end: removed.kind === 'failed' ? removed : end, heard, buttons, wrote: true };
}

/**
 * Compares this browser with the person's others once, and brings both sides up to date. Safe to be cut off anywhere
 * and to be run again. Rejects with a StoreFailure when this browser's own storage fails.
 */
export async function mirrorRound(ports: MirrorPorts, request: RoundRequest): Promise<RoundOutcome> {
  const { store, now } = ports;
  const raw = await store.readRaw([mirrorKey, settingsKey, backupKey]);
  const status = statusIn(raw, ports);
  const apart = keptApart(raw, status);
  const outcome: Exchanged =
    apart === null ? await exchange(ports, request, status.device) : { ...idle, end: { kind: apart } };
  const { end } = outcome;
  const told: RoundOutcome = { ...outcome, end: end.kind };
  // What waits to be written is not in step yet; the comparison that writes it says how it went.
  if (outcome.waiting) return told;
  await store.transact(async () => {
    const stored = mirrorStatusSchema.safeParse((await store.readRaw([mirrorKey]))[mirrorKey]).data;
    const next = nextStatus(stored ?? status, end, now());
    return { answer: null, writes: next === stored ? null : { [mirrorKey]: next } };
  });
  return told;
}
