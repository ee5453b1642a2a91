import type { Evidence } from './evidence.ts';
import { whatsAppLinkIn } from './find-button-place.ts';
import { selector } from './page-contract.ts';
import type { PageHeader } from './page-header.ts';
import { findPageHeader } from './page-header.ts';
import type { PageAddress } from './page-url.ts';
import { namesPage, pageAddressOf } from './page-url.ts';
import { parseUrl } from './parse-url.ts';
import { lineOf } from './value-text.ts';
import { isTarget, whatsAppTargetOf } from './whatsapp-target.ts';

interface Identity {
  readonly profileId: string;
  readonly pageId?: string | undefined;
  readonly username?: string | undefined;
}

const base = 'https://www.facebook.com/';

/** The text before any badge or second name inside the heading. No method of the document is used: they can be clobbered. */
function headingText(heading: Element): string | undefined {
  const open: Node[] = [heading];
  for (let steps = 0; open.length > 0 && steps < 200; steps++) {
    const node = open.pop();
    const text = lineOf(node?.nodeValue, 300);
    if (text !== undefined) return text;
    if (node) open.push(...[...node.childNodes].slice(0, 50).toReversed());
  }
  return undefined;
}

/**
 * Whether the rendered header is this Page's. After in-app navigation the header of the view before can stand there
 * for a moment: every tab must lead to this Page, or, before there are tabs, the name must be the one known.
 */
function isHeaderOf(page: Identity, header: PageHeader, name: string | undefined): boolean {
  const addresses = [...header.part.querySelectorAll(selector.tabLinks)]
    .slice(0, 20)
    .map((tab) => pageAddressOf(parseUrl(tab.getAttribute('href') ?? '', base)?.href ?? ''))
    .filter((address): address is PageAddress => address !== null);
  const written = headingText(header.heading);
  if (name !== undefined && written !== name) return false;
  return addresses.length > 0 ? addresses.every((address) => namesPage(page, address)) : name !== undefined;
}

/**
 * What is drawn on screen about a Page whose id is known already: its WhatsApp button, and its name when nothing
 * else told it. Null unless the header on screen is certainly this Page's.
 */
export function readRendered(document: Document, page: Identity, name: string | undefined): Evidence | null {
  const header = findPageHeader(document);
  if (header === null || !isHeaderOf(page, header, name)) return null;
  const target = whatsAppTargetOf(whatsAppLinkIn(header) ?? '');
  return {
    source: 'dom',
    places: [],
    profileId: page.profileId,
    is: 'unsure',
    name: headingText(header.heading),
    shown: { whatsapp: isTarget(target) ? target : undefined },
    absent: [],
  };
}
