import type { LocalArea } from '../../../../utils/extension/stores/open-store.ts';

type Items = Record<string, unknown>;
type Call = 'get' | 'set' | 'remove' | 'clear';

export interface MemoryArea extends LocalArea {
  /** What is stored now, as it would be read back. */
  readonly stored: () => Items;
  /** Keys of each `get`, in order. */
  readonly asked: (readonly string[])[];
  /** What each `set` was given. */
  readonly written: Items[];
  /** Calls that reject from now on, and how. `after`: the write lands and is answered with an error all the same. */
  readonly failing: Map<Call, { readonly error: unknown; readonly after?: boolean }>;
}

/** A storage area like Chromium's: values go through JSON, null is a value, every call takes a turn. */
export function memoryArea(seed: Items = {}): MemoryArea {
  const items = new Map<string, string>(Object.entries(seed).map(([key, value]) => [key, JSON.stringify(value)]));
  const asked: (readonly string[])[] = [];
  const written: Items[] = [];
  const failing: MemoryArea['failing'] = new Map();
  const read = (keys: Iterable<string>): Items =>
    Object.fromEntries(
      [...keys].flatMap((key) => {
        const text = items.get(key);
        return text === undefined ? [] : [[key, JSON.parse(text)]];
      }),
    );

  async function call(name: Call, run: () => void): Promise<void> {
    await new Promise(setImmediate);
    const failure = failing.get(name);
    if (failure === undefined || failure.after === true) run();
    if (failure !== undefined) throw failure.error;
  }

  return {
    asked,
    written,
    failing,
    stored: () => read(items.keys()),
    async get(keys) {
      asked.push(keys ?? [...items.keys()]);
      let found: Items = {};
      await call('get', () => {
        found = read(keys ?? items.keys());
      });
      return found;
    },
    set: (changes) =>
      call('set', () => {
        written.push(changes);
        for (const [key, value] of Object.entries(changes)) items.set(key, JSON.stringify(value));
      }),
    remove: (keys) =>
      call('remove', () => {
        for (const key of keys) items.delete(key);
      }),
    clear: () => call('clear', () => items.clear()),
  };
}
