import type { QrCode } from './qr-code.ts';

/** Dark squares side by side: from (x, y), `length` to the right. */
export interface QrRun {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** The dark parts of a QR code, drawn with as few rectangles as its rows allow. */
export function qrRuns({ rows }: QrCode): QrRun[] {
  return rows.flatMap((row, y) => {
    const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
    return starts.map((x) => {
      const end = row.indexOf(false, x);
      return { x, y, length: (end === -1 ? row.length : end) - x };
    });
  });
}
