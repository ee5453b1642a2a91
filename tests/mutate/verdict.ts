/** What was found of a mutant by the tests that run its code. */
export interface Verdict {
  /** Tests that it met. */
  readonly ran: number;
  /** The test that noticed it, and how. */
  readonly killer?: { readonly test: string; readonly message: string };
  /** It made a loop endless, or took more time or memory than any test does. */
  readonly loops?: true;
}

export type Verdicts = Readonly<Record<string, Verdict>>;

/** How often each mutant's place was run: by test, and while files were loaded. */
export interface Coverage {
  readonly static: Readonly<Record<string, number>>;
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The tests that run a mutant's place, by mutant. */
export function testsByMutant(perTest: Coverage['perTest']): ReadonlyMap<string, readonly string[]> {
  const tests = new Map<string, string[]>();
  for (const [test, mutants] of Object.entries(perTest))
    for (const mutant of Object.keys(mutants)) tests.set(mutant, [...(tests.get(mutant) ?? []), test]);
  return tests;
}

/** What two test files found of the same mutants: noticed by one of them is noticed. */
export function withVerdicts(found: Verdicts, more: Verdicts): Verdicts {
  const merged: Record<string, Verdict> = { ...found };
  for (const [mutant, verdict] of Object.entries(more)) {
    const { ran, ...known } = merged[mutant] ?? { ran: 0 };
    merged[mutant] = { ...verdict, ...known, ran: ran + verdict.ran };
  }
  return merged;
}

export const isAlive = (verdict: Verdict | undefined) => verdict?.killer === undefined && verdict?.loops === undefined;

/** A line of what a process of tests leaves behind, since a mutant may end that process: what it is at, or has found. */
export type JournalLine =
  | { readonly process: number; readonly at: string }
  | { readonly mutant: string; readonly verdict: Verdict };

/** What a journal tells: verdicts, and that of the mutant with which its process came to an end. */
export function readJournal(text: string): Verdicts {
  const lines = text.split('\n').flatMap((line): JournalLine[] => (line === '' ? [] : [JSON.parse(line)]));
  const verdicts: Record<string, Verdict> = {};
  for (const line of lines) {
    if ('at' in line) verdicts[line.at] = { ran: 1, loops: true };
    else verdicts[line.mutant] = line.verdict;
  }
  return verdicts;
}
