import * as seen from './page-contract.ts';
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
function rowOf(buttons: readonly Element[], { main, heading }: PageHeader): Element | null {
  const rows = buttons.flatMap(
    (button) => ancestorsOf(button, main).find((row) => !row.contains(heading) && countInRow(row, buttons) > 1) ?? [],
  );
  return rows.toSorted((one, other) => countInRow(other, buttons) - countInRow(one, buttons))[0] ?? null;
}

function ownLink(header: PageHeader): Element | undefined {
  return selectInHeader(header, seen.callToActionSelector).find((link) =>
    isPageCallToAction(link.getAttribute('href') ?? ''),
  );
}

/** Facebook's own WhatsApp button may stand alone: then its row is the element around its wrapper. */
function rowAround(button: Element, { main, heading }: PageHeader): Element | undefined {
  return ancestorsOf(button, main)
    .filter((part) => !part.contains(heading))
    .slice(0, 2)
    .at(-1);
}

/** In that order: the row in its pagelet, the row of Facebook's own WhatsApp button, the row by its structure alone. */
function findRow(header: PageHeader): Element | null | undefined {
  const buttons = selectInHeader(header, seen.actionButtonSelector);
  const [pagelet] = selectInHeader(header, seen.actionsSelector);
  if (pagelet) {
    const row = rowOf(
      buttons.filter((button) => pagelet.contains(button)),
      header,
    );
    return row && pagelet.contains(row) ? row : pagelet;
  }
  const own = ownLink(header);
  const row = rowOf(buttons, header);
  return own && !row?.contains(own) ? rowAround(own, header) : row;
}

/**
 * Where a button belongs in the view on screen; null while nothing of a header is rendered. Looks selectors up from
 * the name outwards and never walks the feed.
 */
export function findButtonPlace(document: Document): ButtonPlace | null {
  const header = findPageHeader(document);
  if (header === null) return visibleMain(document)?.querySelector(seen.tabsSelector) ? { kind: 'corner' } : null;
  const row = findRow(header);
  return row ? { kind: 'row', row } : { kind: 'header', after: header.heading };
}

/** Facebook's own WhatsApp button stands in this Page's header: a second one would be a nuisance. */
export function hasWhatsAppButton(document: Document): boolean {
  const header = findPageHeader(document);
  return (
    header !== null && (ownLink(header) !== undefined || selectInHeader(header, seen.whatsAppLabelSelector).length > 0)
  );
}

/** The address behind Facebook's own WhatsApp button in this header, if it is rendered. */
export function whatsAppLinkIn(header: PageHeader): string | undefined {
  return ownLink(header)?.getAttribute('href') ?? undefined;
}
