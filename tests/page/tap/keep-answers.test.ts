import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepAnswers } from '../../../utils/facebook/tap/keep-answers.ts';

describe('keepAnswers', () => {
  it('gives what came for the entity in view, and right before it', () => {
    const book = keepAnswers();
    book.add('first');
    book.moved('a');
    book.add('a late');
    book.add('b early');
    book.moved('b');
    book.add('b late');
    expect(book.inView()).toEqual(['a late', 'b early', 'b late']);
    book.moved(null);
    expect(book.inView()).toEqual([]);
    book.moved('a');
    expect(book.inView()).toEqual(['first', 'a late', 'b early']);
  });

  it('stays small, dropping the oldest', () => {
    const book = keepAnswers();
    book.moved('a');
    for (let answer = 0; answer < 100; answer += 1) book.add(`answer ${answer}`);
    expect(book.inView()).toHaveLength(60);
    expect(book.inView()[0]).toBe('answer 40');
    book.add('x'.repeat(3_999_999));
    expect(book.inView()).toHaveLength(1);
    book.add('x'.repeat(4_000_001));
    expect(book.inView()).toEqual([]);
    book.add('again');
    expect(book.inView()).toEqual(['again']);
  });

  it('never forgets the newest while there is room, whatever the moves', () => {
    const step = fc.oneof(fc.record({ add: fc.string() }), fc.record({ moved: fc.constantFrom('a', 'b', 'c', null) }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50 }), fc.constantFrom('a', 'b'), (steps, last) => {
        const book = keepAnswers();
        for (const one of steps) {
          if ('add' in one) book.add(one.add);
          else book.moved(one.moved);
        }
        book.moved(last);
        book.add('newest');
        expect(book.inView().at(-1)).toBe('newest');
      }),
    );
  });
});
