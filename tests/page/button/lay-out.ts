/**
 * Gives a jsdom window a layout as written down: `data-box="left top width height"`, px. Elements without it are
 * drawn nowhere; the button's host, which carries nothing, lies at 0/0 with its usual size.
 */
export function layOut(window: Window & typeof globalThis): void {
  const boxOf = (element: Element): DOMRect => {
    const [left = 0, top = 0, width = 120, height = 36] = (element.getAttribute('data-box') ?? '')
      .split(' ')
      .filter(Boolean)
      .map(Number);
    return new window.DOMRect(left, top, width, height);
  };
  const drawnIn = (root: Element) => [...root.querySelectorAll('[data-box]')];
  window.Element.prototype.getBoundingClientRect = function box(this: Element) {
    return boxOf(this);
  };
  window.Range.prototype.getClientRects = function boxes(this: Range) {
    const { commonAncestorContainer: root } = this;
    if (!(root instanceof window.Element)) throw new Error('only ranges over elements are laid out');
    const found = root.firstElementChild === null ? [root] : drawnIn(root);
    return found.map(boxOf) as unknown as DOMRectList;
  };
  window.document.elementsFromPoint = (x: number, y: number) =>
    drawnIn(window.document.documentElement).filter((element) => {
      const { left, right, top, bottom } = boxOf(element);
      return left <= x && x <= right && top <= y && y <= bottom;
    });
}
