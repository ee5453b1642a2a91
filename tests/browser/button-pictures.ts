import type { Page } from 'puppeteer';

/** What stands in the row: the box of one button, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  readonly ours: readonly Box[];
  /** The site's own buttons in the row; none for who is not signed in. */
  readonly neighbours: readonly Box[];
  /** px by which something of the page can be scrolled sideways. */
  readonly overflow: number;
}

/** Measures the button and what stands around it. */
export function measure(page: Page): Promise<Surroundings> {
  return page.evaluate(() => {
    const box = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      ours: [...document.querySelectorAll('div:empty:not([class]):not([id]):not([role])')]
        .map(box)
        .filter(({ height }) => height > 20),
      neighbours: [...document.querySelectorAll('.action-row .action')].map(box),
      overflow: scrollWidth - clientWidth,
    };
  });
}

/** The picture around the button: the header it stands in. */
export async function headerClip(page: Page, below: number): Promise<Box> {
  const { header, wide, high } = await page.evaluate(() => {
    const { y, height } = document.querySelector('.header')?.getBoundingClientRect() ?? { y: 0, height: 400 };
    return { header: { y, height }, wide: innerWidth, high: innerHeight };
  });
  const y = Math.max(0, header.y + 160);
  return { x: 0, y, width: wide, height: Math.min(high - y, header.height - 160 + below) };
}

/** Contrast of two colours as WCAG defines it, 1 to 21. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const light = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dim = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/**
 * The two colours that lie furthest apart in what is really drawn of a box: of a button, its text's and its ground's.
 * The picture itself is asked, because the colours stand in a closed root and over one another.
 */
export async function drawnContrast(page: Page, scratch: Page, box: Box): Promise<number> {
  const clip = { x: box.x + 6, y: box.y + 6, width: box.width - 12, height: box.height - 12 };
  const picture = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  const colours = await scratch.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) return [];
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < bytes.length; at += 4) {
      const colour = `${bytes[at]},${bytes[at + 1]},${bytes[at + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    // The ground is the commonest; a text's own colour is met in whole pixels, its soft edges in few of each kind.
    return [...counts].toSorted(([, few], [, many]) => many - few).slice(0, 8);
  }, picture);
  const [ground, ...others] = colours.map(([colour]) => colour.split(',').map(Number));
  return ground === undefined ? 1 : Math.max(1, ...others.map((other) => contrast(ground, other)));
}
