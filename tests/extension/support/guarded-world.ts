import { markKey, readMark } from '../../../utils/core/second-copy/copy-mark.ts';
import { checkPhone } from '../../../utils/core/phone/check-phone.ts';
import { businessService } from '../../../utils/core/sync/business-service.ts';
import { guardStorage } from '../../../utils/extension/second-copy/guard-storage.ts';
import { orOnCopy } from '../../../utils/extension/second-copy/or-on-copy.ts';
import { type Locks, openStore } from '../../../utils/extension/stores/open-store.ts';
import { addressMatches } from '../../../utils/facebook/page-url.ts';
import { memoryCopy } from '../../unit/second-copy/support/memory-copy.ts';
import { memoryArea } from '../../unit/service/support/memory-area.ts';

/** Locks that die with the life of the background that holds them. */
function ownLocks(): Locks {
  const own = crypto.randomUUID();
  return { request: (name, run) => navigator.locks.request(`${own} ${name}`, run) };
}

/** A browser's storage with its copy, which outlive the background; `start` begins another life of that. */
export function guardedWorld() {
  const area = memoryArea();
  const copy = memoryCopy();
  const remembered: { rev: number | null; onCopy: number | null } = { rev: null, onCopy: null };
  const counts = { restored: 0, operations: 0 };
  const clock = { now: Date.UTC(2026, 10, 22, 12) };
  const operation = () => `test-operation-${(counts.operations += 1)}`;
  const sessionMark = (key: keyof typeof remembered) => ({
    read: async () => remembered[key],
    write: async (rev: number) => {
      remembered[key] = rev;
    },
  });

  function start() {
    const life = new AbortController();
    const locks = ownLocks();
    const ports = { area, copy, locks, now: () => clock.now, restored: () => void (counts.restored += 1) };
    const guarded = orOnCopy(guardStorage({ ...ports, session: sessionMark('rev') }, life.signal), {
      ...ports,
      session: sessionMark('onCopy'),
    });
    const store = openStore(guarded, locks);
    const service = businessService({
      store,
      now: () => clock.now,
      newId: () => operation(),
      checkPhone,
      lookAtTab: async () => 'gone',
      addressMatches,
      refreshButtons: () => {},
    });
    const add = (business: string, phone: string) =>
      service.addBusiness({ operation: operation(), id: business, phone, name: 'Örnek Fırın' });
    const edit = (business: string, about: string) =>
      service.editProfile({ operation: operation(), business, changes: { about }, stopSync: false });
    return { guarded, store, service, life, add, edit };
  }

  return {
    area,
    copy,
    remembered,
    counts,
    clock,
    operation,
    start,
    /** The browser is closed and started again. */
    restart() {
      remembered.rev = null;
      remembered.onCopy = null;
      return start();
    },
    mark: () => readMark(area.stored()[markKey]),
    /** Everything but the mark. */
    stored: () =>
      Object.fromEntries(Object.entries(area.stored()).filter(([key, value]) => key !== markKey && value !== null)),
    /** The copy, as values. */
    copied: () => Object.fromEntries([...copy.records].map(([key, { text }]) => [key, JSON.parse(text) as unknown])),
  };
}

export type GuardedWorld = ReturnType<typeof guardedWorld>;

export const ids = { one: 'business-one', other: 'business-two' } as const;
export const phones = { one: '+905321234567', other: '+905329876543' } as const;

/** A world with two businesses, copied. */
export async function copiedWorld() {
  const world = guardedWorld();
  const life = world.start();
  await life.add(ids.one, phones.one);
  await life.add(ids.other, phones.other);
  await life.edit(ids.one, 'Her gün taze');
  await life.service.saveSettings({ badge: false });
  await life.guarded.compare();
  return { world, life };
}
