// @vitest-environment jsdom
import { cleanup, fireEvent, within } from '@testing-library/preact';
import { decodeQR } from 'qr/decode.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawQr } from '../../../components/options/share-png.ts';
import { qrCode } from '../../../utils/core/share/qr-code.ts';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { optionsStates, type OptionsState } from '../../support/options-states.ts';
import { renderOptions } from '../../support/render-options.tsx';
import { textOf } from '../../support/text-from-files.ts';

addDialogs();
const text = await textOf('en');
const life = new AbortController();
const plain = 'https://wa.me/905321234567';

/** A canvas of the size asked for, as far as drawing a QR code goes: filled rectangles. */
function fakeCanvas(width: number, height: number) {
  const data = new Uint8ClampedArray(width * height * 4);
  const context = {
    fillStyle: '#000000',
    fillRect(x: number, y: number, columns: number, rows: number) {
      const value = context.fillStyle === '#ffffff' ? 255 : 0;
      for (let row = y; row < y + rows; row += 1)
        data.fill(value, (row * width + x) * 4, (row * width + x + columns) * 4);
    },
  };
  return { context, picture: { width, height, data } };
}

/** The section of a state, in a browser that copies and saves as `clipboard` and the canvas allow. */
async function openShare(state: OptionsState, clipboard?: { writeText: (text: string) => Promise<void> }) {
  vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: created, revokeObjectURL: () => {} }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    saved.push({ name: this.download, href: this.href });
  });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  const opened = await renderOptions(state, text, life.signal);
  const region = await opened.view.findByRole('region', { name: 'Share' });
  return { ...opened, share: within(region) };
}

const blobs: Blob[] = [];
const saved: { readonly name: string; readonly href: string }[] = [];
function created(content: Blob): string {
  blobs.push(content);
  return `blob:kopru/${blobs.length}`;
}
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  blobs.length = 0;
  saved.length = 0;
});

describe('the chat link', () => {
  it('is copied, and that is read out', async () => {
    const copied: string[] = [];
    const { share } = await openShare(optionsStates.share, { writeText: async (link) => void copied.push(link) });
    const lines = share.getAllByRole('status');
    expect(lines.map(({ textContent }) => textContent)).toEqual(lines.map(() => ''));
    fireEvent.click(share.getByRole('button', { name: 'Copy link' }));
    const said = await share.findByText('Copied.');
    expect(lines.some((line) => line.contains(said))).toBe(true);
    expect(copied).toEqual([plain]);
  });

  it('takes the message along when asked to, in the QR code too', async () => {
    const { share, opened } = await openShare(optionsStates.share);
    const path = () => share.getByRole('img', { name: /QR code/ }).lastElementChild?.getAttribute('d');
    const before = path();
    fireEvent.click(share.getByRole('switch', { name: 'With the message' }));
    await share.findByText('Merhaba Güneş Kafe, Sayfanızdan yazıyorum: https://www.facebook.com/guneskafe');
    fireEvent.click(share.getByRole('button', { name: 'Test the link' }));
    const [link = ''] = opened;
    expect(new URL(link).searchParams.get('text')).toContain('Merhaba Güneş Kafe');
    share.getByText(link);
    expect(path()).not.toBe(before);
  });

  it('goes alone while no message is set, and says so', async () => {
    const { share } = await openShare(optionsStates['share-bare']);
    expect(share.getByRole('switch', { name: 'With the message' })).toHaveProperty('disabled', true);
    share.getByText('No message is set, so chats start empty.');
    share.getByText('https://wa.me/966501234567');
  });

  it('follows an edit of the number in another view', async () => {
    const { share, store, stored } = await openShare(optionsStates.share);
    const [cafe, ...others] = stored().businesses;
    if (cafe === undefined) throw new Error('The state holds no business.');
    const profile = { ...cafe.profile, phone: '+905551112233' };
    store({ ...stored(), businesses: [{ ...cafe, rev: 9, profile }, ...others] });
    await share.findByText('https://wa.me/905551112233');
  });
});

describe('files', () => {
  it('are an SVG of the code and a contact card with the hours in words', async () => {
    const { share } = await openShare(optionsStates.share);
    fireEvent.click(share.getByRole('button', { name: 'Download SVG' }));
    await share.findByText('Güneş Kafe QR.svg');
    fireEvent.click(share.getByRole('button', { name: 'Download contact card' }));
    await share.findByText('Güneş Kafe.vcf');
    expect(saved.map(({ name }) => name)).toEqual(['Güneş Kafe QR.svg', 'Güneş Kafe.vcf']);
    expect(blobs.map(({ type }) => type)).toEqual(['image/svg+xml', 'text/vcard;charset=utf-8']);
    const [svg, card] = await Promise.all(blobs.map((blob) => blob.text()));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(card?.replaceAll('\r\n ', '')).toContain(String.raw`Business hours\n`);
  });

  it('are a PNG drawn here, which reads back as the link', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(new Blob(['png'])));
    const contexts: ReturnType<typeof fakeCanvas>[] = [];
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function context(this: HTMLCanvasElement) {
      const canvas = fakeCanvas(this.width, this.height);
      contexts.push(canvas);
      return canvas.context;
    } as unknown as HTMLCanvasElement['getContext']);
    const { share } = await openShare(optionsStates.share);
    fireEvent.click(share.getByRole('button', { name: 'Download PNG' }));
    await share.findByText('Güneş Kafe QR.png');
    expect(contexts).toHaveLength(1);
    const [drawn] = contexts;
    expect(drawn?.picture.width).toBeGreaterThanOrEqual(1024);
    expect(drawn && decodeQR(drawn.picture)).toBe(plain);
  });

  it('that cannot be made are named, with a next step', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const { share } = await openShare(optionsStates.share);
    fireEvent.click(share.getByRole('button', { name: 'Download PNG' }));
    await share.findByText('Reload this page and try again.', { exact: false });
    expect(saved).toEqual([]);
  });
});

describe('texts for elsewhere', () => {
  it('are copied: a script element, and a request body', async () => {
    const copied: string[] = [];
    const { share } = await openShare(optionsStates.share, { writeText: async (value) => void copied.push(value) });
    fireEvent.click(share.getByRole('button', { name: 'Copy the data for your website' }));
    await share.findByText('Copied.');
    fireEvent.click(share.getByRole('button', { name: 'Copy the data for the WhatsApp Business API' }));
    await vi.waitFor(() => expect(copied).toHaveLength(2));
    const [script = '', body = ''] = copied;
    const parsed = new DOMParser().parseFromString(script, 'text/html').querySelector('script');
    expect(JSON.parse(parsed?.textContent ?? '')).toMatchObject({ '@type': 'CafeOrCoffeeShop', name: 'Güneş Kafe' });
    expect(JSON.parse(body)).toMatchObject({ messaging_product: 'whatsapp', vertical: 'RESTAURANT' });
  });

  it('open to be copied by hand where the browser refuses', async () => {
    const { share } = await openShare(optionsStates.share, { writeText: () => Promise.reject(new Error('denied')) });
    const field = share.getByRole('textbox', { name: 'For your website', hidden: true });
    expect(field.closest('details')?.open).toBe(false);
    fireEvent.click(share.getByRole('button', { name: 'Copy the data for your website' }));
    await share.findByText('The browser did not allow copying.', { exact: false });
    expect(field.closest('details')?.open).toBe(true);
    expect(field).toHaveProperty('readOnly', true);
  });
});

describe('the address', () => {
  it('#business/<id>/share leads to the section, with the focus on its heading', async () => {
    const { share } = await openShare(optionsStates.share);
    await vi.waitFor(() => expect(document.activeElement).toBe(share.getByRole('heading', { name: 'Share' })));
  });
});

describe('drawQr', () => {
  it('draws whole pixels, readable at every scale', () => {
    const code = qrCode(plain);
    for (const scale of [2, 3, 7]) {
      const { context, picture } = fakeCanvas(code.size * scale, code.size * scale);
      drawQr(context, code, scale);
      expect(decodeQR(picture)).toBe(plain);
    }
  });
});
