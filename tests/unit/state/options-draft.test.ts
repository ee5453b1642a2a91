import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../utils/state/options-draft.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
}
const keys = ['a', 'b'] as const;
const pair = fc.record({ a: fc.constantFrom('', 'x', 'y'), b: fc.constantFrom('', 'x', 'y') });

describe('a draft', () => {
  it('follows storage where nobody is typing and keeps what is being typed', () => {
    const draft = createDraft<Pair>({ a: '1', b: '1' }, keys);
    draft.set({ a: 'mine' });
    draft.rebase({ a: '1', b: '2' });
    expect(draft.value.value).toEqual({ a: 'mine', b: '2' });
    expect(draft.conflicts.value).toEqual([]);
  });

  it('names what changed on both sides, until the person chooses', () => {
    const draft = createDraft<Pair>({ a: '1', b: '1' }, keys);
    draft.set({ a: 'mine' });
    draft.rebase({ a: 'theirs', b: '1' });
    expect(draft.conflicts.value).toEqual(['a']);
    expect(draft.value.value.a).toBe('mine');
    draft.keepMine();
    expect(draft.conflicts.value).toEqual([]);
    expect(draft.edited.value).toEqual(['a']);
    draft.reset();
    expect(draft.value.value.a).toBe('theirs');
  });

  it('sees no conflict where both sides came to the same', () => {
    const draft = createDraft<Pair>({ a: '1', b: '1' }, keys);
    draft.set({ a: '2' });
    draft.rebase({ a: '2', b: '1' });
    expect([draft.conflicts.value, draft.edited.value]).toEqual([[], []]);
  });

  it('never loses a typed value, whatever storage does', () => {
    fc.assert(
      fc.property(pair, pair, fc.array(pair, { maxLength: 5 }), (first, typed, stored) => {
        const draft = createDraft<Pair>(first, keys);
        draft.set(typed);
        for (const fresh of stored) draft.rebase(fresh);
        const last = stored.at(-1) ?? first;
        const lost = keys.filter((key) => {
          const mine = draft.value.value[key];
          if (typed[key] === first[key]) return mine !== last[key];
          return mine !== typed[key] && !stored.some((fresh) => fresh[key] === typed[key]);
        });
        expect(lost).toEqual([]);
      }),
    );
  });
});
