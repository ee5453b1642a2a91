import type { QrCode } from './qr-code.ts';
import { qrRuns } from './qr-runs.ts';

/** The dark parts as path data, one unit a square. */
export function qrPath(code: QrCode): string {
  return qrRuns(code)
    .map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`)
    .join('');
}

/** A file of its own, black on white in any theme, sharp at any size. It holds no text of anybody's. */
export function qrSvg(code: QrCode): string {
  const { size } = code;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 16}" height="${size * 16}" viewBox="0 0 ${size} ${size}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/>` +
    `<path fill="#000" d="${qrPath(code)}"/></svg>\n`
  );
}
