import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage, fillMessage } from '../../../utils/core/chat/message-template.ts';

const values = { page: 'Güneş Kafe', url: 'https://www.facebook.com/guneskafe' };

describe('fillMessage', () => {
  it.each([
    ['Hello {page}!', 'Hello Güneş Kafe!'],
    ['{page} {page} ({url})', 'Güneş Kafe Güneş Kafe (https://www.facebook.com/guneskafe)'],
    ['{name} {PAGE} { page } {} {{page}}', '{name} {PAGE} { page } {} {Güneş Kafe}'],
    ['', ''],
    ['no placeholder', 'no placeholder'],
  ])('%j becomes %j', (template, expected) => {
    expect(fillMessage(template, values)).toBe(expected);
  });

  it.each(['{url}', '$&', '$1', '{page}', '{pa'])('puts a Page named %j in as it is', (page) => {
    expect(fillMessage('<{page}>', { page, url: 'https://x.test/' })).toBe(`<${page}>`);
  });

  it('changes nothing else, whatever the names are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, page, url) => {
        const [before, between, after] = [a, b, c].map((text) => text.replaceAll(/[{}]/g, ''));
        expect(fillMessage(`${before}{page}${between}{url}${after}`, { page, url })).toBe(
          `${before}${page}${between}${url}${after}`,
        );
      }),
    );
  });
});

describe('checkMessage', () => {
  it.each([
    ['nothing', '', 'fine'],
    ['500 letters', 'a'.repeat(500), 'fine'],
    ['501 letters', 'a'.repeat(501), 'long'],
    ['2,000 letters', 'a'.repeat(2000), 'long'],
    ['2,001 letters', 'a'.repeat(2001), 'tooLong'],
    ['333 Arabic letters: 1,998 encoded', 'م'.repeat(333), 'fine'],
    ['334 Arabic letters: 2,004 encoded', 'م'.repeat(334), 'tooLong'],
    ['667 spaces: 2,001 encoded', ' '.repeat(667), 'tooLong'],
    ['halves of surrogate pairs', '\u{D800}'.repeat(100), 'fine'],
  ] as const)('%s', (_, text, expected) => {
    expect(checkMessage(text)).toBe(expected);
  });
});
