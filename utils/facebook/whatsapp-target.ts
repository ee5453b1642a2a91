import type { WhatsAppTarget } from '../core/business/business-page.ts';
import { linkTarget } from './link-shim.ts';
import { link } from './page-contract.ts';
import { parseUrl } from './parse-url.ts';

function numberTarget(text: string | null | undefined): WhatsAppTarget | null {
  // People paste numbers with spaces, brackets and invisible direction marks; "%2B" twice encoded arrives as "+".
  const digits = (text ?? '').replaceAll(/[\s().\-\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/^\+/, '');
  return /^[1-9][0-9]{5,14}$/.test(digits) ? { kind: 'number', digits } : null;
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
  // Asked of every link of a Page: most are told apart without taking them to pieces.
  const url = link.chatWord.test(href) ? parsedTarget(href) : null;
  if (url === null) return null;
  if (url.hostname === link.groupHost) return 'group';
  const isShort = link.shortHost.test(url.hostname);
  if (!isShort && !link.chatHost.test(url.hostname)) return null;
  const [, kind = '', rest] = url.pathname.split('/');
  if (kind === 'channel') return 'channel';
  if (kind === 'message') return codeTarget(rest);
  if (rest) return null;
  return numberTarget(
    isShort ? kind.replaceAll(/%2B|%20/gi, '') : kind === 'send' ? url.searchParams.get('phone') : null,
  );
}

/** Whether a link is the Page's own WhatsApp button. Links in posts, adverts and the website field lack the mark. */
export function isPageCallToAction(href: string): boolean {
  return parsedTarget(href)?.searchParams.get('entry_point') === link.ownButton && isTarget(whatsAppTargetOf(href));
}

/** A number or short link, as opposed to a group, a channel or nothing. */
export function isTarget(target: ReturnType<typeof whatsAppTargetOf>): target is WhatsAppTarget {
  return typeof target === 'object' && target !== null;
}
