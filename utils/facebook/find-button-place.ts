import { selector } from './page-contract.ts';
import type { PageHeader } from './page-header.ts';
import { ancestorsOf, findPageHeader, selectInHeader, visibleMain } from './page-header.ts';
import { isPageCallToAction } from './whatsapp-target.ts';

/** row: append to it; header: the Page's name, beside which there may be room; corner: no place was found. */
export type ButtonPlace =
  | { readonly kind: 'row'; readonly row: Element }
  | { readonly kind: 'header'; readonly after: Element }
  | { readonly kind: 'corner' };

const labelOf = (button: Element) => button.getAttribute('aria-label') ?? '';

/** How many buttons an element holds, each in a child of its own. A button drawn twice (wide and narrow) is one. */
function countInRow(row: Element, buttons: readonly Element[]): number {
  const held = buttons.filter((button) => row.contains(button));
  const children = new Set(held.map((button) => ancestorsOf(button, row).at(-1) ?? button));
  return Math.min(children.size, new Set(held.map(labelOf)).size);
}

/** The element whose children hold the buttons: around each one the nearest with two or more; of those the fullest. */
function rowOf(buttons: readonly Element[], header: PageHeader): Element | null {
  let best: Element | null = null;
  let most = 1;
  for (const button of buttons) {
    const around = ancestorsOf(button, header.main).filter((row) => !row.contains(header.heading));
    const row = around.find((candidate) => countInRow(candidate, buttons) > 1);
    const count = row ? countInRow(row, buttons) : 0;
    if (row && count > most) [best, most] = [row, count];
  }
  return best;
}

/**
 * Without words or classes: in the smallest part of the header that holds the name and at least two buttons after it,
 * the element whose children are the buttons.
 */
function rowByStructure(header: PageHeader): Element | null {
  for (const part of [...ancestorsOf(header.heading, header.main), header.main]) {
    // Without tabs nothing tells where the header ends but the first post.
    if (header.tabs === null && part.querySelector('[role="article"],[role="feed"]') !== null) return null;
    const row = rowOf(selectInHeader({ ...header, part }, selector.actionButton), header);
    if (row || part === header.part) return row;
  }
  return null;
}

function ownLinks(header: PageHeader): readonly Element[] {
  return selectInHeader(header, selector.callToAction).filter((link) => isPageCallToAction(link.getAttribute('href') ?? ''));
}

/** The row of Facebook's own WhatsApp button; when that is the only button, the element around its wrapper. */
function rowOfOwnLink(header: PageHeader): Element | null {
  const [link] = ownLinks(header);
  if (link === undefined) return null;
  const row = rowOf([...selectInHeader(header, selector.actionButton), link], header);
  if (row?.contains(link)) return row;
  return ancestorsOf(link, header.main).filter((part) => !part.contains(header.heading)).slice(0, 2).at(-1) ?? null;
}

/** The pagelet may wrap the row in further elements, or be the row itself. */
function rowInPagelet(header: PageHeader): Element | null {
  const [pagelet] = selectInHeader(header, selector.actions);
  if (pagelet === undefined) return null;
  const row = rowOf(selectInHeader({ ...header, part: pagelet }, selector.actionButton), header);
  return row && pagelet.contains(row) ? row : pagelet;
}

/**
 * Where a button belongs in the view on screen; null while nothing of a header is rendered. Looks selectors up from
 * the name outwards and never walks the feed.
 */
export function findButtonPlace(document: Document): ButtonPlace | null {
  const header = findPageHeader(document);
  if (header === null) return visibleMain(document)?.querySelector(selector.tabs) ? { kind: 'corner' } : null;
  const row = rowInPagelet(header) ?? rowOfOwnLink(header) ?? rowByStructure(header);
  return row ? { kind: 'row', row } : { kind: 'header', after: header.heading };
}

/** Facebook's own WhatsApp button stands in this Page's header: a second one would be a nuisance. */
export function hasWhatsAppButton(document: Document): boolean {
  const header = findPageHeader(document);
  return header !== null && (ownLinks(header).length > 0 || selectInHeader(header, selector.whatsAppLabel).length > 0);
}

/** The address behind Facebook's own WhatsApp button in this header, if it is rendered. */
export function whatsAppLinkIn(header: PageHeader): string | undefined {
  return ownLinks(header)[0]?.getAttribute('href') ?? undefined;
}
