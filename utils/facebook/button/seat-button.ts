import type { ButtonPlace } from '../find-button-place.ts';
import type { ButtonSeat } from './button-style.ts';
import type { DrawnButton } from './draw-button.ts';
import { seatBesideName } from './seat-beside-name.ts';

const noMargin = 'margin:0';

function isDark(view: Window, near: Element): boolean {
  const themed = near.closest('.__fb-dark-mode,.__fb-light-mode');
  return themed === null
    ? view.matchMedia('(prefers-color-scheme: dark)').matches
    : themed.classList.contains('__fb-dark-mode');
}

/** The room a neighbour keeps inside its wrapper becomes our margin. Rows that space by `gap` give 0. */
function marginLike(view: Window, neighbour: Element | null): string {
  if (neighbour === null) return noMargin;
  const { paddingInlineStart, paddingInlineEnd } = view.getComputedStyle(neighbour);
  const px = (padding: string) => Math.min(Number.parseFloat(padding) || 0, 24);
  return `margin-inline:${px(paddingInlineStart)}px ${px(paddingInlineEnd)}px`;
}

/** Where the row's contents lie; equal before and after means that nothing the person sees has moved. */
function layoutOf(row: Element, neighbour: Element): string {
  const { height } = row.getBoundingClientRect();
  const { left, top, width } = neighbour.getBoundingClientRect();
  return [height, left, top, width].map(Math.round).join(' ');
}

function seatInRow(host: Element, row: Element, neighbour: Element | null, painted: boolean): boolean {
  if (!painted || neighbour === null) {
    row.append(host);
    return true;
  }
  const before = layoutOf(row, neighbour);
  row.append(host);
  if (layoutOf(row, neighbour) === before) return true;
  // The signed-in header aligns its row at the end: there only the start has room.
  row.prepend(host);
  if (layoutOf(row, neighbour) === before) return true;
  host.remove();
  return false;
}

/**
 * Puts the button into its place without moving anything that is on screen already (`painted`: the place was there
 * in an earlier frame). Says where it stands; a place without room gives way to the corner.
 */
export function seatButton(view: Window, button: DrawnButton, place: ButtonPlace, painted: boolean): ButtonSeat {
  const { host } = button;
  const { body } = view.document;
  const fit = (seat: ButtonSeat, near: Element, own = noMargin) => button.fit({ seat, own, dark: isDark(view, near) });
  if (place.kind === 'row') {
    const { row } = place;
    const neighbour = row.lastElementChild === host ? host.previousElementSibling : row.lastElementChild;
    fit('row', row, marginLike(view, neighbour));
    if (seatInRow(host, row, neighbour, painted)) return 'row';
  }
  if (place.kind === 'header') {
    fit('header', place.after);
    const shift = seatBesideName(view, host, place.after);
    if (shift !== null) {
      // `transform` moves it without a layout shift, also when the window is resized.
      fit('header', place.after, `transform:translate(${shift.x}px,${shift.y}px)`);
      return 'header';
    }
  }
  fit('corner', body);
  if (host.parentNode !== body) body.append(host);
  return 'corner';
}
