import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import type { RunnerTask, RunnerTestCase, RunnerTestFile } from 'vitest';
import { createVitest, type Vitest } from 'vitest/node';
import { isAlive, readJournal, withVerdicts, type Coverage, type JournalLine, type Verdicts } from './verdict.ts';

const testsIn = (task: RunnerTask): readonly RunnerTestCase[] =>
  task.type === 'suite' ? task.tasks.flatMap(testsIn) : [task];

function resultOf(test: RunnerTestCase): TestResult {
  const told = {
    id: test.id,
    name: test.fullName,
    fileName: test.file.filepath,
    timeSpentMs: test.result?.duration ?? 0,
  };
  if (test.result?.state === 'pass') return { ...told, status: TestStatus.Success };
  if (test.result?.state !== 'fail') return { ...told, status: TestStatus.Skipped };
  return { ...told, status: TestStatus.Failed, failureMessage: test.result.errors?.[0]?.message ?? 'failed' };
}

function coverageOf(files: readonly RunnerTestFile[]): Coverage {
  const all = files.flatMap(({ meta }) => meta.coverage ?? []);
  return {
    static: Object.assign({}, ...all.map((each) => each.static)) as Coverage['static'],
    perTest: Object.assign({}, ...all.map((each) => each.perTest)) as Coverage['perTest'],
  };
}

/** ms without a word after which a process is stuck; its own tests give up earlier. */
const longestSilence = 45_000;

/** Ends processes that are stuck in a mutant. */
function endStuck(journals: readonly string[]): void {
  for (const journal of journals.filter((path) => existsSync(path))) {
    if (Date.now() - statSync(journal).mtimeMs < longestSilence) continue;
    const last = JSON.parse(readFileSync(journal, 'utf8').trim().split('\n').at(-1) ?? '') as JournalLine;
    if (!('at' in last)) continue;
    try {
      process.kill(last.process, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}

const timeOf = (file: RunnerTestFile) => testsIn(file).reduce((sum, { result }) => sum + (result?.duration ?? 0), 0);

/** Stryker's part of running mutants in place: all are tried while it believes to be running the tests for the first time. */
class InPlaceRunner implements TestRunner {
  private verdicts: Verdicts = {};
  private readonly atOnce = Number(process.env['KOPRU_WORKERS'] ?? availableParallelism());

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const vitest = await createVitest('test', {
      config: 'tests/mutate/vitest.config.ts',
      runner: resolve('tests/mutate/mutants-in-place.ts'),
      pool: 'forks',
      // A mutant that gathers without end should not take the machine along.
      execArgv: ['--max-old-space-size=2048'],
      maxWorkers: this.atOnce,
      watch: false,
      reporters: [{}],
      onConsoleLog: () => false,
    });
    try {
      return await this.tryAll(vitest);
    } finally {
      await vitest.close();
    }
  }

  private async tryAll(vitest: Vitest): Promise<DryRunResult> {
    vitest.provide('alive', null);
    await vitest.start();
    const files = vitest.state.getFiles();
    const wrong = files.flatMap(({ name, result, meta }) => [
      ...(result?.errors ?? []).map(({ message }) => `${name}: ${message}`),
      ...(meta.unrepeatable ?? []).map((test) => `${name} fails when it runs twice: ${test}`),
    ]);
    const errors = [...wrong, ...[...vitest.state.errorsSet].map(String)];
    if (errors.length > 0) return { status: DryRunStatus.Error, errorMessage: errors.join('\n') };
    const coverage = coverageOf(files);
    await this.tryMutants(vitest, coverage, files);
    return {
      status: DryRunStatus.Complete,
      tests: files.flatMap((file) => testsIn(file).map(resultOf)),
      mutantCoverage: structuredClone(coverage),
    };
  }

  /** The quickest files first: what they notice needn't meet the slow ones. */
  private async tryMutants(vitest: Vitest, { perTest }: Coverage, files: readonly RunnerTestFile[]): Promise<void> {
    const mutants = [...new Set(Object.values(perTest).flatMap((hits) => Object.keys(hits)))];
    const journals = mkdtempSync(join(tmpdir(), 'kopru-mutants-'));
    vitest.provide('journals', journals);
    const waiting = files.toSorted((one, other) => timeOf(one) - timeOf(other));
    while (waiting.length > 0) {
      vitest.provide(
        'alive',
        mutants.filter((mutant) => isAlive(this.verdicts[mutant])),
      );
      const batch = waiting.splice(0, this.atOnce);
      const paths = batch.map(({ id }) => join(journals, id));
      const watch = setInterval(() => endStuck(paths), 1000);
      vitest.state.filesMap.clear();
      await vitest.start(batch.map(({ filepath }) => filepath));
      clearInterval(watch);
      const ended = vitest.state.getFiles().filter(({ result }) => result?.state === 'pass');
      for (const file of batch) {
        const path = join(journals, file.id);
        if (!existsSync(path)) continue;
        this.verdicts = withVerdicts(this.verdicts, readJournal(readFileSync(path, 'utf8')));
        rmSync(path);
        // One whose process was ended by a mutant goes on with the next one.
        if (!ended.some(({ id }) => id === file.id)) waiting.unshift(file);
      }
    }
    rmSync(journals, { recursive: true });
  }

  mutantRun({ activeMutant: { id } }: MutantRunOptions): Promise<MutantRunResult> {
    // Where no test file came to its turn: a survivor that no test ran, which fails the group.
    const { ran: nrOfTests, killer, loops } = this.verdicts[id] ?? { ran: 0 };
    if (loops === true) return Promise.resolve({ status: MutantRunStatus.Timeout });
    if (killer === undefined) return Promise.resolve({ status: MutantRunStatus.Survived, nrOfTests });
    return Promise.resolve({
      status: MutantRunStatus.Killed,
      killedBy: [killer.test],
      failureMessage: killer.message,
      nrOfTests,
    });
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-place', () => new InPlaceRunner())];
