import type { DrawnRow } from '../core/business/drawn-card.ts';
import type { WhatsAppTarget } from '../core/business/business-page.ts';
import { linkTarget, websiteOf } from './link-shim.ts';
import * as seen from './page-contract.ts';
import type { PageIdentity } from './page-url.ts';
import { namesPage, pageAddressOf } from './page-url.ts';
import { parseUrl } from './parse-url.ts';
import { bareHost, emailIn, phoneDigits, shownLine, writtenSite } from './row-text.ts';
import { addressTextOf, lineOf, phoneOf } from './value-text.ts';
import { whatsAppTargetOf } from './whatsapp-target.ts';

/** The one fact that a drawn row states. */
export type RowFact =
  | {
      readonly kind: 'address' | 'phone' | 'email' | 'website' | 'otherAccount' | 'rating' | 'price';
      readonly value: string;
    }
  | { readonly kind: 'whatsapp'; readonly value: WhatsAppTarget }
  | { readonly kind: 'categories'; readonly value: readonly string[] };
type TextKind = Exclude<RowFact['kind'], 'whatsapp' | 'categories'>;

const base = 'https://www.facebook.com/';
const is = (kind: TextKind, value: string | undefined): RowFact | null =>
  value === undefined ? null : { kind, value };

/** "Price range · $$": one to four signs of a currency, nothing that could be a word. */
const priceSigns = /^(\p{Sc})\1{0,3}$/u;

function withoutLink(line: string, page: PageIdentity): RowFact | null {
  const email = emailIn(line);
  if (email !== undefined) return is('email', email);
  const digits = phoneDigits(line);
  if (digits !== undefined)
    return digits === page.profileId || digits === page.pageId ? null : is('phone', phoneOf(line));
  const [, price, ...more] = line.split(' · ');
  return price !== undefined && more.length === 0 && priceSigns.test(price) ? is('price', price) : null;
}

function mailTo(address: string, line: string): RowFact | null {
  const email = emailIn(line);
  return email !== undefined && email.toLowerCase() === address.toLowerCase() ? is('email', email) : null;
}

/** The number as it is written, if the link dials that one: with or without the country's code. */
function dialled(number: string, line: string): RowFact | null {
  const [written, called] = [phoneDigits(line)?.replace(/^0+/, ''), phoneDigits(number)?.replace(/^0+/, '')];
  if (written === undefined || called === undefined) return null;
  return called.endsWith(written) || written.endsWith(called) ? is('phone', phoneOf(line)) : null;
}

/** Handle of an account as a row shows it, where the account's own address says it too. */
function isHandleOf(line: string, target: URL): boolean {
  const handle = line.replace(/^@/, '').toLowerCase();
  const parts = target.pathname
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/^@/, ''));
  return handle !== '' && parts.includes(handle);
}

function onTheWeb(target: URL, address: string, line: string): RowFact | null {
  const written = writtenSite(line);
  const isAccount = seen.accountLink.test(target.href);
  // An account's address in the open can be a website or an account: only a handle beside it tells.
  if (isAccount) return isHandleOf(line, target) ? is('otherAccount', addressTextOf(address)) : null;
  if (written !== null) return bareHost(written) === bareHost(target) ? is('website', addressTextOf(address)) : null;
  const isOther = emailIn(line) !== undefined || phoneDigits(line) !== undefined;
  return seen.mapLink.test(target.href) && !isOther && line.length >= 5 ? is('address', lineOf(line, 1000)) : null;
}

function withLink(href: string, line: string, page: PageIdentity): RowFact | null {
  const link = parseUrl(href, base);
  if (link?.protocol === 'mailto:') return mailTo(decoded(link.pathname), line);
  if (link?.protocol === 'tel:') return dialled(decoded(link.pathname), line);
  const chat = whatsAppTargetOf(href);
  if (chat !== null) return typeof chat === 'object' ? { kind: 'whatsapp', value: chat } : null;
  const own = pageAddressOf(link?.href ?? '');
  if (own !== null) {
    const isReviews = namesPage(page, own) && seen.reviewsLink.test(link?.href ?? '') && /\p{Nd}/u.test(line);
    return isReviews ? is('rating', lineOf(line, 300)) : null;
  }
  const address = websiteOf(linkTarget(href) ?? '');
  const target = parseUrl(address ?? '');
  if (address === null || target === null || target.hostname.endsWith('facebook.com')) return null;
  return onTheWeb(target, address, line);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Whether small print could be a fact of its own: then it isn't known which of the two the row is about. */
function isFact(text: string): boolean {
  const line = shownLine(text) ?? '';
  return emailIn(line) !== undefined || phoneDigits(line) !== undefined || writtenSite(line) !== null;
}

/** What one row of an Intro or About card says; null when it could be nothing, or two things. */
export function readRow({ texts: [value, ...small], links }: DrawnRow, page: PageIdentity): RowFact | null {
  const line = shownLine(value);
  if (line === undefined || small.some(isFact) || links.length > 1) return null;
  const [href] = links;
  return href === undefined ? withoutLink(line, page) : withLink(href, line, page);
}

/** The categories, where a card begins with them: a word for "Page" in bold, then each after a dot. */
export function readCategories({ texts, bold, links }: DrawnRow): readonly string[] | null {
  const [word, ...names] = shownLine(texts[0])?.split(' · ') ?? [];
  const isCertain = texts.length === 1 && links.length === 0 && names.length > 0 && shownLine(bold) === word;
  return isCertain && names.every((name) => /\p{L}{2}/u.test(name) && !/\p{Nd}|\p{Sc}/u.test(name)) ? names : null;
}
