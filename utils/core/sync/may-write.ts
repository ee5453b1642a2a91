import type { BusinessPage, IdPlace } from '../business/business-page.ts';

/** The tab that shows a Page, as the browser itself describes it. */
export interface PageView {
  /** Address of the tab now. */
  readonly url: string;
  readonly incognito: boolean;
}

export type AddressMatches = (
  page: { readonly profileId: string; readonly pageId?: string | undefined; readonly username?: string | undefined },
  url: string,
) => boolean;

export type WriteVerdict = 'allowed' | 'privateWindow' | 'wrongAddress' | 'idNotConfirmed';

/** The canonical address repeats the one in the address bar: the two are one witness. */
const witnessOf = (place: IdPlace) => (place === 'canonical' ? 'url' : place);

/**
 * Whether what was read from a view may change what is stored. The profile id must come from two places of the
 * document that don't depend on each other, and the tab must show that Page. That the sender is the top frame of an
 * active document is judged before.
 */
export function mayWrite(page: BusinessPage, view: PageView, addressMatches: AddressMatches): WriteVerdict {
  if (view.incognito) return 'privateWindow';
  if (!addressMatches(page, view.url)) return 'wrongAddress';
  return new Set(page.idPlaces.map(witnessOf)).size < 2 ? 'idNotConfirmed' : 'allowed';
}
