import { actionButtonSelector } from '../page-contract.ts';

/** How a button of ours should look in a row. */
export interface Likeness {
  /** One declaration for the host: the room that neighbours keep around themselves. */
  readonly own: string;
  /** Rules for what is inside. */
  readonly like: string;
  /** px between a member and the one after it: what ours keeps where it can't join the row. */
  readonly gap: number;
}

const px = (length: string) => Number.parseFloat(length) || 0;

/**
 * Reads off the site's own buttons in a row what ours should look like: the room around them, corners, font size,
 * padding; and whether a narrow window has left them nothing but icons. `heightOf` one of them, px, where the layout
 * is known. Asks only for what needs no layout: reading that in the middle of a frame would
 * cost more than all else here, and Chromium lays out for logical properties.
 */
export function likeNeighbour(view: Window, row: Element, heightOf?: (button: Element) => number): Likeness {
  const styleOf = (element: Element) => view.getComputedStyle(element);
  const label = [...row.querySelectorAll('[role] *')].find(
    (part) => part.childElementCount === 0 && part.textContent !== '' && part.checkVisibility(),
  );
  const button = label?.closest(actionButtonSelector) ?? row.querySelector(actionButtonSelector);
  const gap = px(styleOf(row).columnGap);
  if (button === null) return { own: 'margin:0', like: '', gap };

  let own = 'margin:0';
  let room = 0;
  let padding = 0;
  let radius = 0;
  for (let part = label ?? button; part !== row && part.parentElement !== null; part = part.parentElement) {
    const style = styleOf(part);
    if (!button.contains(part)) {
      own = `margin:${style.padding}`;
      room = px(style.paddingLeft);
    } else {
      padding += px(style.paddingLeft);
      radius ||= px(style.borderTopLeftRadius);
    }
  }
  const height = heightOf?.(button) ?? px(styleOf(row).getPropertyValue('--button-height-medium'));
  const bar = `div{height:${Math.max(24, Math.min(height || 36, 60))}px;border-radius:${radius}px}`;
  const link = label ? `a{font-size:${styleOf(label).fontSize};padding:0 ${padding}px}` : 'span{display:none}';
  return { own, like: bar + link, gap: gap + room };
}
