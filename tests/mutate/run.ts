import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { root } from '../support/output-folders.ts';
import { judgeMutants, type JudgedGroup } from './judge-mutants.ts';
import { mutationGroups, type MutationGroup } from './mutation-groups.ts';

const folder = '.mutate';
/** Processes at once: `KOPRU_WORKERS=1` on a machine that others use. */
const workers = process.env['KOPRU_WORKERS'];

/** By Stryker's own runner, a second or more for each mutant: also what a file makes while it loads is mutated. */
const loadedAnew = {
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutate/vitest.config.ts' },
  ignoreStatic: false,
  ...(workers === undefined ? {} : { concurrency: Number(workers) }),
};

/** By ours, some milliseconds for each: what is made while a file loads stays as it is. */
const inPlace = {
  plugins: [import.meta.resolve('./in-place-plugin.ts')],
  testRunner: 'in-place',
  ignoreStatic: true,
  concurrency: 1,
  // All mutants are tried in what Stryker takes for the first run.
  dryRunTimeoutMinutes: 60,
};

async function mutate({ name, mutate: files, tests, isGuard }: MutationGroup): Promise<JudgedGroup> {
  // Not by Stryker's own `testFiles`: with it (10.1.1) mutants in what runs when a file loads are never switched on.
  process.env['KOPRU_MUTANT_TESTS'] = tests.join(' ');
  const mutants = await new Stryker({
    mutate: [...files],
    coverageAnalysis: 'perTest',
    ...(isGuard === true ? loadedAnew : inPlace),
    // Stryker notices endless loops by itself; what is left is a busy machine, which kills no mutant.
    timeoutMS: 15_000,
    reporters: ['html', 'json', 'progress-append-only'],
    htmlReporter: { fileName: `${folder}/${name}.html` },
    jsonReporter: { fileName: `${folder}/${name}.json` },
    tempDirName: `${folder}/sandbox`,
    ignorePatterns: ['.*', '!.wxt', 'tests/{bench,browser,pictures,tour}'],
    disableTypeChecks: false,
    allowConsoleColors: false,
  }).runMutationTest();
  return judgeMutants(
    name,
    mutants.map((mutant) => ({ ...mutant, fileName: relative(root, mutant.fileName) })),
  );
}

process.chdir(root);
const wanted = process.argv.slice(2);
const chosen = mutationGroups.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const judged: JudgedGroup[] = [];
for (const group of chosen) {
  console.log(`\n── ${group.name}`);
  const result = await mutate(group);
  console.log(result.survivors.join('\n'));
  judged.push(result);
}
console.log(`\n${judged.map(({ line }) => line).join('\n')}`);
const failed = judged.filter(({ passed }) => !passed).length;
console.log(`${judged.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || judged.length === 0 ? 1 : 0;
