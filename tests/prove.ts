import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './support/output-folders.ts';

/** One figure of the project's promises, and the run that shows it. */
interface Proof {
  readonly what: string;
  readonly target: string;
  readonly config: 'tests/vitest.config.ts' | 'tests/browser/vitest.config.ts' | 'tests/rebuild/vitest.config.ts';
  readonly files: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const unit = 'tests/vitest.config.ts';
const browser = 'tests/browser/vitest.config.ts';

const proofs: readonly Proof[] = [
  {
    what: 'in-app navigations, Chromium and Firefox',
    target: '500 each, 0 wrong readings, writes and buttons',
    config: browser,
    files: ['navigation.chromium', 'navigation.firefox'],
    environment: { KOPRU_STEPS: '500' },
  },
  {
    what: 'edits against views in Chromium',
    target: '1,000, 0 lost, 0 synced after a stop',
    config: browser,
    files: ['edit-and-sync'],
    environment: { KOPRU_RACES: '1000' },
  },
  {
    what: 'the worker stopped while eight tabs sync',
    target: '1,000 stops, 4,000 syncs, 0 lost, 0 doubled, 0 torn, slowest answer 5 s',
    config: browser,
    files: ['worker-stops'],
    environment: { KOPRU_STOPS: '1000' },
  },
  {
    what: 'the event page’s deaths in Firefox while a Page is synced',
    target: '100 deaths, 300 syncs, 0 lost, 0 doubled, 0 torn',
    config: browser,
    files: ['event-page-deaths'],
    environment: { KOPRU_DEATHS: '100' },
  },
  {
    what: 'eight tabs, popup and options writing at once; without the lock some must be lost',
    target: '250 each, 0 lost',
    config: browser,
    files: ['concurrent-writers'],
    environment: { KOPRU_WRITES: '250' },
  },
  {
    what: 'browser killed in the middle of writes',
    target: '25, 0 acknowledged writes lost, 0 torn',
    config: browser,
    files: ['kills'],
    environment: { KOPRU_KILLS: '25' },
  },
  {
    what: 'storage damaged on disk',
    target: '40 cases, all noticed and restored exactly',
    config: browser,
    files: ['corruption'],
    environment: { KOPRU_ROUNDS: '40' },
  },
  {
    what: 'hostile Pages, Chromium and Firefox',
    target: 'all, 0 scripts, foreign writes, requests, dialogs',
    config: browser,
    files: ['hostile'],
    environment: { KOPRU_HOSTILE: 'all' },
  },
  {
    what: 'prerendering, back/forward cache, background tabs, windows',
    target: '100 each, one button',
    config: browser,
    files: ['lifecycle'],
    environment: { KOPRU_ROUNDS: '100' },
  },
  {
    what: 'updates in place under five live tabs',
    target: '20, never two buttons, 0 errors',
    config: browser,
    files: ['update'],
    environment: { KOPRU_UPDATES: '20' },
  },
  {
    what: 'fuzz of every boundary',
    target: '100,000 cases each, 0 uncaught, pollution, writes',
    config: unit,
    files: ['fuzz'],
    environment: { KOPRU_CASES: '100000' },
  },
  {
    what: 'histories of two and three browsers',
    target: '10,000, 0 divergences, 0 resurrected unlinks',
    config: unit,
    files: ['tests/unit/mirror/random'],
    environment: { KOPRU_HISTORIES: '10000' },
  },
  {
    what: 'weekly hours, written and read back',
    target: '31 locales × 1,000 weeks, all exact',
    config: unit,
    files: ['tests/unit/hours', 'hours-rows-round-trip'],
    environment: { KOPRU_WEEKS: '1000' },
  },
  {
    what: 'builds from the zip of the sources, Chrome and Firefox',
    target: '2 each, the same bytes, and those packed',
    config: 'tests/rebuild/vitest.config.ts',
    files: ['rebuild'],
    environment: {},
  },
];

/** Shows a run as it goes; resolves to whether it passed, and the lines in which its tests say what they counted. */
function run({ config, files, environment }: Proof): Promise<{ readonly passed: boolean; readonly said: string[] }> {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules', '.bin', 'vitest'), ['run', '-c', config, ...files], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => {
      // oxlint-disable-next-line no-control-regex -- colours of the terminal
      const lines = output.replaceAll(/\u001b\[[0-9;]*m/g, '').split('\n');
      resolve({ passed: code === 0, said: lines.filter((line) => /\d.*\b0 \w/.test(line) || /exact/.test(line)) });
    });
  });
}

const wanted = process.argv.slice(2);
const chosen = proofs.filter(
  ({ files }) => wanted.length === 0 || wanted.some((name) => files.join(' ').includes(name)),
);
const lines: string[] = [];
let failed = 0;
for (const proof of chosen) {
  console.log(`\n── ${proof.what}: ${proof.target}`);
  const { passed, said } = await run(proof);
  if (!passed) failed += 1;
  lines.push(
    `${passed ? '✓' : '✗'} ${proof.what} (target: ${proof.target})`,
    ...said.map((line) => `    ${line.trim()}`),
  );
}
console.log(`\n${lines.join('\n')}\n\n${chosen.length - failed} proved, ${failed} missed`);
process.exitCode = failed > 0 ? 1 : 0;
