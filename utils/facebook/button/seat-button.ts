import type { ButtonPlace } from '../find-button-place.ts';
import type { ButtonSeat } from './button-style.ts';
import type { DrawnButton } from './draw-button.ts';
import { findSpot } from './find-spot.ts';

const noMargin = 'margin:0';
/** Rows of 2024–26 keep 4 px at each side of a button (anatomy §9). */
const usualMargin = 'margin-inline:4px 4px';

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

/**
 * Puts the button into its place without moving anything that is on screen, and says where it stands. A row that
 * appears in this very frame gets it as its last member; beside one that was painted before (`painted`), and beside
 * a name, it stands out of flow where there is room; else in the corner.
 */
export function seatButton(
  view: Window & typeof globalThis,
  button: DrawnButton,
  place: ButtonPlace,
  painted: boolean,
): ButtonSeat {
  const { host } = button;
  const { body } = view.document;
  const fit = (seat: ButtonSeat, near: Element, own = noMargin) => button.fit({ seat, own, dark: isDark(view, near) });

  if (place.kind === 'row' && !painted) {
    const { row } = place;
    host.remove();
    const neighbour = row.lastElementChild;
    fit('row', row, usualMargin);
    row.append(host);
    // Measured between this frame's layout and its paint, when asking costs nothing; most often the guess was right.
    const observer = new view.ResizeObserver(() => {
      observer.disconnect();
      if (host.parentNode !== row) return;
      const margin = marginLike(view, neighbour);
      if (margin !== usualMargin) fit('row', row, margin);
    });
    observer.observe(host);
    return 'row';
  }
  if (place.kind !== 'corner') {
    const anchor = place.kind === 'row' ? place.row : place.after;
    fit('beside', anchor);
    if (place.kind === 'row') anchor.append(host);
    else anchor.after(host);
    const spot =
      place.kind === 'row' ? findSpot(view, host, anchor, 4, 'both') : findSpot(view, host, anchor, 16, 'end');
    if (spot !== null) {
      // `transform` moves it without a layout shift, also when the window is resized.
      fit('beside', anchor, `transform:translate(${spot.x}px,${spot.y}px)`);
      return 'beside';
    }
  }
  fit('corner', body);
  body.append(host);
  return 'corner';
}
