import type { Business } from '../core/profile/business.ts';
import type { BusinessPage } from '../core/business/business-page.ts';
import { isFacebookAddress } from './facebook-address.ts';
import { isLinked, type LinkedBusiness, type LinkView, viewLink } from './link-state.ts';
import type { StoredState } from '../core/store/stored-state.ts';
import type { ActiveTab } from './ports.ts';

/** After this many ms a Page that still can't be read counts as not understood. */
export const patience = 8000;

/** Why nothing stored can be shown: `unreachable` for a silent background, else what the browser says of its storage. */
export interface StoredFailure {
  readonly failed: string;
}

/** What is known when the popup paints. `undefined`: not asked yet. */
export interface PopupFacts {
  readonly stored: StoredState | StoredFailure | undefined;
  readonly access: boolean | undefined;
  readonly tab: ActiveTab | null | undefined;
}

/** A Page in view that no profile is linked to, or that is to be connected to another number. */
export interface FoundPage {
  readonly kind: 'pageFound';
  readonly tab: number;
  readonly page: BusinessPage;
  /** nobody: no business yet; choose: some can be linked; allTaken: each is linked to another Page. */
  readonly choice: 'nobody' | 'choose' | 'allTaken';
  /** Whom the Page is linked to now. */
  readonly owner: LinkedBusiness | null;
  readonly free: readonly Business[];
  readonly taken: readonly LinkedBusiness[];
}

export type PopupScreen =
  | { readonly kind: 'reading' }
  | { readonly kind: 'storageFailed'; readonly detail: string }
  /** The background doesn't answer, so that nothing can be read. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'noAccess' }
  | { readonly kind: 'checkingTab' }
  | { readonly kind: 'privateWindow' }
  | { readonly kind: 'notOnFacebook' }
  | { readonly kind: 'notAPage' }
  | { readonly kind: 'wall' }
  /** A tab of Facebook without our script: opened before Köprü was installed, or not answering. */
  | { readonly kind: 'tabSilent'; readonly url: string }
  | { readonly kind: 'pageLoading' }
  | { readonly kind: 'pageNotUnderstood' }
  | FoundPage
  | ({ readonly kind: 'linked'; readonly page: BusinessPage | null } & LinkView);

export type ScreenKind = PopupScreen['kind'];

function pageScreen(page: BusinessPage, tab: number, stored: StoredState, otherNumber: boolean): PopupScreen {
  const linked = stored.businesses.filter(isLinked);
  const owner = linked.find(({ link }) => link.page.profileId === page.profileId) ?? null;
  if (owner !== null && !otherNumber) return { kind: 'linked', page, ...viewLink(owner, stored.plans[owner.id] ?? []) };
  const free = stored.businesses.filter((business) => !isLinked(business));
  const taken = linked.filter((business) => business !== owner);
  const choice = free.length > 0 ? 'choose' : taken.length > 0 ? 'allTaken' : 'nobody';
  return { kind: 'pageFound', tab, page, choice, owner, free, taken };
}

/**
 * The one screen for what is known. Pure: the same facts always make the same screen. `otherNumber`: the person wants
 * another number for the Page than the one it is linked to.
 */
export function popupScreen({ stored, access, tab }: PopupFacts, otherNumber = false): PopupScreen {
  if (stored === undefined) return { kind: 'reading' };
  if ('failed' in stored && stored.failed === 'unreachable') return { kind: 'unreachable' };
  if ('failed' in stored) return { kind: 'storageFailed', detail: stored.failed };
  if (tab === undefined) return { kind: 'checkingTab' };
  // Without access to the site a browser may still give this one tab, for a click on our icon.
  if (access === false && (tab?.reading ?? null) === null) return { kind: 'noAccess' };
  if (tab === null || tab.url === null || !isFacebookAddress(tab.url)) return { kind: 'notOnFacebook' };
  if (tab.incognito) return { kind: 'privateWindow' };
  if (tab.reading === null) return { kind: 'tabSilent', url: tab.url };
  switch (tab.reading.kind) {
    case 'elsewhere':
      return { kind: 'notAPage' };
    case 'wall':
      return { kind: 'wall' };
    case 'rendering':
      return { kind: tab.reading.since > patience ? 'pageNotUnderstood' : 'pageLoading' };
    case 'read':
      return pageScreen(tab.reading.page, tab.id, stored, otherNumber);
  }
}
