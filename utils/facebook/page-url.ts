import * as seen from './page-contract.ts';
import { parseUrl } from './parse-url.ts';
import { idOf, usernameOf } from './value-text.ts';

/** root and tabs are views of the Page; `other` is a post, photo, inbox … of it. */
export type PageSurface = 'root' | 'about' | 'tab' | 'other';

/** What a facebook.com address names. An id may be the profile's or the delegate Page's: the address doesn't tell. */
export type PageAddress = { readonly surface: PageSurface } & (
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'username'; readonly username: string }
);

/** What a Page can be known by. */
export interface PageIdentity {
  readonly profileId?: string | undefined;
  readonly pageId?: string | undefined;
  readonly username?: string | undefined;
}

/** A bare id, or the one at the end of an old address: Name-1597565460485886. */
function idIn(part: string): string | undefined {
  const id = idOf(part.slice(part.lastIndexOf('-') + 1));
  return id === part || (id && id.length > 4) ? id : undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

function surfaceOf(rest: readonly string[], sk: string | null): PageSurface {
  const tab = (rest[0] || sk || 'timeline').toLowerCase();
  if (rest.length > 1) return 'other';
  if (tab === 'timeline') return 'root';
  return !seen.pageTab.test(tab) ? 'other' : seen.aboutTab.test(tab) ? 'about' : 'tab';
}

/**
 * The Page (or person: addresses don't differ) that a facebook.com address names; null for everything else:
 * groups, events, the feed, settings, other hosts, no address at all.
 */
export function pageAddressOf(url: string): PageAddress | null {
  const parsed = parseUrl(url);
  if (parsed?.protocol !== 'https:' || !seen.facebookHost.test(parsed.hostname)) return null;
  const query = parsed.searchParams;
  const parts = parsed.pathname.split('/').filter(Boolean).map(decoded);
  let [name = '', ...rest] = parts;
  const first = name.toLowerCase();
  const skip = first === 'p' ? 1 : first === 'people' || first === 'pages' ? 2 : 0;
  if (first === 'profile.php') name = query.get('id') ?? '';
  else if (first === 'pg') [name = '', ...rest] = rest;
  else if (skip > 0) {
    const last = parts.findIndex((part, index) => index >= skip && idIn(part));
    name = parts[last] ?? '';
    rest = parts.slice(last + 1);
  }
  const surface = surfaceOf(rest, query.get('sk'));
  const id = idIn(name);
  if (id) return { by: 'id', id, surface };
  const isReserved = first.endsWith('.php') || ` ${seen.reservedWords} `.includes(` ${name.toLowerCase()} `);
  const username = isReserved ? undefined : usernameOf(name);
  return username ? { by: 'username', username, surface } : null;
}

/** The username in an address, if it has one: people and Pages without a username have an id there. */
export function usernameIn(url: string | undefined): string | undefined {
  const address = pageAddressOf(url ?? '');
  return address?.by === 'username' ? address.username : undefined;
}

/** Facebook doesn't tell usernames apart by case or dots. */
export const plainUsername = (name: string) => name.replaceAll('.', '').toLowerCase();

/** Whether an address names this Page, whatever the view. */
export function namesPage(page: PageIdentity, address: PageAddress): boolean {
  return address.by === 'id'
    ? address.id === page.profileId || address.id === page.pageId
    : page.username !== undefined && plainUsername(page.username) === plainUsername(address.username);
}

/** Whether the address in a tab is a view of this Page (its root or a tab; not a post or photo of it). */
export function addressMatches(page: PageIdentity & { readonly profileId: string }, url: string): boolean {
  const address = pageAddressOf(url);
  return address !== null && address.surface !== 'other' && namesPage(page, address);
}

/** Whether an address of the site is one that no Page's own view can have (its root or a tab of it). */
export function isElsewhere(url: string): boolean {
  const address = pageAddressOf(url);
  return seen.facebookHost.test(parseUrl(url)?.hostname ?? '') && (address === null || address.surface === 'other');
}
