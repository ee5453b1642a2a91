import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/output-folders.ts';
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

/** The newest zip of the wanted kind. */
function zipped(kind: 'firefox' | 'sources'): ReadonlyMap<string, Buffer> {
  const [path = ''] = globSync(`.output/*-${kind}.zip`, { cwd: root });
  return unzip(readFileSync(join(root, path)));
}

/** Files that a build or a test could need, before anything is built. */
const present = globSync(['*.{json,md,ts}', '{components,entrypoints,public,tests,utils}/**/*'], {
  cwd: root,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && entry.name !== 'web-ext.config.ts')
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const top = mkdtempSync(join(tmpdir(), 'kopru-rebuild-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** Two machines: another path, another depth, another time zone. */
const machines = [
  { folder: join(top, 'a'), timeZone: 'Europe/Istanbul' },
  { folder: join(top, 'another place', 'deeper', 'kopru'), timeZone: 'America/Anchorage' },
] as const;

beforeAll(async () => {
  for (const old of globSync('.output/*.zip', { cwd: root })) rmSync(join(root, old));
  await wxt(root, ['zip', '-b', 'firefox'], 'UTC');
  for (const { folder, timeZone } of machines) {
    for (const [name, bytes] of zipped('sources')) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    await wxt(folder, ['build'], timeZone);
    await wxt(folder, ['build', '-b', 'firefox'], timeZone);
  }
});

describe('from the zip of the sources', () => {
  it.each(['chrome-mv3', 'firefox-mv3'])('%s is built the same twice, byte for byte', (build) => {
    const [one, other] = machines.map(({ folder }) => hashesIn(join(folder, '.output', build)));
    expect(Object.keys(one ?? {})).toContain('manifest.json');
    expect(other).toEqual(one);
    console.log(`${build}: 2 clean builds in 2 folders, ${Object.keys(one ?? {}).length} files, 0 differ`);
  });

  it('what is built is what was packed for Firefox', () => {
    const packed = [...zipped('firefox')].map(([name, bytes]) => [name, hashOf(bytes)]);
    expect(hashesIn(join(machines[0].folder, '.output', 'firefox-mv3'))).toEqual(Object.fromEntries(packed));
    console.log(`firefox: rebuilt against the packed one, ${packed.length} files, 0 differ`);
  });

  it('everything is there: sources, tests, settings, lockfile', () => {
    const inZip = zipped('sources');
    expect(present.length).toBeGreaterThan(500);
    expect(present.filter((path) => !inZip.has(path))).toEqual([]);
    expect([...inZip.keys()]).toEqual(expect.arrayContaining(['.npmrc', 'package-lock.json', 'README.md', 'LICENSE']));
  });
});
