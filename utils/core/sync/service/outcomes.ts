import type { Business } from '../../profile/business.ts';
import { StoreFailure } from '../../store/store-failure.ts';

export interface Done {
  readonly kind: 'done';
  readonly business: Business;
}

/** There is no such business (any more). */
export interface Gone {
  readonly kind: 'gone';
}

/** The number is another business's. */
export interface NumberTaken {
  readonly kind: 'numberTaken';
  readonly business: Business;
}

/** Nothing was written, or it isn't known whether it was: asking again with the same operation is safe. */
export interface StorageFailed {
  readonly kind: 'storageFailed';
  readonly detail: string;
}

const longestDetail = 500;

/** The outcome of `run`, or `storageFailed` when storage failed in it. Other errors are bugs and go on. */
export async function orStorageFailed<T>(run: () => Promise<T>): Promise<T | StorageFailed> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return { kind: 'storageFailed', detail: error.message.slice(0, longestDetail) };
  }
}
