import type { WhatsAppTarget } from '../core/business/business-page.ts';
import { linkTarget } from './link-shim.ts';
import * as seen from './page-contract.ts';
import { parseUrl } from './parse-url.ts';

function numberTarget(text: string | null): WhatsAppTarget | null {
  // People paste numbers with spaces, brackets and invisible direction marks; "%2B" twice encoded arrives as "+".
  const plain = text?.replaceAll(/[\s().\-\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const digits = /^\+?([1-9][0-9]{5,14})$/.exec(plain ?? '')?.[1];
  return digits ? { kind: 'number', digits } : null;
}

function codeTarget(code: string | undefined): WhatsAppTarget | null {
  return code !== undefined && /^[A-Za-z0-9]{4,64}$/.test(code) ? { kind: 'code', code } : null;
}

/** Link of any shape, shim undone; null unless it is an address at all. */
function parsedTarget(href: string): URL | null {
  const target = linkTarget(href);
  return target === null ? null : parseUrl(target, 'https://www.facebook.com/');
}

/**
 * Where a link leads on WhatsApp: a number, a short link without one, a group or channel (which are nobody's number),
 * or null for any other link.
 */
export function whatsAppTargetOf(href: string): WhatsAppTarget | 'group' | 'channel' | null {
  const url = parsedTarget(href);
  if (url === null) return null;
  if (url.hostname === seen.groupHost) return 'group';
  const isShort = seen.shortHost.test(url.hostname);
  if (!isShort && !seen.chatHost.test(url.hostname)) return null;
  const [, kind = '', rest] = url.pathname.split('/');
  if (kind === 'channel') return 'channel';
  if (kind === 'message') return codeTarget(rest);
  if (rest) return null;
  return numberTarget(
    isShort ? kind.replaceAll(/%2B|%20/gi, '') : kind === 'send' ? url.searchParams.get('phone') : null,
  );
}

/** The first of these links that leads to a number or short link, as opposed to a group, a channel or elsewhere. */
export function chatAmong(links: readonly (string | undefined)[]): WhatsAppTarget | undefined {
  for (const link of links) {
    const target = whatsAppTargetOf(link ?? '');
    if (typeof target === 'object' && target !== null) return target;
  }
  return undefined;
}

/** Whether a link is the Page's own WhatsApp button. Links in posts, adverts and the website field lack the mark. */
export function isPageCallToAction(href: string): boolean {
  return parsedTarget(href)?.searchParams.get('entry_point') === seen.ownButton && chatAmong([href]) !== undefined;
}
