/** What is counted of a mutant; the rest of Stryker's own record is for its report. */
export interface Mutant {
  readonly fileName: string;
  readonly location: { readonly start: { readonly line: number } };
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly status: string;
  readonly testsCompleted?: number | undefined;
}

export interface JudgedGroup {
  readonly passed: boolean;
  /** The group's score beside its target. */
  readonly line: string;
  readonly survivors: readonly string[];
}

/** Percent of the mutants that a test must notice. */
const target = 85;

/** A runtime error: the files with the tests could not even be loaded. */
const detected = new Set(['Killed', 'Timeout', 'RuntimeError']);
const undetected = new Set(['Survived', 'NoCoverage']);
const untried = new Set(['Ignored', 'CompileError']);

/**
 * The score of a group: noticed mutants among those that could run; not those set aside (values made while a file loads). A survivor that no test ran is a fault of the
 * tool and fails the run: Stryker has reported such mutants before (stryker-js issue 6213).
 */
export function judgeMutants(name: string, mutants: readonly Mutant[]): JudgedGroup {
  const killed = mutants.filter(({ status }) => detected.has(status)).length;
  const alive = mutants.filter(({ status }) => undetected.has(status));
  const unrun = alive.filter(({ status, testsCompleted }) => status === 'Survived' && !testsCompleted).length;
  const aside = mutants.filter(({ status }) => untried.has(status)).length;
  const all = killed + alive.length;
  const unjudged = mutants.length - all - aside;
  const score = all === 0 ? 0 : (100 * killed) / all;
  const passed = score >= target && unrun === 0 && unjudged === 0;
  return {
    passed,
    line:
      `${passed ? '✓' : '✗'} ${name}: ${score.toFixed(1)} % of ${all} mutants killed (target: ≥ ${target} %; ${aside} not tried), ` +
      `${unrun} survivors that no test ran (target: 0), ${unjudged} without a verdict (target: 0)`,
    survivors: alive.map(
      ({ fileName, location, mutatorName, status, replacement }) =>
        `${status} ${fileName}:${location.start.line} ${mutatorName} → ${replacement?.replaceAll(/\s+/g, ' ') ?? ''}`,
    ),
  };
}
