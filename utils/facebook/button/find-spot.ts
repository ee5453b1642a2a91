/** How far from where it lies now an element should be shifted, px. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** Where the contents of an element are drawn, box by box; `until` and what follows it left out. */
function drawnBoxes(element: Element, until: Element | null): readonly DOMRect[] {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  if (until !== null && element.contains(until)) range.setEndBefore(until);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** Whether the site draws something at a point: text, a picture, an icon; the blank of a container is free. */
function isTaken(host: Element, x: number, y: number): boolean {
  return host.ownerDocument.elementsFromPoint(x, y).some((there) => {
    if (there === host || there.firstElementChild !== null) return false;
    if (there.textContent === '') return true;
    return drawnBoxes(there, null).some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
  });
}

/**
 * A free spot for `host` (out of flow, beside or in `anchor`) on the last line of the anchor's contents: after their
 * end, or before their start if that is allowed too; null when there is no room. Starts from where the host falls
 * by itself, so it needs to know nothing of the header's layout.
 */
export function findSpot(
  view: Window,
  host: Element,
  anchor: Element,
  gap: number,
  sides: 'end' | 'both',
): Shift | null {
  const boxes = drawnBoxes(anchor, host);
  const last = boxes.at(-1);
  if (last === undefined) return null;
  const line = boxes.filter(({ top, bottom }) => top < last.bottom && bottom > last.top);
  const right = Math.max(...line.map((box) => box.right)) + gap;
  const own = host.getBoundingClientRect();
  const left = Math.min(...line.map((box) => box.left)) - gap - own.width;
  const ends = view.getComputedStyle(anchor).direction === 'rtl' ? [left, right] : [right, left];
  const middle = last.top + last.height / 2;
  const within = (anchor.closest('[role="main"]') ?? view.document.body).getBoundingClientRect();
  const spot = ends
    .slice(0, sides === 'end' ? 1 : 2)
    .find(
      (x) =>
        x >= within.left &&
        x + own.width <= within.right &&
        ![0.05, 0.5, 0.95].some((part) => isTaken(host, x + own.width * part, middle)),
    );
  return spot === undefined
    ? null
    : { x: Math.round(spot - own.left), y: Math.round(middle - own.height / 2 - own.top) };
}
