import { browser } from 'wxt/browser';
import { changedRecords, type StorageChanges } from '../../core/mirror/changed-records.ts';
import { isMirrored, mirrorKey } from '../../core/mirror/mirror-keys.ts';
import { mirrorRound, type MirrorPorts } from '../../core/mirror/mirror-round.ts';
import { mirrorStatusSchema } from '../../core/mirror/mirror-status.ts';
import { scheduleRounds } from './schedule-rounds.ts';
import { openSyncArea } from './sync-area.ts';

/** ms. Typing in a form saves several times in a row; items of one sync come one by one. */
const delays = { own: 800, others: 200, start: 3000 } as const;
/** All records are compared at most this often when the worker starts; those shared already each time. ms. */
const fullEvery = 3_600_000;

export interface MirrorSources extends Omit<MirrorPorts, 'sync'> {
  /** Links or settings changed: every Page view in every tab should ask for its button again. */
  readonly refreshButtons: () => void;
}

/**
 * Keeps this browser in step with the person's others through `storage.sync`, until `signal` aborts. To be called in
 * the background's first turn: a change that wakes it is told to nobody who listens later.
 */
export function startMirror({ store, now, newId, refreshButtons }: MirrorSources, signal: AbortSignal): void {
  const sync = openSyncArea(browser.storage.sync);
  const ports = { store, sync, now, newId };
  const schedule = scheduleRounds(
    { round: (request) => mirrorRound(ports, request), now: () => performance.now(), refreshButtons },
    signal,
  );

  const changed = (changes: StorageChanges, area: string) => {
    if (area === 'sync') {
      const keys = Object.keys(changes).filter(isMirrored);
      for (const key of keys) schedule.arrive(key, changes[key]?.newValue);
      if (keys.length > 0) schedule.request(new Set(), delays.others);
    } else if (area === 'local') {
      const keys = changedRecords(changes);
      if (keys === null || keys.size > 0) schedule.request(keys, delays.own);
    }
  };
  const browserStarted = () => schedule.request(null, delays.start);
  browser.storage.onChanged.addListener(changed);
  browser.runtime.onStartup.addListener(browserStarted);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(changed);
    browser.runtime.onStartup.removeListener(browserStarted);
  });

  async function startUp(): Promise<void> {
    const raw = await store.readRaw([mirrorKey]).catch(() => null);
    const status = mirrorStatusSchema.safeParse(raw?.[mirrorKey]).data;
    const full = status === undefined || now() - status.comparedAt >= fullEvery || status.state === 'unavailable';
    schedule.request(full ? null : 'shared', 0);
  }
  const timer = setTimeout(() => void startUp(), delays.start);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
