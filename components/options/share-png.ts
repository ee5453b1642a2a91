import type { QrCode } from '../../utils/core/share/qr-code.ts';
import { qrRuns } from '../../utils/core/share/qr-runs.ts';

/** Pixels a side, at least: enough for a poster. */
const smallest = 1024;

/** Draws a QR code black on white, `scale` pixels a module. */
export function drawQr(
  context: Pick<CanvasRenderingContext2D, 'fillStyle' | 'fillRect'>,
  code: QrCode,
  scale: number,
): void {
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, code.size * scale, code.size * scale);
  context.fillStyle = '#000000';
  for (const { x, y, length } of qrRuns(code)) context.fillRect(x * scale, y * scale, length * scale, scale);
}

/** A QR code as a PNG file, whole pixels a module. Rejects where the browser gives no canvas or no file. */
export async function qrPng(document: Document, code: QrCode): Promise<Blob> {
  const scale = Math.ceil(smallest / code.size);
  const canvas = document.createElement('canvas');
  canvas.width = code.size * scale;
  canvas.height = code.size * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas.');
  drawQr(context, code, scale);
  const file = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (file === null) throw new Error('The canvas gave no file.');
  return file;
}
