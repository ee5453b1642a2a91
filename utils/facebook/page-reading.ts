import type { BusinessPage, FactName } from '../core/business/business-page.ts';

/**
 * What one view of facebook.com is. `rendering`: it may be a Page, but what is in the document doesn't prove which,
 * or still describes the view before; `missing` are the facts that can't be told yet.
 */
export type PageReading =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'wall' }
  | { readonly kind: 'rendering'; readonly missing: readonly FactName[] }
  /** `disputed`: facts on which its sources contradict each other, and which are unknown therefore. */
  | { readonly kind: 'read'; readonly page: BusinessPage; readonly disputed: readonly FactName[] };
