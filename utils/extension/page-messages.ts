import type { BusinessPage } from '../core/business/business-page.ts';

/** What a tab says when it is asked what its Page view is. `since`: ms since the view began. */
export type TabReading =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'wall' }
  | { readonly kind: 'rendering'; readonly since: number }
  | { readonly kind: 'read'; readonly page: BusinessPage };

/** Messages to the content script of one tab. */
export interface PageMessages {
  /** What is in view now. Asked by the popup, and by the background before it links. */
  readPage(): TabReading;
  /** Links or settings changed: ask again for the button of this view. */
  refreshButton(): void;
}
