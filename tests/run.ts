import { ensureChromium, findInstalled } from './support/find-browser.ts';
import { check, vitest } from './support/run-step.ts';
import type { Count } from './support/run-step.ts';
import { lintBuild } from './support/lint-build.ts';

interface Step {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

const failed: Count = { passed: 0, failed: 1 };
const nothing: Count = { passed: 0, failed: 0 };

const prepare: readonly Step[] = [{ name: 'Generated types', run: () => check('wxt', 'prepare') }];

const checks: readonly Step[] = [
  { name: 'Types', run: () => check('tsc', '--noEmit') },
  { name: 'Types of the core, without DOM', run: () => check('tsc', '-p', 'utils/core', '--noEmit') },
  { name: 'Lint', run: () => check('oxlint', '--type-aware') },
  { name: 'Format', run: () => check('oxfmt', '--check') },
  { name: 'Dead code', run: () => check('knip') },
];

const builds: readonly Step[] = [
  { name: 'Production build for Chrome and Edge', run: () => check('wxt', 'build') },
  { name: 'Production build for Firefox', run: () => check('wxt', 'build', '-b', 'firefox') },
  { name: 'Size limits', run: () => check('size-limit') },
  { name: 'web-ext lint of the Firefox build', run: lintBuild },
];

const browserConfig = 'tests/browser/vitest.config.ts';

const tests: readonly Step[] = [
  { name: 'Tests without a browser', run: () => vitest('tests/vitest.config.ts') },
  {
    name: 'Tests in Chromium',
    run: async () => {
      try {
        console.log(`with ${await ensureChromium()}`);
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        return failed;
      }
      return await vitest(browserConfig, '.chromium.test.ts');
    },
  },
  {
    name: 'Tests in Firefox',
    run: async () => {
      const path = findInstalled('firefox');
      if (path !== undefined) {
        console.log(`with ${path}`);
        return await vitest(browserConfig, '.firefox.test.ts');
      }
      console.error('Did not run: Firefox is not installed. Install firefox-esr, or set FIREFOX_PATH.');
      return process.env['CI'] === undefined ? nothing : failed;
    },
  },
];

/** Runs every step, whatever the ones before it gave, so that one run shows all there is to mend. */
async function runAll(steps: readonly Step[]): Promise<Count> {
  let total = nothing;
  const notes: string[] = [];
  for (const { name, run } of steps) {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(2, 70 - name.length))}`);
    const count = await run();
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
    const mark = count.failed > 0 ? '✗' : count.passed > 0 ? '✓' : '–';
    notes.push(
      `${mark} ${name}${mark === '–' ? ': did not run' : count.passed + count.failed > 1 ? `: ${count.passed} passed, ${count.failed} failed` : ''}`,
    );
    console.log(notes.at(-1));
  }
  console.log(`\n${notes.join('\n')}\n`);
  return total;
}

const onlyChecks = process.argv[2] === 'check';
const total = await runAll(
  onlyChecks ? [...prepare, ...checks, ...builds] : [...prepare, ...checks, ...builds, ...tests],
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
