import type { DrawnCard, DrawnRow } from '../core/business/drawn-card.ts';
import { rowLimits } from '../core/business/row-limits.ts';
import * as seen from './page-contract.ts';
import type { PageHeader } from './page-header.ts';
import { ancestorsOf } from './page-header.ts';

/** Icons, pictures and headings looked at, in document order: the Intro comes before the posts. */
const mostMarks = 400;
/** How far a row is around its icon. */
const rowDepth = 8;
const follows = 4;

const hrefOf = (link: Element | null) => link?.getAttribute('href') ?? '';

/** The row around an icon that starts it. A row of more than a value and small print is several. */
function rowAround(icon: Element, main: Element): readonly [Element, DrawnRow] | null {
  const row = ancestorsOf(icon, main)
    .slice(0, rowDepth)
    .find((each) => each.querySelector(seen.textSelector));
  if (!row) return null;
  const all = [...row.querySelectorAll(seen.textSelector)].slice(0, rowDepth);
  const parts = all.filter(
    (part) =>
      !all.some((other) => other !== part && other.contains(part)) &&
      !part.closest(seen.hiddenSelector) &&
      !part.closest(seen.notRowsSelector),
  );
  const texts = parts.map((part) => part.textContent ?? '');
  const [value] = parts;
  if (
    !value ||
    parts.length > rowLimits.texts ||
    (icon.compareDocumentPosition(value) & follows) === 0 ||
    texts.some((text) => text.length > rowLimits.text)
  )
    return null;
  const bold = value.querySelector('strong')?.textContent ?? undefined;
  const links = new Set([value.closest('a'), ...row.querySelectorAll('a')].map(hrefOf).filter(Boolean));
  const isWhole = links.size <= rowLimits.links && [...links].every((link) => link.length <= rowLimits.link);
  return isWhole ? [row, { texts, bold, links: [...links] }] : null;
}

/**
 * The rows of an icon and a text below the name (Intro, About tab), card by card, with the links that tell whose
 * card it is. Nothing in posts, dialogs, buttons or forms: names inside a form can replace its own properties.
 */
export function takeRows({ main, heading }: PageHeader): readonly DrawnCard[] {
  const headings = [...main.querySelectorAll(seen.cardHeadingSelector)].slice(0, mostMarks);
  const headed = new Set(headings.flatMap((each) => ancestorsOf(each, main)));
  const cards = new Map<Element, { readonly rows: Map<Element, DrawnRow>; readonly names: string[] }>();
  let room: number = rowLimits.rows;
  for (const mark of [...main.querySelectorAll(seen.rowMarksSelector)].slice(0, mostMarks)) {
    if ((heading.compareDocumentPosition(mark) & follows) === 0 || mark.closest(seen.notRowsSelector)) continue;
    const around = ancestorsOf(mark, main).find((each) => headed.has(each)) ?? main;
    const card = cards.get(around) ?? { rows: new Map<Element, DrawnRow>(), names: [] };
    cards.set(around, card);
    if (!mark.matches(seen.iconSelector)) card.names.push(hrefOf(mark.closest('a')).slice(0, rowLimits.link));
    else if (room > 0) {
      const found = rowAround(mark, main);
      if (found && !card.rows.has(found[0])) {
        card.rows.set(...found);
        room--;
      }
    }
  }
  return [...cards.values()]
    .filter(({ rows }) => rows.size > 0)
    .slice(0, rowLimits.cards)
    .map(({ rows, names }) => ({ rows: [...rows.values()], names: names.slice(0, rowLimits.names) }));
}
