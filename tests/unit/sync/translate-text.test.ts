import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cleanText, sameText } from '../../../utils/core/sync/clean-text.ts';
import { cutText } from '../../../utils/core/sync/cut-text.ts';
import { translateText } from '../../../utils/core/sync/translate-text.ts';
import { hostileText } from '../profile/support/arbitraries.ts';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('cleanText', () => {
  it.each([
    ['spaces at the ends', '  Ekmek \n', 'Ekmek'],
    ['line ends of every system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['line breaks stay', 'a\n\nb', 'a\n\nb'],
    ['controls and zero widths', 'a\u0000b\u200Bc\uFEFFd\u00ADe', 'abcde'],
    ['turned direction', 'abc\u202Efdp.exe', 'abcfdp.exe'],
    ['direction marks stay', 'قهوة\u200F!', 'قهوة\u200F!'],
    ['joiners stay: Persian', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['joiners stay: a family', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
    ['flag of Scotland stays', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['hidden tags go', 'a\u{E0041}\u{E0042}b', 'ab'],
    ['half a pair', 'a\uD83Db', 'ab'],
    ['composed', 'Gu\u0308nes\u0327', 'Güneş'],
  ])('%s', (_name, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('has nothing left to clean', () => {
    fc.assert(
      fc.property(hostileText(300), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe('sameText', () => {
  it.each([
    ['a trailing space', 'Ekmek ', 'Ekmek', true],
    ['composition', 'Gu\u0308nes\u0327', 'Güneş', true],
    ['line breaks lost by another view', 'a\n\nb', 'a b', true],
    ['letter case', 'ekmek', 'Ekmek', false],
    ['a word', 'taze ekmek', 'ekmek', false],
  ])('%s', (_name, a, b, same) => {
    expect(sameText(a, b)).toBe(same);
  });
});

describe('cutText', () => {
  it.each([
    ['fits', 'one two', 7, 'one two'],
    ['at a space', 'one two three', 9, 'one two'],
    ['a word that just fits', 'one two three', 7, 'one two'],
    ['never within an address', 'see gunes.com/menu now', 14, 'see'],
    ['punctuation stays with its word', 'Hello, world', 6, 'Hello,'],
    ['one long word: whole letters', 'abcdefgh', 5, 'abcde'],
    ['one long word of marks', 'e\u0301\u0327e\u0301\u0327', 5, 'e\u0301\u0327'],
    ['a family is not torn apart', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 15, '👩‍👩‍👧‍👦'],
    // U+0600 takes the next character to itself, a space included.
    ['a sign that holds on to a space', 'ab \u0600 cdefgh', 4, 'ab'],
    ['not even one letter', '👩‍👩‍👧‍👦', 5, ''],
    ['scripts without spaces, at a word', 'ยินดีต้อนรับ', 6, 'ยินดี'],
    ['Chinese', '欢迎光临我们的咖啡馆', 6, '欢迎光临我们'],
  ])('%s', (_name, text, max, expected) => {
    expect(cutText(text, max)).toBe(expected);
  });

  it('is a beginning of the text, within the limit, and ends between two letters as people see them', () => {
    fc.assert(
      fc.property(hostileText(400), fc.integer({ min: 1, max: 300 }), (text, max) => {
        const cut = cutText(text, max);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cutText(cut, max)).toBe(cut);
        // What trimming took away are spaces: from the cut on, the next boundary is behind them at the latest.
        const ends = new Set([...new Intl.Segmenter('en').segment(text)].map(({ index }) => index).concat(text.length));
        const spaces = /^\s*/.exec(text.slice(cut.length))?.[0].length ?? 0;
        expect(Array.from({ length: spaces + 1 }, (_, more) => cut.length + more).some((end) => ends.has(end))).toBe(
          true,
        );
      }),
    );
  });
});

describe('translateText', () => {
  it.each([
    ['fits', ' Taş fırın ', 20, { kind: 'value', value: 'Taş fırın', reasons: [] }],
    [
      'too long',
      'Taş fırında her gün taze ekmek',
      20,
      { kind: 'value', value: 'Taş fırında her gün', reasons: ['cutToLimit'] },
    ],
    ['long only by what nobody sees', `ab${'\u200B'.repeat(30)}`, 5, { kind: 'value', value: 'ab', reasons: [] }],
    ['nothing to see', '\u200B \n', 5, { kind: 'empty' }],
    ['nothing that fits', '👩‍👩‍👧‍👦', 5, { kind: 'refused', reasons: ['tooLong'] }],
  ])('%s', (_name, text, max, expected) => {
    expect(translateText(text, max)).toEqual(expected);
  });
});
