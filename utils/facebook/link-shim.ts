import * as seen from './page-contract.ts';
import { parseUrl } from './parse-url.ts';

/** One parameter that only tracks who clicked, with the `&` after it. */
const tracking = /(?<=[?&])(?:fbclid|gclid|utm_[a-z_]*)=[^&#]*&?/gi;

/** Removes those; an address without any stays letter by letter as its owner wrote it. */
function withoutTracking(url: string): string {
  const clean = url.includes('?') ? url.replaceAll(tracking, '') : url;
  return clean === url ? url : clean.replace(/[?&](?=#|$)/, '');
}

/** Where a link really leads: `l.facebook.com/l.php?u=…` undone once; other links as they are; null if it is none. */
export function linkTarget(href: string): string | null {
  const parsed = parseUrl(href, 'https://www.facebook.com/');
  if (parsed === null) return null;
  return parsed.pathname === seen.shimPath && seen.shimHost.test(parsed.hostname) ? parsed.searchParams.get('u') : href;
}

/** The real address of a website link: http or https, tracking removed; null for anything else. */
export function websiteOf(href: string): string | null {
  const target = linkTarget(href)?.trim() ?? '';
  const parsed = parseUrl(target);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username !== '') return null;
  return withoutTracking(target);
}
