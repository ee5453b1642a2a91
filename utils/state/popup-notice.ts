import type { ProfileField } from '../core/profile/profile.ts';
import type { Business } from '../core/profile/business.ts';
import type { LinkDoubt } from '../extension/messages.ts';
import type { Failure } from './failure.ts';
import type { FoundPage } from './popup-screen.ts';
import type { LinkedBusiness } from './link-state.ts';

/** What became of the last thing the person did. */
export type PopupNotice =
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: (() => void) | null }
  | {
      readonly kind: 'connected' | 'enabled' | 'disabled' | 'removed';
      readonly page: string;
      readonly undo: () => void;
    }
  | { readonly kind: 'added'; readonly name: string }
  /** `left`: the fields that were changed since, and stay as they are. */
  | { readonly kind: 'undone'; readonly left: readonly ProfileField[] };

export type PopupDialog =
  | {
      readonly kind: 'doubt';
      readonly business: Business;
      readonly found: FoundPage;
      readonly doubts: readonly LinkDoubt[];
      /** The number that the Page shows, where that is the doubt. */
      readonly pageNumber: string | undefined;
      /** The links that the person agreed to end. */
      readonly move: readonly Business[];
    }
  | {
      /** *Move the link*: which links would end for the new one. */
      readonly kind: 'move';
      readonly business: Business;
      readonly found: FoundPage;
      readonly ends: readonly Business[];
      /** They are not those that the person had agreed to end: something changed meanwhile. */
      readonly anew: boolean;
    }
  | { readonly kind: 'remove'; readonly business: LinkedBusiness };

/** Where the person went by hand; `auto` follows the tab. */
export type PopupPlace =
  | { readonly kind: 'auto' }
  | { readonly kind: 'add' }
  /** The linked Page in the tab, to be connected to another number. */
  | { readonly kind: 'otherNumber' }
  /** What can be passed on when the Page in a tab is read wrongly. */
  | { readonly kind: 'report'; readonly tab: number }
  | { readonly kind: 'business'; readonly id: string }
  /** The preview of sync, before it is enabled or resumed. */
  | { readonly kind: 'preview'; readonly id: string };
