import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/output-folders.ts';
import { sayFigure } from '../support/say-figure.ts';
import { unzip } from '../support/unzip.ts';

// Vitest's own NODE_ENV would make another build: with the path of every file in it, for tests.
const { NODE_ENV: _, ...environment } = process.env;

const wxt = (folder: string, arguments_: readonly string[], timeZone: string) =>
  promisify(execFile)(join(folder, 'node_modules', '.bin', 'wxt'), arguments_, {
    cwd: folder,
    env: { ...environment, TZ: timeZone },
    shell: process.platform === 'win32',
  });

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Path → hash, of every file of a build. */
const hashesIn = (folder: string) =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), hashOf(readFileSync(path))]),
  );

const top = mkdtempSync(join(tmpdir(), 'kopru-rebuild-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** Where the zips are made: beside the project, whose own builds other tests may be using. */
const packing = join(top, 'packing');
const made = new Set(['node_modules', '.git', '.output', '.wxt', '.mutate', '.screenshots']);

const withPackages = (folder: string) =>
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');

/** The zip of the wanted kind. */
function zipped(kind: 'firefox' | 'sources'): ReadonlyMap<string, Buffer> {
  const [path = ''] = globSync(`.output/*-${kind}.zip`, { cwd: packing });
  return unzip(readFileSync(join(packing, path)));
}

/** Files that a build or a test could need, before anything is built. */
const present = globSync(['*.{json,md,ts}', '{components,entrypoints,public,tests,utils}/**/*'], {
  cwd: root,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && entry.name !== 'web-ext.config.ts')
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** Two machines: another path, another depth, another time zone. */
const machines = [
  { folder: join(top, 'a'), timeZone: 'Europe/Istanbul' },
  { folder: join(top, 'another place', 'deeper', 'kopru'), timeZone: 'America/Anchorage' },
] as const;

beforeAll(async () => {
  cpSync(root, packing, { recursive: true, filter: (path) => !made.has(basename(path)) });
  withPackages(packing);
  await wxt(packing, ['zip', '-b', 'firefox'], 'UTC');
  for (const { folder, timeZone } of machines) {
    for (const [name, bytes] of zipped('sources')) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    withPackages(folder);
    await wxt(folder, ['build'], timeZone);
    await wxt(folder, ['build', '-b', 'firefox'], timeZone);
  }
});

describe('from the zip of the sources', () => {
  it.each(['chrome-mv3', 'firefox-mv3'])('%s is built the same twice, byte for byte', (build) => {
    const [one, other] = machines.map(({ folder }) => hashesIn(join(folder, '.output', build)));
    expect(Object.keys(one ?? {})).toContain('manifest.json');
    expect(other).toEqual(one);
    sayFigure(`${build}: 2 clean builds in 2 folders, ${Object.keys(one ?? {}).length} files, 0 differ`);
  });

  it('what is built is what was packed for Firefox', () => {
    const packed = [...zipped('firefox')].map(([name, bytes]) => [name, hashOf(bytes)]);
    expect(hashesIn(join(machines[0].folder, '.output', 'firefox-mv3'))).toEqual(Object.fromEntries(packed));
    sayFigure(`firefox: rebuilt against the packed one, ${packed.length} files, 0 differ`);
  });

  it('everything is there: sources, tests, settings, lockfile', () => {
    const inZip = zipped('sources');
    expect(present.length).toBeGreaterThan(500);
    expect(present.filter((path) => !inZip.has(path))).toEqual([]);
    expect([...inZip.keys()]).toEqual(expect.arrayContaining(['.npmrc', 'package-lock.json', 'README.md', 'LICENSE']));
  });
});
