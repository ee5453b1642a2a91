import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../utils/core/share/qr-code.ts';
import { qrRuns } from '../../../utils/core/share/qr-runs.ts';
import { qrPath, qrSvg } from '../../../utils/core/share/qr-svg.ts';
import { shareLinks } from '../../../utils/core/share/share-links.ts';
import { cafeLink, cafeProfile } from '../../support/sample-business.ts';
import { hostileText } from './hostile-text.ts';

type Run = readonly [x: number, y: number, length: number];

/** A light picture with the runs drawn dark, as a scanner's camera gives it. */
function picture(size: number, runs: readonly Run[], scale: number) {
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [x, y, length] of runs) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + length) * scale; column += 1) {
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { width: side, height: side, data };
}

const runsOfPath = (path: string): Run[] =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map(([, x, y, length]) => [Number(x), Number(y), Number(length)]);
const link = (template: string) => {
  const { plain, withMessage } = shareLinks({ profile: cafeProfile, link: cafeLink }, template);
  return 'url' in withMessage ? withMessage.url : plain;
};

describe('the QR code', () => {
  it('is a square of dark and light with a light border of four', () => {
    const { size, rows } = qrCode('https://wa.me/905321234567');
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: size }, () => size));
    const edge = [0, 1, 2, 3, size - 4, size - 3, size - 2, size - 1];
    expect(edge.flatMap((at) => [rows[at], rows.map((row) => row[at])]).flat()).not.toContain(true);
  });

  it('is covered by its runs exactly', () => {
    const code = qrCode('https://wa.me/905321234567');
    const drawn = code.rows.map((row) => row.map(() => 0));
    for (const { x, y, length } of qrRuns(code)) {
      for (let at = x; at < x + length; at += 1) {
        const row = drawn[y];
        if (row !== undefined) row[at] = (row[at] ?? 0) + 1;
      }
    }
    expect(drawn).toEqual(code.rows.map((row) => row.map((dark) => (dark ? 1 : 0))));
  });

  it('read from its drawn path is the link, whatever the message', () => {
    fc.assert(
      fc.property(hostileText, (template) => {
        const url = link(template);
        const code = qrCode(url);
        const runs = runsOfPath(qrPath(code));
        expect(runs).toHaveLength(qrRuns(code).length);
        expect(decodeQR(picture(code.size, runs, 4))).toBe(url);
      }),
      { numRuns: 40 },
    );
  });

  it('holds the longest link that we make', () => {
    const url = link('x'.repeat(2000));
    expect(url).toHaveLength('https://wa.me/905321234567?text='.length + 2000);
    const code = qrCode(url);
    expect(decodeQR(picture(code.size, runsOfPath(qrPath(code)), 4))).toBe(url);
  });

  it('as a file is well-formed SVG without any text or script', () => {
    const { window } = new JSDOM('');
    const code = qrCode(link('</svg><script>alert(1)</script>'));
    const svg = new window.DOMParser().parseFromString(qrSvg(code), 'image/svg+xml').documentElement;
    expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect([...svg.children].map(({ tagName }) => tagName)).toEqual(['path', 'path']);
    expect(svg.getAttribute('viewBox')).toBe(`0 0 ${code.size} ${code.size}`);
    const dark = svg.children[1]?.getAttribute('d') ?? '';
    expect(decodeQR(picture(code.size, runsOfPath(dark), 4))).toContain('https://wa.me/905321234567?text=');
  });
});
