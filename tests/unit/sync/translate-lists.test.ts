import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { websiteSchema } from '../../../utils/core/profile/profile.ts';
import { removeTracking } from '../../../utils/core/sync/remove-tracking.ts';
import { sameCategories, translateCategories } from '../../../utils/core/sync/translate-categories.ts';
import { sameEmail, translateEmail } from '../../../utils/core/sync/translate-email.ts';
import { translateWebsite } from '../../../utils/core/sync/translate-website.ts';
import { sameWebsites, translateWebsites } from '../../../utils/core/sync/translate-websites.ts';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const value = <T>(taken: T, ...reasons: string[]) => ({ kind: 'value', value: taken, reasons });
const several = <T>(taken: T, options: string[], reason = 'firstOfSeveral') => ({ ...value(taken, reason), options });
const refused = (...reasons: string[]) => ({ kind: 'refused', reasons });

const written = fc
  .tuple(
    fc.constantFrom('', '//', 'http://', 'https://', 'HTTPS://', 'ftp://', 'javascript:'),
    fc.constantFrom('a.example', 'Shop.Example:8080', 'güneş.example', 'localhost', 'u@evil.example', 'x'),
    fc.constantFrom('', '/', '?', '?utm_source=fb&id=1', '/menü?fbclid=2#top', '#?gclid=3'),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  )
  .map((parts) => parts.join(''));

describe('translateEmail', () => {
  it.each([
    ['one', ['info@cafe.example'], value('info@cafe.example')],
    ['spaces and a scheme', [' mailto:info@cafe.example '], value('info@cafe.example')],
    ['several', ['a@cafe.example', 'b@cafe.example'], several('a@cafe.example', ['a@cafe.example', 'b@cafe.example'])],
    ['one twice', ['a@cafe.example', 'A@Cafe.example'], value('a@cafe.example')],
    ['first valid', ['call us', 'b@cafe.example'], value('b@cafe.example', 'firstOfSeveral')],
    ['none valid', ['call us', 'a@b'], refused('invalidEmail')],
    ['too long', [`${'x'.repeat(120)}@cafe.example`], refused('tooLong')],
    ['blank', ['  '], { kind: 'empty' }],
  ])('%s', (_name, emails, expected) => {
    expect(translateEmail(emails)).toEqual(expected);
  });

  it('knows one mailbox in any letter case', () => {
    expect(sameEmail('Info@Cafe.example', 'info@cafe.example')).toBe(true);
    expect(sameEmail('info@cafe.example', 'info@cafe.test')).toBe(false);
  });
});

describe('removeTracking', () => {
  it.each([
    ['https://a.example/?fbclid=x', 'https://a.example/'],
    ['https://a.example/?utm_source=fb&id=7&utm_medium=x#top', 'https://a.example/?id=7#top'],
    ['https://a.example/?UTM%5FSource=fb', 'https://a.example/'],
    ['https://a.example/?id=7', 'https://a.example/?id=7'],
    ['https://a.example/?ref=menu&gclidx=1', 'https://a.example/?ref=menu&gclidx=1'],
    ['https://a.example/#?fbclid=x', 'https://a.example/#?fbclid=x'],
    ['https://a.example/?a&b=&c', 'https://a.example/?a&b=&c'],
    ['https://a.example/fbclid=1', 'https://a.example/fbclid=1'],
  ])('%s', (url, expected) => {
    expect(removeTracking(url)).toBe(expected);
  });
});

describe('translateWebsite', () => {
  it.each([
    ['https://a.example', value('https://a.example')],
    ['http://a.example/x?y=1#z', value('http://a.example/x?y=1#z')],
    ['HTTP://A.example/', value('http://A.example/')],
    ['a.example/menu', value('https://a.example/menu', 'schemeAdded')],
    ['//a.example', value('https://a.example', 'schemeAdded')],
    ['a.example:8080/x', value('https://a.example:8080/x', 'schemeAdded')],
    ['a.example?fbclid=1', value('https://a.example', 'schemeAdded', 'trackingRemoved')],
    ['https://güneş.example/menü', value('https://güneş.example/menü')],
    ['javascript:alert(1)', refused('invalidWebsite')],
    ['data:text/html,x', refused('invalidWebsite')],
    ['ftp://a.example', refused('invalidWebsite')],
    ['mailto:a@a.example', refused('invalidWebsite')],
    ['info@a.example', refused('invalidWebsite')],
    ['https://facebook.com@evil.example/', refused('invalidWebsite')],
    ['https:///a.example', refused('invalidWebsite')],
    ['https://localhost/', refused('invalidWebsite')],
    ['menu', refused('invalidWebsite')],
    [`https://a.example/${'x'.repeat(240)}`, refused('tooLong')],
  ])('%s', (website, expected) => {
    expect(translateWebsite(website)).toEqual(expected);
  });

  it('takes a long address that is short without its tracking', () => {
    expect(translateWebsite(`https://a.example/?fbclid=${'x'.repeat(400)}`)).toEqual(
      value('https://a.example/', 'trackingRemoved'),
    );
  });

  it('gives only what may be stored, and takes its own result as it is', () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string({ unit: 'binary' })), (text) => {
        const one = translateWebsite(text);
        if (one.kind !== 'value') return;
        expect(websiteSchema.parse(one.value)).toBe(one.value);
        expect(translateWebsite(one.value)).toEqual(value(one.value));
      }),
    );
  });
});

describe('translateWebsites', () => {
  it.each([
    ['one', ['https://a.example/'], value(['https://a.example/'])],
    ['two', ['https://a.example/', 'b.example'], value(['https://a.example/', 'https://b.example'], 'schemeAdded')],
    [
      'three',
      ['https://a.example/', 'https://b.example/', 'https://c.example/'],
      several(
        ['https://a.example/', 'https://b.example/'],
        ['https://a.example/', 'https://b.example/', 'https://c.example/'],
      ),
    ],
    ['one three times', ['https://a.example/', 'https://A.example', 'a.example'], value(['https://a.example/'])],
    [
      'a line of two',
      ['https://a.example, b.example'],
      value(['https://a.example', 'https://b.example'], 'schemeAdded'),
    ],
    [
      'the next one where the first is too long',
      [`https://a.example/${'x'.repeat(240)}`, 'https://b.example/'],
      value(['https://b.example/'], 'tooLong'),
    ],
    [
      'none that can be',
      ['javascript:alert(1)', `https://a.example/${'x'.repeat(240)}`],
      refused('invalidWebsite', 'tooLong'),
    ],
    ['blank', [' '], { kind: 'empty' }],
  ])('%s', (_name, websites, expected) => {
    expect(translateWebsites(websites)).toEqual(expected);
  });

  it.each([
    ['slash of the root', ['https://a.example/'], ['https://A.example'], true],
    ['slash of a path', ['https://a.example/x/'], ['https://a.example/x'], false],
    ['scheme', ['http://a.example'], ['https://a.example'], false],
    ['order', ['https://a.example', 'https://b.example'], ['https://b.example', 'https://a.example'], false],
    ['number', ['https://a.example'], [], false],
  ])('compares them: %s', (_name, a, b, same) => {
    expect(sameWebsites(a, b)).toBe(same);
  });
});

describe('translateCategories', () => {
  it.each([
    ['as they are', ['Cafe', 'Bakery'], value(['Cafe', 'Bakery'])],
    ['four', ['A', 'B', 'C', 'D'], value(['A', 'B', 'C'], 'firstOfSeveral')],
    ['one twice and a blank', ['Cafe', ' Cafe ', '\u200B'], value(['Cafe'])],
    ['blank', ['\u200B'], { kind: 'empty' }],
  ])('%s', (_name, categories, expected) => {
    expect(translateCategories(categories)).toEqual(expected);
  });

  it.each([
    ['spaces', ['Cafe'], [' Cafe '], true],
    ['order', ['Cafe', 'Bakery'], ['Bakery', 'Cafe'], false],
    ['number', ['Cafe'], ['Cafe', 'Bakery'], false],
  ])('compares them: %s', (_name, a, b, same) => {
    expect(sameCategories(a, b)).toBe(same);
  });
});
