const namespace = 'http://www.w3.org/2000/svg';

/** A plain speech bubble, drawn for Köprü: deliberately nobody's logo. Solid, like the neighbours' icons. */
export const bubble = 'M8 1C4 1 1 4 1 7c0 2 1 4 2 5l-1 3 4-2h2c4 0 7-3 7-6S12 1 8 1';
export const arrow = 'M4 6h8l-4 5';

/** A picture of one filled path on 16 × 16, which screen readers pass over. */
export function drawGlyph(document: Document, shape: string): SVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', shape);
  svg.append(path);
  return svg;
}
