import type { Evidence } from './evidence.ts';
import { whatsAppLinkIn } from './find-button-place.ts';
import * as seen from './page-contract.ts';
import type { PageHeader } from './page-header.ts';
import { findPageHeader } from './page-header.ts';
import type { PageIdentity } from './page-url.ts';
import { namesPage, pageAddressOf } from './page-url.ts';
import { parseUrl } from './parse-url.ts';
import { lineOf } from './value-text.ts';
import { chatAmong } from './whatsapp-target.ts';

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
function isHeaderOf(page: PageIdentity, header: PageHeader, written?: string, known?: string): boolean {
  if (known !== undefined && written !== known) return false;
  const addresses = [...header.part.querySelectorAll(seen.tabLinksSelector)]
    .slice(0, 20)
    .flatMap((tab) => pageAddressOf(parseUrl(tab.getAttribute('href') ?? '', base)?.href ?? '') ?? []);
  return addresses.every((address) => namesPage(page, address)) && (addresses.length > 0 || known !== undefined);
}

/**
 * What is drawn on screen about a Page whose id is known already: its WhatsApp button, and its name when nothing
 * else told it (`known`). Null unless the header on screen is certainly this Page's.
 */
export function readRendered(
  document: Document,
  page: PageIdentity & { readonly profileId: string },
  known: string | undefined,
): Evidence | null {
  const header = findPageHeader(document);
  if (header === null) return null;
  const name = headingText(header.heading);
  if (!isHeaderOf(page, header, name, known)) return null;
  return {
    source: 'dom',
    places: [],
    profileId: page.profileId,
    is: 'unsure',
    name,
    shown: { whatsapp: chatAmong([whatsAppLinkIn(header)]) },
    absent: [],
  };
}
