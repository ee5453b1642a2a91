import { describe, expect, it } from 'vitest';
import { isAlive, readJournal, testsByMutant, withVerdicts } from '../mutate/verdict.ts';

const killer = { test: 'a', message: 'expected 1 to be 2' };

describe('what several test files find of mutants', () => {
  it('is put together: noticed by one of them is noticed, and all tests count', () => {
    const found = { one: { ran: 2 }, two: { ran: 1, killer } };
    const more = {
      one: { ran: 3, killer },
      two: { ran: 1 },
      three: { ran: 4 },
      four: { ran: 1, loops: true },
    } as const;
    const all = withVerdicts(found, more);
    expect(all).toEqual({
      one: { ran: 5, killer },
      two: { ran: 2, killer },
      three: { ran: 4 },
      four: { ran: 1, loops: true },
    });
    expect(Object.keys(all).filter((mutant) => isAlive(all[mutant]))).toEqual(['three']);
    expect(isAlive(undefined)).toBe(true);
  });

  it('is read from a journal, whose process may have come to an end with a mutant', () => {
    const lines = [
      { process: 7, at: 'one' },
      { mutant: 'one', verdict: { ran: 3 } },
      { process: 7, at: 'two' },
    ];
    const journal = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    expect(readJournal(journal)).toEqual({ one: { ran: 3 }, two: { ran: 1, loops: true } });
    expect(readJournal('')).toEqual({});
  });

  it('comes from the tests that ran the mutant’s place', () => {
    const tests = testsByMutant({ first: { one: 1, two: 7 }, second: { two: 1 }, third: {} });
    expect(Object.fromEntries(tests)).toEqual({ one: ['first'], two: ['first', 'second'] });
  });
});
