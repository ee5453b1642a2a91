import { headingText } from '../heading-text.ts';
import { findPageHeader } from '../page-header.ts';

/** After this long, ms, a header that still bears another name is the Page's own, written differently. */
const longestLag = 3000;

/** The Page whose button is to be shown. */
export interface WantedPage {
  readonly name: string;
  /** Nothing else was in view in this document before. */
  readonly isFresh: boolean;
  /** When it was first wanted, ms of the document's clock. */
  readonly since: number;
}

/**
 * Whether the header on screen is already that of the Page in view. When the site moves on, the header of the view
 * before stays drawn for a moment (anatomy §10), and a button in it would be on the wrong Page.
 */
export function headerFollows(document: Document, { name, isFresh, since }: WantedPage, now: number): boolean {
  if (isFresh || now - since > longestLag) return true;
  const header = findPageHeader(document);
  return header === null || headingText(header.heading) === name;
}
