import * as seen from './page-contract.ts';
import { selectAll } from './select-all.ts';

/** A weekday and its times as drawn, each text no longer than 200 characters; several times a day stand in lines. */
export interface DrawnHours {
  readonly day: string;
  readonly hours: string;
}

const digit = /\p{Nd}/u;

/** The texts of an element as they stand on lines of their own. Where one text is cut into elements, so is its line. */
function linesOf(element: Element): string[] {
  const lines: string[] = [];
  const open: Node[] = [element];
  let before: Node | null = null;
  for (let node = open.pop(); node; node = open.pop()) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    if (text && before && node.previousSibling === before) lines.push((lines.pop() ?? '') + text);
    else lines.push(text);
    before = text ? node : null;
    open.push(...[...node.childNodes].toReversed());
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** The children with a day and its times. What stands alone below one belongs to it: a second set of times, or a note. */
function rowsIn(list: Element): DrawnHours[] {
  const rows: [day: string, ...times: string[]][] = [];
  let alone: string[] = [];
  for (const child of list.children) {
    // A heading's buttons and people's names come before a week; in one, nothing is passed over.
    const [day, ...times] = rows.length === 0 && child.matches(seen.notHoursSelector) ? [] : linesOf(child);
    if (day === undefined) continue;
    if (times.length === 0) alone.push(day);
    else {
      rows.at(-1)?.push(...alone);
      rows.push([day, ...times]);
      alone = [];
    }
  }
  // Below the last one may stand a word of the site's about all of them.
  rows.at(-1)?.push(...alone.filter((line) => digit.test(line)));
  return rows.map(([day, ...times]) => ({ day, hours: times.join('\n') }));
}

/**
 * The rows of the week that is on screen: in the hours dialog or popover that the person opened, else in the About tab;
 * null where none is. Only structure counts here, so that any language will do, and what the rows mean is found out
 * later. A list that is too long is not cut: half of it could mean other hours.
 */
export function takeHours(document: Document): readonly DrawnHours[] | null {
  for (const place of selectAll(document, seen.hoursPlaceSelector).toReversed()) {
    if (place.closest(seen.hiddenSelector)) continue;
    let best: readonly DrawnHours[] = [];
    for (const list of [place, ...place.querySelectorAll('*')].slice(0, 1500)) {
      const { childElementCount: count } = list;
      // 100,000 children take seconds; a week has few.
      const rows = count > 2 && count < 400 ? rowsIn(list) : [];
      if (rows.length > best.length) best = rows;
    }
    const fits = best.length > 2 && best.length <= 40 && best.some(({ hours }) => digit.test(hours));
    if (fits && best.every(({ day, hours }) => day.length <= 200 && hours.length <= 200)) return best;
  }
  return null;
}
