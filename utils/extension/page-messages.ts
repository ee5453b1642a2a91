import type { BusinessPage } from '../core/business/business-page.ts';
import type { PageSnapshot } from '../core/business/page-snapshot.ts';

/** What a tab answers when it is asked for its view. `since`: ms since the view began. */
export type TabView =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'rendering'; readonly since: number }
  | { readonly kind: 'taken'; readonly since: number; readonly snapshot: PageSnapshot };

/** What the view in a tab is, once it was understood. */
export type TabReading =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'wall' }
  | { readonly kind: 'rendering'; readonly since: number }
  | {
      readonly kind: 'read';
      readonly page: BusinessPage;
      /** The site moved here without loading, so that some of it may only come with a reload. */
      readonly moved?: true;
      /** ISO country of the Page, where it tells and somebody asked. */
      readonly country?: string;
    };

/** Messages to the content script of one tab. */
export interface PageMessages {
  /** What is in view now. Asked for the popup, and by the background before it links. */
  takeView(): TabView;
  /** Links or settings changed: ask again for the button of this view. */
  refreshButton(): void;
}
