import { memoryArea, type MemoryArea } from '../../unit/service/support/memory-area.ts';

type Listener = (...args: never[]) => unknown;
type Answer = (message: unknown) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    get size() {
      return listeners.size;
    },
    /** Calls every listener; the values they return, in order. */
    fire: (...args: unknown[]) => [...listeners].map((listener): unknown => Reflect.apply(listener, undefined, args)),
  };
}

interface FakeTab {
  /** Firefox names a tab's container. */
  readonly cookieStoreId?: string;
  readonly id?: number;
  readonly url?: string;
  readonly incognito: boolean;
  readonly active?: boolean;
}

const quietly = (value: unknown) => Promise.resolve(value);

/**
 * The browser as far as utils/extension knows it, in memory: `chrome` with callbacks for @webext-core/messaging and
 * promises for everything else, as the polyfill gives it.
 */
export function fakeExtension(area: MemoryArea = memoryArea()) {
  const onMessage = event();
  const onChanged = event();
  const hosts = ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'];
  const calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push({ name, args });
      return quietly(undefined);
    };
  const state = {
    tabs: [] as FakeTab[],
    access: true,
    /** Who sends what goes through runtime.sendMessage. */
    sender: {} as unknown,
    /** What our script in a tab answers; a tab without one rejects, as browsers do. */
    scripts: new Map<number, Answer>(),
  };
  const runtime: Record<string, unknown> = {
    id: 'kpidmcpnelnpiinaddokjogohlconomn',
    lastError: undefined,
    getURL: (path: string) => `chrome-extension://kpidmcpnelnpiinaddokjogohlconomn${path}`,
    getManifest: () => ({ host_permissions: hosts }),
    openOptionsPage: note('runtime.openOptionsPage'),
    onMessage,
    onInstalled: event(),
    onStartup: event(),
    sendMessage(message: unknown, callback: (answer: unknown) => void) {
      let answered = false;
      const respond = (answer: unknown) => {
        answered = true;
        queueMicrotask(() => callback(answer));
      };
      const kept = onMessage.fire(structuredClone(message), state.sender, respond);
      if (answered || kept.includes(true)) return;
      runtime['lastError'] = { message: 'Could not establish connection. Receiving end does not exist.' };
      callback(undefined);
      runtime['lastError'] = undefined;
    },
  };
  const permissions = {
    onAdded: event(),
    onRemoved: event(),
    contains: () => quietly(state.access),
    request: () => quietly(state.access),
  };
  const tabs = {
    onActivated: event(),
    onUpdated: event(),
    get: (id: number) => {
      const tab = state.tabs.find((one) => one.id === id);
      return tab ? quietly(tab) : Promise.reject(new Error(`No tab with id: ${id}.`));
    },
    query: ({ active, url }: { readonly active?: boolean; readonly url?: readonly string[] }) =>
      quietly(
        state.tabs.filter(
          (tab) =>
            (active === undefined || tab.active === active) &&
            (url === undefined || url.some((pattern) => tab.url?.startsWith(pattern.slice(0, -1)) === true)),
        ),
      ),
    sendMessage(id: number, message: unknown, options: unknown) {
      calls.push({ name: 'tabs.sendMessage', args: [id, message, options] });
      const answer = state.scripts.get(id);
      return answer ? quietly(answer(message)) : Promise.reject(new Error('Receiving end does not exist.'));
    },
    create: note('tabs.create'),
    reload: note('tabs.reload'),
  };
  const action = {
    setTitle: note('action.setTitle'),
    setBadgeText: note('action.setBadgeText'),
    setBadgeBackgroundColor: note('action.setBadgeBackgroundColor'),
  };
  async function setIn(where: MemoryArea, items: Record<string, unknown>, name: string) {
    const before = where.stored();
    await where.set(items);
    const entries = Object.entries(items);
    const changes = entries.map(([key, newValue]) => [key, { oldValue: before[key], newValue }] as const);
    onChanged.fire(Object.fromEntries(changes), name);
  }
  const local = {
    get: (keys: string[] | null) => area.get(keys ?? Object.keys(area.stored())),
    set: (items: Record<string, unknown>) => setIn(area, items, 'local'),
    remove: area.remove,
    clear: area.clear,
    getKeys: (() => quietly(Object.keys(area.stored()))) as (() => Promise<unknown>) | undefined,
    setAccessLevel: note('storage.local.setAccessLevel') as unknown,
  };
  const synced = memoryArea();
  const sync = {
    get: synced.get,
    set: (items: Record<string, unknown>) => setIn(synced, items, 'sync'),
    remove: synced.remove,
  };
  const chrome = { runtime, permissions, tabs, action, storage: { local, sync, onChanged } };
  return {
    chrome,
    state,
    calls,
    area,
    synced,
    event,
    called: (name: string) => calls.filter((call) => call.name === name),
  };
}

export type FakeExtension = ReturnType<typeof fakeExtension>;

/**
 * Puts a fake browser in place. To be called before the modules under test are imported: they look for it once.
 */
export function installFake(fake: FakeExtension = fakeExtension()): FakeExtension {
  Reflect.set(globalThis, 'chrome', fake.chrome);
  return fake;
}
