import type { Page } from 'puppeteer';

type Items = Readonly<Record<string, unknown>>;

/** As far as it is used here; runs inside a page of the extension. */
declare const chrome: {
  readonly storage: {
    readonly sync: {
      readonly get: (keys: null) => Promise<Items>;
      readonly set: (items: Items) => Promise<void>;
      readonly remove: (keys: readonly string[]) => Promise<void>;
    };
  };
};

const textsOf = async (ownPage: Page): Promise<ReadonlyMap<string, string>> => {
  const items = await ownPage.evaluate(() => chrome.storage.sync.get(null));
  return new Map(Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)]));
};

async function write(ownPage: Page, texts: ReadonlyMap<string, string | null>): Promise<void> {
  const set = [...texts].flatMap(([key, text]) => (text === null ? [] : [[key, JSON.parse(text) as unknown] as const]));
  const removed = [...texts].flatMap(([key, text]) => (text === null ? [key] : []));
  await ownPage.evaluate(
    async (items, keys) => {
      if (Object.keys(items).length > 0) await chrome.storage.sync.set(items);
      if (keys.length > 0) await chrome.storage.sync.remove(keys);
    },
    Object.fromEntries(set),
    removed,
  );
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Map<string, string | null> {
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  return new Map(keys.map((key) => [key, after.get(key) ?? null]));
}

/**
 * Stands in for the browser maker's servers between two browsers of one person: carries what changes in one's
 * `storage.sync` to the other's. Of two changes of one item the first browser's wins, as one of them does there.
 */
export class SyncBridge {
  readonly #ends: readonly [Page, Page];
  #known: ReadonlyMap<string, string> = new Map();

  /** Two pages of the extension, one in each browser. */
  constructor(first: Page, second: Page) {
    this.#ends = [first, second];
  }

  /** Carries once, both ways. Resolves to whether there was anything to carry. */
  async carry(): Promise<boolean> {
    const [first, second] = this.#ends;
    const [inFirst, inSecond] = [await textsOf(first), await textsOf(second)];
    const fromFirst = changes(this.#known, inFirst);
    const fromSecond = changes(this.#known, inSecond);
    const next = new Map(this.#known);
    for (const [key, text] of [...fromSecond, ...fromFirst]) {
      if (text === null) next.delete(key);
      else next.set(key, text);
    }
    this.#known = next;
    await write(first, changes(inFirst, next));
    await write(second, changes(inSecond, next));
    return fromFirst.size + fromSecond.size > 0;
  }
}
