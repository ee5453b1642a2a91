import { mirrorRound, type RoundOutcome } from '../../../../utils/core/mirror/mirror-round.ts';
import type { SyncFailed, SyncPort } from '../../../../utils/core/mirror/sync-port.ts';
import type { BusinessPage } from '../../../../utils/core/business/business-page.ts';
import { recordsOf } from '../../../../utils/core/store/records.ts';
import type { StorePort } from '../../../../utils/core/store/store-port.ts';
import { businessService } from '../../../../utils/core/sync/business-service.ts';
import type { TabSight } from '../../../../utils/core/sync/service/service-ports.ts';
import { addressMatches } from '../../../../utils/facebook/page-url.ts';
import { viewOf } from '../../service/support/service-world.ts';

type Texts = Map<string, string>;

const parsed = (texts: Texts, keys: readonly string[] | null) =>
  Object.fromEntries(
    [...(keys ?? texts.keys())].flatMap((key) => {
      const text = texts.get(key);
      return text === undefined ? [] : [[key, JSON.parse(text) as unknown]];
    }),
  );

/** A store that keeps JSON, for one writer at a time. */
function textStore(texts: Texts): StorePort {
  const read = async (keys: readonly string[]) => recordsOf(parsed(texts, keys));
  return {
    read,
    readRaw: async (keys) => parsed(texts, keys),
    async transact(run) {
      const { answer, writes } = await run(read);
      for (const [key, value] of Object.entries(writes ?? {})) {
        if (value === null) texts.delete(key);
        else texts.set(key, JSON.stringify(value));
      }
      return answer;
    },
    startOver: async () => texts.clear(),
  };
}

/** One change of storage.sync, on its way to another browser. */
export interface Delivery {
  readonly key: string;
  /** JSON; null: removed. */
  readonly text: string | null;
}

/**
 * A browser of a person who has several: the real service and the real comparison over storage in memory. `clock` and
 * `nextId` are shared, so that no two browsers ever do two things in the same millisecond or under the same id.
 */
export function browser(name: string, clock: { now: number }, seed: Record<string, unknown> = {}) {
  const local: Texts = new Map(Object.entries(seed).map(([key, value]) => [key, JSON.stringify(value)]));
  const area: Texts = new Map();
  const out: Delivery[] = [];
  const arrived: [string, unknown][] = [];
  const tabs = new Map<number, TabSight>();
  const state = { failing: null as SyncFailed | null, cutOff: false, skew: 0, ids: 0, sets: 0 };
  const store = textStore(local);
  const now = () => (clock.now += 1) + state.skew;
  const newId = () => `${name}-${(state.ids += 1)}`.padEnd(8, '-');
  const service = businessService({
    store,
    now,
    newId,
    checkPhone: () => ({ kind: 'invalid', reason: 'notANumber' }),
    lookAtTab: (tab) => Promise.resolve(tabs.get(tab) ?? 'gone'),
    addressMatches,
    refreshButtons: () => undefined,
  });
  const put = (key: string, text: string | null) => {
    if (text === null) area.delete(key);
    else area.set(key, text);
  };
  const done = { kind: 'done', value: null } as const;
  const write = async (changes: readonly Delivery[]) => {
    if (state.failing !== null) return state.failing;
    // The worker dies right before the write: nobody hears an answer.
    if (state.cutOff) return { kind: 'failed', why: 'silent', detail: '' } as const;
    state.sets += 1;
    for (const { key, text } of changes) put(key, text);
    out.push(...changes);
    return done;
  };
  const sync: SyncPort = {
    get: async () => state.failing ?? { kind: 'done', value: parsed(area, null) },
    set: (items) => write(Object.entries(items).map(([key, item]) => ({ key, text: JSON.stringify(item) }))),
    remove: (keys) => write(keys.map((key) => ({ key, text: null }))),
  };

  const self = {
    name,
    service,
    state,
    local,
    area,
    /** What this browser wrote and nobody has been told yet. */
    out,
    operation: newId,
    stored: () => parsed(local, null),
    synced: () => parsed(area, null),
    business: (id: string) => recordsOf(parsed(local, null)).business(id),
    history: (id: string) => recordsOf(parsed(local, null)).history(id).changes,
    /** A change that another browser wrote comes here. */
    receive({ key, text }: Delivery) {
      put(key, text);
      if (text !== null) arrived.push([key, JSON.parse(text)]);
    },
    async round(scope: readonly string[] | null = null, mayWrite = true): Promise<RoundOutcome> {
      const news = arrived.splice(0);
      return mirrorRound({ store, sync, now, newId }, { scope: scope && new Set(scope), arrived: news, mayWrite });
    },
    link(id: string, page: BusinessPage) {
      tabs.set(1, { view: viewOf(page), answer: { kind: 'read', page } });
      return service.linkPage({
        operation: newId(),
        business: id,
        tab: 1,
        profileId: page.profileId,
        confirmed: ['nameDiffers', 'numberDiffers'],
      });
    },
    see: (page: BusinessPage) => service.pageSeen(page, viewOf(page)),
    edit: (id: string, changes: Parameters<typeof service.editProfile>[0]['changes']) =>
      service.editProfile({ operation: newId(), business: id, changes, stopSync: true }),
    unlink: (id: string) => service.unlinkPage({ operation: newId(), business: id }),
    remove: (id: string) => service.removeBusiness({ operation: newId(), business: id }),
    add: (id: string, phone: string, business = 'Örnek Fırın') =>
      service.addBusiness({ operation: newId(), id, phone, name: business }),
    setSync: (id: string, to: 'import' | 'disabled') => service.setSync({ operation: newId(), business: id, sync: to }),
  };
  return self;
}

export type Browser = ReturnType<typeof browser>;

/**
 * Everything reaches everyone, until nobody has anything to say: at first storage.sync comes to hold for all what any
 * one of them has, later what any one of them wrote since, as browsers do it. Returns whether it came to rest.
 */
export async function settle(browsers: readonly Browser[], choose: (among: number) => number = () => 0) {
  let candidates = browsers.flatMap(({ area }) => [...area].map(([key, text]): Delivery => ({ key, text })));
  for (let turn = 0; turn < 30; turn += 1) {
    for (const key of new Set(candidates.map((one) => one.key))) {
      const written = candidates.filter((one) => one.key === key);
      const winner = written[choose(written.length)] ?? written[0];
      if (winner === undefined) continue;
      for (const one of browsers) if ((one.area.get(key) ?? null) !== winner.text) one.receive(winner);
    }
    for (const one of browsers) one.out.length = 0;
    const outcomes: RoundOutcome[] = [];
    for (const one of browsers) outcomes.push(await one.round());
    if (outcomes.every(({ wrote, heard }) => !wrote && !heard)) return true;
    candidates = browsers.flatMap(({ out }) => out);
  }
  return false;
}
