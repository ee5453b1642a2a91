import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import * as z from 'zod/mini';
import { businessSchema } from '../../utils/core/profile/business.ts';
import type { Business } from '../../utils/core/profile/business.ts';

/** As far as it is used here; runs inside a page of the extension. */
declare const chrome: {
  readonly storage: { readonly local: { readonly get: () => Promise<Readonly<Record<string, unknown>>> } };
};

/** The only business in storage. Asks one of the extension's own pages. */
export async function storedBusiness(ownPage: Page): Promise<Business | undefined> {
  const stored: unknown = await ownPage.evaluate(async () => {
    const all = await chrome.storage.local.get();
    return Object.entries(all)
      .filter(([key]) => key.startsWith('business:'))
      .map(([, value]) => value);
  });
  return z.array(businessSchema).parse(stored)[0];
}

/** Waits until the stored business is as wanted. */
export async function untilStored(ownPage: Page, wanted: (business: Business) => boolean): Promise<Business> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const business = await storedBusiness(ownPage);
    if (business !== undefined && wanted(business)) return business;
    await setTimeout(50);
  }
  throw new Error('The stored profile did not become what it should.');
}
