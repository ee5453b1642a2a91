import { describe, expect, it } from 'vitest';
import { judgeMutants, type Mutant } from '../mutate/judge-mutants.ts';

const mutants = (status: string, count: number, testsCompleted = 3): Mutant[] =>
  Array.from({ length: count }, (_, line) => ({
    fileName: 'utils/core/a.ts',
    location: { start: { line } },
    mutatorName: 'ConditionalExpression',
    replacement: 'true',
    status,
    testsCompleted,
  }));

describe('mutants are judged', () => {
  it.each<readonly [string, Mutant[], boolean]>([
    ['all killed', mutants('Killed', 10), true],
    ['just enough', [...mutants('Killed', 80), ...mutants('Timeout', 5), ...mutants('Survived', 15)], true],
    ['one too few', [...mutants('Killed', 84), ...mutants('Survived', 16)], false],
    ['what no test reaches counts', [...mutants('Killed', 84), ...mutants('NoCoverage', 16, 0)], false],
    ['what was set aside does not', [...mutants('Killed', 10), ...mutants('Ignored', 90)], true],
    ['what does not compile does not', [...mutants('Killed', 10), ...mutants('CompileError', 90)], true],
    ['what can’t be loaded is noticed', [...mutants('Killed', 10), ...mutants('RuntimeError', 10)], true],
    ['what has no verdict yet fails', [...mutants('Killed', 99), ...mutants('Pending', 1)], false],
    ['a survivor that no test ran', [...mutants('Killed', 99), ...mutants('Survived', 1, 0)], false],
    ['no mutant at all', [], false],
  ])('%s', (_name, all, passed) => {
    expect(judgeMutants('group', all).passed).toBe(passed);
  });

  it('each survivor is named with its place and what was written there', () => {
    const { line, survivors } = judgeMutants('group', [...mutants('Killed', 3), ...mutants('Survived', 1)]);
    expect(survivors).toEqual(['Survived utils/core/a.ts:0 ConditionalExpression → true']);
    expect(line).toContain('75.0 % of 4 mutants killed');
  });
});
