import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { root } from '../../support/output-folders.ts';

/** The style sheets that a page of the extension names, in its order. */
function stylesOf(entrypoint: 'popup' | 'options'): string {
  const folder = join(root, 'entrypoints', entrypoint);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return [...page.matchAll(/rel="stylesheet" href="([^"]+)"/g)]
    .map(([, href = '']) => readFileSync(join(folder, href), 'utf8'))
    .join('\n');
}

export interface StatePage {
  readonly popup: string;
  readonly options: string;
}

/** Documents that can show any designed state of the popup and of the options page, complete in themselves. */
export async function bundleStates(): Promise<StatePage> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'show-state.tsx'), formats: ['iife'], name: 'states' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('Vite built nothing.');
  // A closing tag inside a string would end the script.
  const script = bundle.output[0].code.replaceAll('</script', String.raw`<\/script`);
  const page = (entrypoint: 'popup' | 'options') =>
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">' +
    `<title>state</title><style>${stylesOf(entrypoint)}</style></head><body><div id="app"></div><script>${script}</script></body></html>`;
  return { popup: page('popup'), options: page('options') };
}
