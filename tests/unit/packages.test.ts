import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { sayFigure } from '../support/say-figure.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
    overrides: versions,
    scripts: versions,
  })
  .parse(JSON.parse(read('package.json')));

const entry = z.object({
  version: z.optional(z.string()),
  integrity: z.optional(z.string()),
  resolved: z.optional(z.string()),
  hasInstallScript: z.optional(z.boolean()),
  dependencies: z.optional(versions),
  devDependencies: z.optional(versions),
  optionalDependencies: z.optional(versions),
});
const { lockfileVersion, packages } = z
  .object({ lockfileVersion: z.number(), packages: z.record(z.string(), entry) })
  .parse(JSON.parse(read('package-lock.json')));
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Every package that ends up in the extension, with its reason. Another one needs another line here and in the README. */
const reasons: Readonly<Record<string, string>> = {
  '@preact/signals': 'what a screen shows follows its state, without code for each change',
  '@webext-core/messaging': 'messages between our parts, each with the type of its answer',
  '@wxt-dev/i18n': 'the texts on screen, with keys that the compiler knows',
  'libphonenumber-js': 'whether a number can exist, and its form, in every country; background only',
  preact: 'popup and settings',
  qr: 'QR codes, drawn here: no service is asked',
  'vcard-creator': 'contact cards with the escapes and line lengths that phones expect',
  'webextension-polyfill': 'one set of promises over the APIs of Chrome and Firefox',
  zod: 'shapes of everything that comes from outside (zod/mini)',
};

/** Packages whose install script is not needed, with the reason. */
const idleScripts: Readonly<Record<string, string>> = {
  puppeteer: 'would fetch a browser; ours are found or fetched by tests/support/find-browser.ts',
};

describe('the packages', () => {
  it('are asked for by exact version', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;
    const asked = [dependencies, devDependencies, optionalDependencies, overrides].flatMap((all) =>
      Object.entries(all),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    expect(read('.npmrc')).toContain('save-exact=true');
  });

  it('are locked as they are asked for', () => {
    expect(lockfileVersion).toBe(3);
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    expect(packages['']).toMatchObject({ dependencies, devDependencies, optionalDependencies });
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const other = asked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version);
    expect(other).toEqual([]);
  });

  it('are each known by the SHA-512 of their content', () => {
    expect(locked.length).toBeGreaterThan(100);
    const unknown = locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(unknown.map(([path]) => path)).toEqual([]);
  });

  it('come from wherever npm is told to look: the lockfile names no host', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('need no install script', () => {
    const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = withScript.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names.toSorted()).toEqual(Object.keys(idleScripts).toSorted());
    expect(
      Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?(?:install|pack)$|^prepare$/.test(name)),
    ).toEqual([]);
    expect(read('.npmrc')).toContain('ignore-scripts=true');
  });

  it('of the extension have a reason each, the same in the README', () => {
    expect(Object.keys(manifest.dependencies).toSorted()).toEqual(Object.keys(reasons).toSorted());
    const readme = read('README.md');
    const missing = Object.entries(reasons).filter(([name, why]) => !readme.includes(`| \`${name}\` | ${why} |`));
    expect(missing).toEqual([]);
    sayFigure(
      `${Object.keys(reasons).length} packages in the extension, each with its reason; ${locked.length} locked by SHA-512; 0 install scripts run`,
    );
  });
});
