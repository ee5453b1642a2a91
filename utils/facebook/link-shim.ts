import { link } from './page-contract.ts';
import { parseUrl } from './parse-url.ts';

const tracking = /^(?:fbclid|gclid|dclid|msclkid|mibextid|igshid?|mc_[ce]id|utm_[a-z_]*)$/i;

/**
 * Removes parameters that only track who clicked. Everything else stays letter by letter, since a website's
 * address is compared and shown as its owner wrote it.
 */
export function withoutTracking(url: string): string {
  const hashAt = url.indexOf('#');
  const address = hashAt < 0 ? url : url.slice(0, hashAt);
  const queryAt = address.indexOf('?');
  if (queryAt < 0) return url;
  const given = address.slice(queryAt + 1).split('&');
  const kept = given.filter((pair) => !tracking.test(pair.split('=', 1)[0] ?? ''));
  if (kept.length === given.length) return url;
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  return address.slice(0, queryAt) + query + (hashAt < 0 ? '' : url.slice(hashAt));
}

/** Where a link really leads: `l.facebook.com/l.php?u=…` undone once; other links as they are; null if it is none. */
export function linkTarget(href: string): string | null {
  const parsed = parseUrl(href, 'https://www.facebook.com/');
  if (parsed === null) return null;
  return parsed.pathname === link.shimPath && link.shimHost.test(parsed.hostname) ? parsed.searchParams.get('u') : href;
}

/** The real address of a website link: http or https, tracking removed; null for anything else. */
export function websiteOf(href: string): string | null {
  const target = linkTarget(href)?.trim() ?? '';
  const parsed = parseUrl(target);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username !== '') return null;
  return withoutTracking(target);
}
