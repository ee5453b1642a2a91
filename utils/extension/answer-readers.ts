import type { CheckPhone } from '../core/phone/phone-check.ts';
import { countryOfPage } from '../core/place/country-of-page.ts';
import { orStorageFailed } from '../core/sync/service/outcomes.ts';
import { StoreFailure } from '../core/store/store-failure.ts';
import type { Request, Response } from './messages.ts';
import type { TabReading } from './page-messages.ts';
import { readHistory, readStored, type ReadableStorage } from './readers.ts';
import type { ParsedReading } from './read-tab.ts';

/** An answer that can't be understood is shown like a Page that never finishes loading. */
const everLoading: TabReading = { kind: 'rendering', since: Number.MAX_SAFE_INTEGER };

/** Whatever the browser's storage rejects with counts as a failure of storage. */
async function read<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw new StoreFailure(error instanceof Error ? error.message : String(error));
  }
}

/** The background's answers to what our own pages ask to read. */
export const answerReaders = (
  storage: ReadableStorage,
  readTab: (tab: number) => Promise<ParsedReading>,
  checkPhone: CheckPhone,
) => ({
  readStored: ({ keys }: Request<'readStored'>): Promise<Response<'readStored'>> =>
    orStorageFailed(async () => ({ kind: 'stored', state: await read(() => readStored(storage, Date.now(), keys)) })),
  readHistory: ({ business }: { readonly business: string }): Promise<Response<'readHistory'>> =>
    orStorageFailed(async () => ({ kind: 'history', ...(await read(() => readHistory(storage, business))) })),
  async readTab({ tab }: { readonly tab: number }): Promise<Response<'readTab'>> {
    const reading = await readTab(tab);
    if (reading?.kind === 'notUnderstood') return { reading: everLoading };
    const country = reading?.kind === 'read' ? await countryOfPage(reading.page, checkPhone) : null;
    return { reading: reading?.kind === 'read' && country !== null ? { ...reading, country } : reading };
  },
});
