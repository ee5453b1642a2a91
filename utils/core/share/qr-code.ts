import { encodeQR } from 'qr';

/** A QR code as squares: `rows[y][x]` is true where it is dark. The light border that scanners need is part of it. */
export interface QrCode {
  readonly size: number;
  readonly rows: readonly (readonly boolean[])[];
}

/** Modules of light border on each side (ISO/IEC 18004, 5.3.8). */
const border = 4;

/** Up to 2,331 bytes of text; throws above that. Medium correction: a print may lose 15 % of itself. */
export function qrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border });
  return { size: rows.length, rows };
}
