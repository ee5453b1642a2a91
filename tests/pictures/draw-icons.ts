import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer';
import { bridgePaths } from '../../components/kit/bridge-paths.ts';
import { ensureChromium } from '../support/find-browser.ts';
import { root } from '../support/output-folders.ts';

const colours = { tile: '#4d3fa8', cable: '#ffffff', deck: '#ffb98a' };

/** The mark as an SVG document. Chrome's store wants 16 of the 128 px left free around the drawing. */
function iconSvg(size: number): string {
  const margin = size === 128 ? 4 : 0;
  const box = `${-margin} ${-margin} ${32 + 2 * margin} ${32 + 2 * margin}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}">` +
    `<path d="${bridgePaths.tile}" fill="${colours.tile}"/>` +
    `<g fill="none" stroke="${colours.cable}" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="${bridgePaths.cables}" stroke-width="1.75"/><path d="${bridgePaths.towers}" stroke-width="2.25"/></g>` +
    `<path d="${bridgePaths.deck}" stroke="${colours.deck}" stroke-width="2.75" stroke-linecap="round"/></svg>`
  );
}

/** Draws public/icon/<size>.png from the mark of the components: `npm run icons` after a change of it. */
const browser = await launch({
  executablePath: await ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
mkdirSync(join(root, 'public/icon'), { recursive: true });
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${iconSvg(size)}`);
  await page.screenshot({ path: `${root}/public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
