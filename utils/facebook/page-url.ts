import { aboutTab, facebookHost, pageTab, reservedWords } from './page-contract.ts';
import { parseUrl } from './parse-url.ts';

/** root and tabs are views of the Page; `other` is a post, photo, inbox … of it. */
export type PageSurface = 'root' | 'about' | 'tab' | 'other';

/** What a facebook.com address names. An id may be the profile's or the delegate Page's: the address doesn't tell. */
export type PageAddress = { readonly surface: PageSurface } & (
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'username'; readonly username: string }
);

const reserved = new Set(reservedWords.split(' '));
/** A bare id, or the one at the end of an old address: Name-1597565460485886. */
const idPattern = /^(?:.{1,200}-(?=[0-9]{5}))?([0-9]{3,25})$/;
const idIn = (part: string | null | undefined) => idPattern.exec(part ?? '')?.[1];
const usernamePattern = /^[a-z0-9][a-z0-9.]{0,99}$/i;

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

function surfaceOf(rest: readonly string[], sk: string | null): PageSurface {
  if (rest.length > 1) return 'other';
  const tab = (rest[0] ?? sk ?? '').toLowerCase();
  if (tab === '') return 'root';
  if (!pageTab.test(tab)) return 'other';
  return tab === 'timeline' ? 'root' : aboutTab.test(tab) ? 'about' : 'tab';
}

/**
 * The Page (or person: addresses don't differ) that a facebook.com address names; null for everything else:
 * groups, events, the feed, settings, other hosts, no address at all.
 */
export function pageAddressOf(url: string): PageAddress | null {
  const parsed = parseUrl(url);
  if (parsed?.protocol !== 'https:' || !facebookHost.test(parsed.hostname)) return null;
  const sk = parsed.searchParams.get('sk');
  const parts = parsed.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  const first = parts[0]?.toLowerCase();
  const byId = (id: string | undefined, rest: readonly string[]): PageAddress | null =>
    id ? { by: 'id', id, surface: surfaceOf(rest, sk) } : null;

  if (first === undefined) return null;
  if (first === 'profile.php') return byId(idIn(parsed.searchParams.get('id')), parts.slice(1));
  const start = first === 'p' ? 1 : first === 'people' || first === 'pages' ? 2 : 0;
  if (start > 0) {
    const last = parts.findIndex((part, index) => index >= start && idIn(part) !== undefined);
    return byId(idIn(parts[last]), parts.slice(last + 1));
  }
  const [name, rest] = first === 'pg' ? [parts[1] ?? '', parts.slice(2)] : [parts[0] ?? '', parts.slice(1)];
  const lower = name.toLowerCase();
  const id = idIn(name);
  if (id) return byId(id, rest);
  if (reserved.has(lower) || lower.endsWith('.php') || !usernamePattern.test(name)) return null;
  return { by: 'username', username: name, surface: surfaceOf(rest, sk) };
}

/** Facebook doesn't tell usernames apart by case or dots. */
const plainUsername = (name: string) => name.replaceAll('.', '').toLowerCase();

/** Whether an address names this Page, whatever the view. */
export function namesPage(
  page: {
    readonly profileId?: string | undefined;
    readonly pageId?: string | undefined;
    readonly username?: string | undefined;
  },
  address: PageAddress,
): boolean {
  return address.by === 'id'
    ? address.id === page.profileId || address.id === page.pageId
    : page.username !== undefined && plainUsername(page.username) === plainUsername(address.username);
}

/** Whether the address in a tab is a view of this Page (its root or a tab; not a post or photo of it). */
export function addressMatches(
  page: { readonly profileId: string; readonly pageId?: string | undefined; readonly username?: string | undefined },
  url: string,
): boolean {
  const address = pageAddressOf(url);
  return address !== null && address.surface !== 'other' && namesPage(page, address);
}
