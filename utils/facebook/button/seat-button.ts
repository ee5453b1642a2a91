import type { ButtonPlace } from '../find-button-place.ts';
import type { ButtonSeat } from './button-style.ts';
import type { DrawnButton } from './draw-button.ts';
import { findSpot } from './find-spot.ts';
import { likeNeighbour } from './like-neighbour.ts';

/** px kept from a row whose own members touch each other. */
const touching = 4;

const heightOf = (button: Element) => button.getBoundingClientRect().height;

/** Puts a button into a place; `painted`: the place was on screen before. Answers where it stands. */
export type SeatButton = (button: DrawnButton, place: ButtonPlace, painted: boolean) => ButtonSeat;

/**
 * Puts the button into its place without moving anything that is on screen. A row that appears in this very frame gets
 * it as its last member; beside one that was painted before, and beside a name, it stands out of flow where there is
 * room; else in the corner.
 */
export function buttonSeater(view: Window & typeof globalThis, signal: AbortSignal): SeatButton {
  let refit: () => void;
  // For narrower windows. What is found wrong only here, between layout and paint, counts as a layout shift in
  // Chromium, although nobody can see it: so all that can be known without a layout was right before.
  const resizes = new view.ResizeObserver(() => refit());
  signal.addEventListener('abort', () => resizes.disconnect());

  function joinRow(button: DrawnButton, row: Element): void {
    let last = likeNeighbour(view, row);
    row.append(button.host);
    button.fit({ seat: 'row', own: last.own, like: last.like });
    refit = () => {
      const now = likeNeighbour(view, row, heightOf);
      if (now.own !== last.own || now.like !== last.like) button.fit({ seat: 'row', own: now.own, like: now.like });
      last = now;
    };
    resizes.observe(row);
  }

  function standBeside(button: DrawnButton, anchor: Element, isRow: boolean): boolean {
    const { host } = button;
    const { like, gap } = isRow ? likeNeighbour(view, anchor, heightOf) : { like: '', gap: 16 };
    if (isRow) anchor.append(host);
    else anchor.after(host);
    button.fit({ seat: 'beside', own: 'margin:0', like });
    const spot = findSpot(view, host, anchor, gap || touching, isRow ? 'both' : 'end');
    if (spot === null) return false;
    // `transform` moves it without a layout shift, also when the window is resized.
    button.fit({ seat: 'beside', own: `transform:translate(${spot.x}px,${spot.y}px)`, like });
    return true;
  }

  return (button, place, painted) => {
    resizes.disconnect();
    if (place.kind === 'row' && !painted) {
      joinRow(button, place.row);
      return 'row';
    }
    if (place.kind !== 'corner') {
      const isRow = place.kind === 'row';
      if (standBeside(button, isRow ? place.row : place.after, isRow)) return 'beside';
    }
    view.document.body.append(button.host);
    button.fit({ seat: 'corner', own: 'margin:0', like: '' });
    return 'corner';
  };
}
