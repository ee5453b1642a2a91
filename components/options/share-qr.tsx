import type { QrCode } from '../../utils/core/share/qr-code.ts';
import { qrPath } from '../../utils/core/share/qr-svg.ts';

/** The code, dark on white in both themes: scanners don't read it the other way round. */
export function ShareQr({ code, label }: { readonly code: QrCode; readonly label: string }) {
  return (
    <svg class="share-qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
      <path fill="#000" d={qrPath(code)} />
    </svg>
  );
}
