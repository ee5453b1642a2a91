import { link } from './page-contract.ts';
import { parseUrl } from './parse-url.ts';

const tracking = /^(?:fbclid|gclid|dclid|msclkid|mibextid|igshid?|mc_[ce]id|utm_[a-z_]*)$/i;

/** Removes parameters that only track who clicked; an address without any stays letter by letter as its owner wrote it. */
function withoutTracking(url: string): string {
  const parsed = new URL(url);
  const tracks: string[] = [];
  parsed.searchParams.forEach((_, key) => {
    if (tracking.test(key)) tracks.push(key);
  });
  for (const key of tracks) parsed.searchParams.delete(key);
  return tracks.length > 0 ? parsed.href : url;
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
