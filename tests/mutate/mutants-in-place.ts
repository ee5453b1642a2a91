import { appendFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { inject, TestRunner } from 'vitest';
import type { RunnerTask, RunnerTestCase, RunnerTestFile, RunnerTestSuite } from 'vitest';
import { testsByMutant } from './verdict.ts';
import type { Coverage, JournalLine, Verdict } from './verdict.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Mutants that no test has noticed yet; null while it is only looked which tests run which. */
    alive: readonly string[] | null;
    /** Folder for the journals of test files, by their ids. */
    journals: string;
  }
  interface TaskMeta {
    coverage?: Coverage;
    /** Tests that fail when they run a second time without any mutant. */
    unrepeatable?: readonly string[];
  }
}

/** What Stryker's instrumented code looks at: which mutant is on, and where it counts. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage;
}

const board: Switchboard = {};
Object.assign(globalThis, { __stryker__: board });

/** As Stryker's own: a place that is run a hundred times as often as it should be is in an endless loop. */
const mostHits = 100;
/** ms; tests are quick, and timers may be false while they run. */
const longest = 30_000;
const { setTimeout: later, clearTimeout: notLater } = globalThis;
const { now: realNow } = Date;

const testsIn = (task: RunnerTask): readonly RunnerTestCase[] =>
  task.type === 'suite' ? task.tasks.flatMap(testsIn) : [task];

/** The suites around a test, the outermost first. */
function suitesOf({ suite, file }: RunnerTestCase): readonly RunnerTestSuite[] {
  const suites: RunnerTestSuite[] = [];
  for (let at = suite; at !== undefined; at = at.suite) suites.unshift(at);
  return suites[0] === file ? suites : [file, ...suites];
}

async function inTime(work: () => unknown): Promise<void> {
  let timer: ReturnType<typeof later> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = later(() => reject(new Error('It took too long.')), longest);
  });
  try {
    await Promise.race([work(), late]);
  } finally {
    notLater(timer);
  }
}

/**
 * Runs a file's tests as usual, and then, in the same process, those again that run a mutant's place, with the mutant
 * switched on: loading the files for each mutant anew, as Stryker's own runner for Vitest does, takes a hundred times longer.
 */
export default class MutantsInPlace extends TestRunner {
  override onBeforeTryTask(...args: Parameters<TestRunner['onBeforeTryTask']>): void {
    super.onBeforeTryTask(...args);
    if (board.activeMutant === undefined) board.currentTestId = args[0].id;
  }

  override onAfterRunTask(task: RunnerTask): void {
    super.onAfterRunTask(task);
    board.currentTestId = undefined;
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    if ('filepath' in suite) await this.tryMutants(suite as RunnerTestFile);
    await super.onAfterRunSuite(suite);
  }

  /** Resolves to what went wrong, undefined if nothing did. */
  private async runAgain(test: RunnerTestCase): Promise<string | undefined> {
    const suites = suitesOf(test);
    const cleanUps: (() => unknown)[] = [];
    let wrong: string | undefined;
    const note = (error: unknown) => {
      wrong ??= error instanceof Error ? error.message : 'What was thrown is no error.';
    };
    super.onBeforeTryTask(test, { retry: 0, repeats: 0 });
    try {
      for (const suite of suites) {
        for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) {
          const cleanUp: unknown = await hook(test.context, suite);
          if (typeof cleanUp === 'function') cleanUps.unshift(() => Reflect.apply(cleanUp, undefined, []) as unknown);
        }
      }
      await inTime(TestRunner.getTestFn(test));
      this.onAfterTryTask(test);
    } catch (error) {
      note(error);
    }
    const afterwards = suites.toReversed().flatMap((suite) =>
      TestRunner.getSuiteHooks(suite)
        .afterEach.toReversed()
        .map((hook) => () => hook(test.context, suite)),
    );
    for (const step of [...afterwards, ...cleanUps]) {
      try {
        await step();
      } catch (error) {
        note(error);
      }
    }
    return wrong;
  }

  private async tryMutants(file: RunnerTestFile): Promise<void> {
    const tests = testsIn(file).filter(({ result }) => result?.state === 'pass');
    const coverage = structuredClone(board.mutantCoverage ?? { static: {}, perTest: {} });
    const alive = inject('alive');
    if (alive === null) {
      const unrepeatable: string[] = [];
      for (const test of tests) {
        const error = await this.runAgain(test);
        if (error !== undefined) unrepeatable.push(`${test.name}: ${error}`);
      }
      Object.assign(file.meta, { coverage, unrepeatable });
      return;
    }
    const spent = ({ result }: RunnerTestCase) => result?.duration ?? 0;
    const quickest = tests.toSorted((one, other) => spent(one) - spent(other));
    const covering = testsByMutant(coverage.perTest);
    const journal = join(inject('journals'), file.id);
    const note = (line: JournalLine) => appendFileSync(journal, `${JSON.stringify(line)}\n`);
    for (const mutant of alive) {
      const ids = new Set(covering.get(mutant));
      if (ids.size === 0) continue;
      note({ process: process.pid, at: mutant });
      const verdict = await this.judge(
        mutant,
        quickest.filter(({ id }) => ids.has(id)),
        coverage,
        // Who watches the journal knows that it goes on.
        () => utimesSync(journal, realNow() / 1000, realNow() / 1000),
      );
      note({ mutant, verdict });
    }
  }

  private async judge(
    mutant: string,
    tests: readonly RunnerTestCase[],
    { perTest }: Coverage,
    goesOn: () => void,
  ): Promise<Verdict> {
    let ran = 0;
    board.activeMutant = mutant;
    try {
      for (const test of tests) {
        board.hitCount = 0;
        board.hitLimit = mostHits * (perTest[test.id]?.[mutant] ?? 1);
        ran += 1;
        goesOn();
        const error = await this.runAgain(test);
        if (board.hitCount > board.hitLimit) return { ran, loops: true };
        if (error !== undefined) return { ran, killer: { test: test.id, message: error.slice(0, 300) } };
      }
      return { ran };
    } finally {
      board.activeMutant = undefined;
    }
  }
}
