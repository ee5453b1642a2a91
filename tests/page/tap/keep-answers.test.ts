import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerBook, keepAnswers } from '../../../utils/facebook/tap/keep-answers.ts';

const texts = (book: AnswerBook) => book.inView().map(({ text }) => text);

describe('keepAnswers', () => {
  it('gives what came for the entity in view, and right before it', () => {
    const book = keepAnswers();
    book.add('first', 7);
    book.moved('a');
    book.add('a late', 7);
    book.add('b early', 7);
    book.moved('b');
    book.add('b late', 7);
    expect(texts(book)).toEqual(['a late', 'b early', 'b late']);
    book.moved(null);
    expect(texts(book)).toEqual([]);
    book.moved('a');
    expect(texts(book)).toEqual(['first', 'a late', 'b early']);
  });

  it('knows when each came', () => {
    const book = keepAnswers();
    book.moved('a');
    book.add('first', 5);
    book.add('second', 9);
    expect(book.inView().map(({ at }) => at)).toEqual([5, 9]);
  });

  it('stays small, dropping the oldest', () => {
    const book = keepAnswers();
    book.moved('a');
    for (let answer = 0; answer < 100; answer += 1) book.add(`answer ${answer}`, 7);
    expect(book.inView()).toHaveLength(60);
    expect(texts(book)[0]).toBe('answer 40');
    book.add('x'.repeat(3_999_999), 7);
    expect(book.inView()).toHaveLength(1);
    book.add('x'.repeat(4_000_001), 7);
    expect(texts(book)).toEqual([]);
    book.add('again', 7);
    expect(texts(book)).toEqual(['again']);
  });

  it('never forgets the newest while there is room, whatever the moves', () => {
    const step = fc.oneof(fc.record({ add: fc.string() }), fc.record({ moved: fc.constantFrom('a', 'b', 'c', null) }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50 }), fc.constantFrom('a', 'b'), (steps, last) => {
        const book = keepAnswers();
        for (const one of steps) {
          if ('add' in one) book.add(one.add, 7);
          else book.moved(one.moved);
        }
        book.moved(last);
        book.add('newest', 7);
        expect(texts(book).at(-1)).toBe('newest');
      }),
    );
  });
});
