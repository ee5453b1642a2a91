/** What browsers say of a sender. Each field may be missing: Firefox has no documentLifecycle, tabs of other sites no url. */
export interface Sender {
  readonly id?: string | undefined;
  /** Not used for Pages: after in-app navigation it is still the document's first address, in both browsers. */
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito?: boolean | undefined }
    | undefined;
}

export interface SenderTab {
  readonly id: number;
  /** Where the tab is now. */
  readonly url: string;
  readonly incognito: boolean;
}

export type JudgedSender =
  /** Our script in the top frame of an active document of facebook.com. */
  | { readonly from: 'page'; readonly tab: SenderTab }
  /** One of our own pages, in a tab or not. */
  | { readonly from: 'extension' }
  | { readonly from: 'nobody'; readonly why: 'stranger' | 'frame' | 'notActive' | 'noTab' | 'elsewhere' };

const ourSites = new Set<string | undefined>([
  'https://www.facebook.com',
  'https://web.facebook.com',
  'https://m.facebook.com',
]);
const nobody = (why: Extract<JudgedSender, { from: 'nobody' }>['why']): JudgedSender => ({ from: 'nobody', why });

function originOf(url: string | undefined): string | undefined {
  return url?.match(/^[a-z-]+:\/\/[^/?#]+/)?.[0];
}

/**
 * The one judge of senders, by what Chromium 156 and Firefox 153 really say (recorded in tests/extension/support). A content script's origin is its page's,
 * never ours; a page of ours may have a tab (options) or none (popup).
 * `ownOrigin`: chrome-extension://… or moz-extension://…, without a slash at the end.
 */
export function judgeSender(sender: Sender, ownId: string, ownOrigin: string): JudgedSender {
  if (sender.id !== ownId) return nobody('stranger');
  const { tab } = sender;
  // Absent in Firefox; else prerender, cached and pending_deletion are documents that nobody looks at.
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return nobody('notActive');

  if (originOf(sender.url) === ownOrigin) {
    // A page of ours inside somebody's frame could be clicked by trickery.
    return tab?.url?.startsWith('http') ? nobody('frame') : { from: 'extension' };
  }
  if (sender.frameId !== 0) return nobody('frame');
  if (tab?.id === undefined || tab.id < 0 || tab.url === undefined) return nobody('noTab');
  if (!ourSites.has(originOf(tab.url)) || !ourSites.has(sender.origin ?? originOf(sender.url)))
    return nobody('elsewhere');
  // A browser that doesn't say whether a window is private is taken to mean that it is: nothing is stored.
  return { from: 'page', tab: { id: tab.id, url: tab.url, incognito: tab.incognito !== false } };
}
