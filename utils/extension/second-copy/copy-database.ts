import * as z from 'zod/mini';
import { checksum } from '../../core/second-copy/checksum.ts';
import type { CopiedRecord, CopyContent, CopyPort, CopyWrites } from '../../core/second-copy/copy-port.ts';

const database = 'kopru';
const records = 'records';
const head = 'head';

const count = z.int().check(z.minimum(0));
/** `count`: how many records there are beside it; the first copies did not say. */
const headSchema = z.strictObject({ version: z.literal(1), rev: count, count: z.optional(count) });
const copiedSchema = z.strictObject({ text: z.string(), sum: z.string() });
/** Stands for a record that can't be understood: no text has this checksum. */
const broken: CopiedRecord = { text: '', sum: 'broken' };

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error('IndexedDB gave up'));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', fail);
    transaction.addEventListener('abort', fail);
  });
}

async function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(database, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(records);
    request.result.createObjectStore(head);
  });
  const opened = await result(request);
  // Whoever deletes the database must not have to wait for this worker's end.
  opened.addEventListener('versionchange', () => opened.close());
  return opened;
}

async function headIn(transaction: IDBTransaction): Promise<z.infer<typeof headSchema> | null> {
  return headSchema.safeParse(await result(transaction.objectStore(head).get(head))).data ?? null;
}

async function contentIn(transaction: IDBTransaction): Promise<CopyContent | null> {
  const store = transaction.objectStore(records);
  const [found, keys, values] = await Promise.all([
    headIn(transaction),
    result(store.getAllKeys()),
    result<unknown[]>(store.getAll()),
  ]);
  if (found === null && keys.length === 0) return null;
  const pairs = keys.map(
    (key, index) => [typeof key === 'string' ? key : '', copiedSchema.safeParse(values[index]).data ?? broken] as const,
  );
  return { rev: found?.rev ?? 0, records: new Map(pairs), whole: found?.count === keys.length };
}

async function writeIn(transaction: IDBTransaction, writes: CopyWrites, rev: number): Promise<void> {
  const store = transaction.objectStore(records);
  for (const [key, text] of writes) {
    if (text === null) store.delete(key);
    else store.put({ text, sum: checksum(text) } satisfies CopiedRecord, key);
  }
  const over = finished(transaction);
  transaction.objectStore(head).put({ version: 1, rev, count: await result(store.count()) }, head);
  return over;
}

/**
 * The second copy in IndexedDB, opened when it is first needed and again after a failure. Everything rejects where the
 * browser refuses it. `factory`: undefined where there is none.
 */
export function copyDatabase(factory: IDBFactory | undefined): CopyPort {
  let opening: Promise<IDBDatabase> | null = null;
  async function run<T>(mode: IDBTransactionMode, work: (transaction: IDBTransaction) => Promise<T>): Promise<T> {
    if (factory === undefined) throw new Error('this browser has no IndexedDB');
    opening ??= open(factory);
    try {
      return await work((await opening).transaction([records, head], mode));
    } catch (error) {
      opening = null;
      throw error;
    }
  }
  return {
    rev: () => run('readonly', async (transaction) => (await headIn(transaction))?.rev ?? null),
    read: () => run('readonly', contentIn),
    write: (writes, rev) => run('readwrite', (transaction) => writeIn(transaction, writes, rev)),
    drop: () =>
      run('readwrite', (transaction) => {
        transaction.objectStore(records).clear();
        transaction.objectStore(head).clear();
        return finished(transaction);
      }),
  };
}
