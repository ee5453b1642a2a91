import * as seen from './page-contract.ts';
import { selectAll } from './select-all.ts';

/** The part of the rendered document that is the header of whatever is in view. */
export interface PageHeader {
  readonly main: Element;
  readonly heading: Element;
  readonly tabs: Element | null;
  /** The smallest element with both name and tabs; without tabs, the largest one around the name that holds no posts. */
  readonly part: Element;
}

/** How far up the document is looked: a header is some 30 elements deep; a clobbered `parentElement` could lead round. */
const deepest = 60;

/** The elements around one, innermost first, up to but without `top`. */
export function ancestorsOf(element: Element, top: Element): readonly Element[] {
  const found: Element[] = [];
  for (let here = element.parentElement; here && here !== top && found.length < deepest; here = here.parentElement) {
    found.push(here);
  }
  return found;
}

const isHidden = (element: Element) => element.closest(seen.hiddenSelector) !== null;

/** The `role=main` on screen: the view before may linger, hidden. */
export function visibleMain(document: Document): Element | null {
  return selectAll(document, seen.mainSelector).findLast((main) => !isHidden(main)) ?? null;
}

/** Null until the name is rendered. A few selector lookups; nothing is measured. */
export function findPageHeader(document: Document): PageHeader | null {
  const main = visibleMain(document);
  const heading = main?.querySelector(seen.headingSelector) ?? null;
  if (main === null || heading === null || heading.closest(seen.notHeaderSelector) !== null) return null;
  const tabs = main.querySelector(seen.tabsSelector);
  const around = [heading, ...ancestorsOf(heading, main), main];
  const part =
    around.find((each) => each.contains(tabs)) ?? around.findLast((each) => !each.querySelector(seen.postsSelector));
  return { main, heading, tabs, part: part ?? heading };
}

const follows = 4;

/** After the name, before the tabs, and in no post, dialog or row of faces. */
function isInHeader(element: Element, { heading, tabs }: PageHeader): boolean {
  return (
    (heading.compareDocumentPosition(element) & follows) !== 0 &&
    !heading.contains(element) &&
    (tabs === null || (element.compareDocumentPosition(tabs) & follows) !== 0) &&
    element.closest(seen.notHeaderSelector) === null &&
    !isHidden(element)
  );
}

/** The elements of a header that match, at most 40. */
export function selectInHeader(header: PageHeader, which: string): readonly Element[] {
  return [...header.part.querySelectorAll(which)]
    .slice(0, 120)
    .filter((element) => isInHeader(element, header))
    .slice(0, 40);
}
