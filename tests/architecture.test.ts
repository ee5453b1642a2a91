import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IForbiddenRuleType, IModule } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sourceFolders = ['components', 'entrypoints', 'utils'];

/** What each folder may import besides itself: paths of ours, or npm packages. Entrypoints are where worlds meet. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'utils/core': ['zod', 'libphonenumber-js', 'qr', 'vcard-creator', 'schema-dts'],
  'utils/facebook': ['utils/core'],
  'utils/extension': ['utils/core', 'wxt', '@wxt-dev', '.wxt', 'webextension-polyfill', '@webext-core', 'zod'],
  'utils/state': ['utils/core', 'utils/extension/messages.ts', 'utils/extension/page-messages.ts', '@preact/signals'],
  components: ['utils/core', 'utils/state', '.wxt', 'preact', '@preact/signals'],
  'entrypoints/background': ['utils/core', 'utils/extension', 'utils/facebook', 'wxt'],
  'entrypoints/facebook-page': ['utils/core', 'utils/facebook', 'utils/extension/page-side.ts', 'wxt'],
  'entrypoints/facebook-tap': ['utils/facebook/tap', 'wxt'],
  'entrypoints/popup': [
    'components',
    'utils/core',
    'utils/extension',
    'utils/state',
    'preact',
    '@preact/signals',
    'wxt',
  ],
  'entrypoints/options': [
    'components',
    'utils/core',
    'utils/extension',
    'utils/state',
    'preact',
    '@preact/signals',
    'wxt',
  ],
};

/** Imports that only some files may make, whatever their folder allows. */
const onlyFrom: readonly { readonly what: string; readonly from: string; readonly why: string }[] = [
  {
    what: 'node_modules/libphonenumber-js/',
    from: '^utils/core/phone/check-phone\\.ts$',
    why: '190 kB of metadata in one place',
  },
  {
    what: '^utils/core/phone/check-phone\\.ts$',
    from: '^entrypoints/background/',
    why: 'phone metadata belongs to the background alone',
  },
  {
    what: '^utils/extension/stores/',
    from: '^(entrypoints/background/|utils/extension/(stores|mirror|second-copy)/)',
    why: 'only the background writes',
  },
  {
    what: '^utils/extension/second-copy/',
    from: '^(entrypoints/background/|utils/extension/second-copy/)',
    why: 'storage and its second copy are the background’s alone',
  },
  {
    what: '^utils/extension/mirror/',
    from: '^(entrypoints/background/|utils/extension/mirror/)',
    why: 'only the background talks to the browser’s sync',
  },
];

const escaped = (path: string) => path.replaceAll(/[.@/]/g, String.raw`\$&`);
const target = (path: string) =>
  /^(utils|components|\.wxt)/.test(path) ? `^${escaped(path)}(/|$)` : `node_modules/${escaped(path)}(/|$)`;

function rules(): IForbiddenRuleType[] {
  const folders = Object.entries(mayImport).map(([folder, allowed]) => ({
    name: `${folder} imports only ${allowed.join(', ') || 'itself'}`,
    severity: 'error' as const,
    from: { path: `^${escaped(folder)}/` },
    to: { pathNot: [`^${escaped(folder)}/`, ...allowed.map(target)] },
  }));
  const files = onlyFrom.map(({ what, from, why }) => ({
    name: `only ${from} imports ${what}: ${why}`,
    severity: 'error' as const,
    from: { path: `^(${sourceFolders.join('|')})/`, pathNot: from },
    to: { path: what },
  }));
  const onThePage: IForbiddenRuleType = {
    name: 'what runs on the page takes, and understands nothing: no reader',
    severity: 'error',
    from: { path: '^entrypoints/facebook-(page|tap)/' },
    to: {
      path: '^utils/facebook/(read-|merge-evidence|agree)',
      reachable: true,
    },
  };
  return [...folders, ...files, onThePage, { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } }];
}

async function cruiseSources(forbidden: IForbiddenRuleType[]): Promise<ICruiseResult> {
  const { output } = await cruise(
    sourceFolders,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.css', '.html'],
      alias: { '#i18n': join(root, '.wxt/i18n/index.ts') },
    },
  );
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered text: ${output.slice(0, 200)}`);
  return output;
}

const sources = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: root }).toSorted();

describe('the house', () => {
  let result: ICruiseResult;
  beforeAll(async () => {
    result = await cruiseSources(rules());
  }, 60_000);

  it('lets every folder import only what the table allows', () => {
    const broken = result.summary.violations.map(({ rule, from, to }) => `${from} → ${to}: ${rule.name}`);
    expect(broken).toEqual([]);
  });

  it('was seen whole: every source file is among the cruised modules', () => {
    const seen = new Set(result.modules.map((module: IModule) => module.source));
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((file) => !seen.has(file))).toEqual([]);
  });

  it('has a row for every folder', () => {
    const homeless = sources.filter((file) => !Object.keys(mayImport).some((folder) => file.startsWith(`${folder}/`)));
    expect(homeless).toEqual([]);
  });

  it('resolves every import it judges', () => {
    const lost = result.modules.flatMap(({ source, dependencies }) =>
      dependencies.filter((to) => to.couldNotResolve).map((to) => `${source} → ${to.module}`),
    );
    expect(lost).toEqual([]);
  });

  it('notices a forbidden import (the check can fail)', async () => {
    const planted: IForbiddenRuleType = {
      name: 'planted',
      severity: 'error',
      from: { path: '^utils/core/profile/profile\\.ts$' },
      to: { path: 'node_modules/zod' },
    };
    const { summary } = await cruiseSources([planted]);
    expect(summary.error).toBeGreaterThan(0);
  }, 60_000);

  it('compiles the core without DOM, browser and Node', () => {
    const tsc = join(root, 'node_modules/.bin/tsc');
    const files = execFileSync(tsc, ['-p', 'utils/core', '--listFilesOnly'], { cwd: root, encoding: 'utf8' });
    expect(files).toContain('utils/core/profile/profile.ts');
    expect(files).not.toMatch(/lib\.dom|@types\/node|preact/);
  });

  it('ships only zod/mini, and never writes markup', () => {
    const texts = sources.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
    const banned =
      /from 'zod'|\binnerHTML\b|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b|\beval\(|new Function\(/;
    expect(texts.filter(({ text }) => banned.test(text)).map(({ file }) => file)).toEqual([]);
    // Zod's own throw at hostile values.
    const measuring = texts.filter(({ text }) => /\bz\.(max|min)Length\(/.test(text)).map(({ file }) => file);
    expect(measuring).toEqual(['utils/core/lengths.ts']);
  });

  it('keeps files small: none over 250 lines', () => {
    const long = sources.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  it('keeps the top level as designed', () => {
    const top = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    const designed = [
      'LICENSE',
      'PRIVACY.md',
      'README.md',
      'components',
      'entrypoints',
      'package-lock.json',
      'package.json',
      'public',
      'tests',
      'tsconfig.json',
      'utils',
      'wxt.config.ts',
    ];
    expect(top.toSorted()).toEqual(designed);
  });
});
