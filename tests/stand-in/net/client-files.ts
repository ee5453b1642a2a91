import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import type { Answer } from './answer.ts';

const folder = join(import.meta.dirname, '..', 'client');

/** The stand-in's page script, its types stripped, and its style sheets, by file name. */
export async function readClientFiles(): Promise<ReadonlyMap<string, Answer>> {
  const answers = readdirSync(folder).map(async (name): Promise<readonly [string, Answer]> => {
    const text = readFileSync(join(folder, name), 'utf8');
    if (name.endsWith('.css')) return [name, { status: 200, type: 'text/css; charset=utf-8', body: text }];
    const { code } = await transformWithOxc(text, name, { sourcemap: false });
    return [name, { status: 200, type: 'text/javascript; charset=utf-8', body: code }];
  });
  return new Map(await Promise.all(answers));
}
