// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactName } from '../../utils/core/business/business-page.ts';
import type { FactValues } from '../../utils/facebook/evidence.ts';
import { factNames } from '../../utils/facebook/evidence.ts';
import { agree } from '../../utils/facebook/agree.ts';

describe('agree', () => {
  it.each<[string, FactValues, FactValues]>([
    ['country code and trunk zero', { phones: ['0532 000 01 21'] }, { phones: ['+90 532 000 01 21'] }],
    ['other digits', { phones: ['+966500000121'] }, { phones: ['+٩٦٦ ٥٠ ٠٠٠ ٠١٢١'] }],
    ['one number of two', { phones: ['217 555 0121', '217 555 0122'] }, { phones: ['(217) 555-0122'] }],
    ['the same, the other way round', { phones: ['+90 532 000 01 21'] }, { phones: ['0532 000 01 21'] }],
    ['two zeros before it', { phones: ['00 532 000 01 21'] }, { phones: ['+90 532 000 01 21'] }],
    ['a short number of two', { phones: ['155', '0532 000 01 21'] }, { phones: ['155'] }],
    ['slashes at the end', { websites: ['https://a.example/b//'] }, { websites: ['https://a.example/b'] }],
    ['a short number', { phones: ['155'] }, { phones: ['155'] }],
    ['case of an e-mail', { emails: ['Hello@Harbour.example'] }, { emails: ['hello@harbour.example'] }],
    [
      'scheme, www., last slash, query',
      { websites: ['http://www.a.example/b/'] },
      { websites: ['https://A.example/b?x=1'] },
    ],
    [
      'one website of two',
      { websites: ['https://a.example/', 'https://b.example/'] },
      { websites: ['https://b.example'] },
    ],
    [
      'case of a handle',
      { otherAccounts: ['https://www.instagram.com/Harbour'] },
      { otherAccounts: ['https://instagram.com/harbour/'] },
    ],
    ['commas and spaces', { address: '1 Pier Road, Springfield, IL' }, { address: '1 Pier Road,\u00a0Springfield IL' }],
    ['a longer address', { address: 'Moda Cd. 12, İstanbul, Türkiye' }, { address: 'Moda Cd. 12 Istanbul' }],
    ['one category of two', { categories: ['Cafe', 'Bakery'] }, { categories: ['bakery'] }],
    ['the same price', { priceRange: '$$' }, { priceRange: '$$' }],
    ['the same rating', { rating: '94% recommend (75 reviews)' }, { rating: '94% recommend (75\u00a0reviews)' }],
    [
      'the same chat',
      { whatsapp: { kind: 'number', digits: '905320000121' } },
      { whatsapp: { kind: 'number', digits: '905320000121' } },
    ],
  ])('%s: no dispute, and the stated value is kept', (_, stated, drawn) => {
    expect(agree(stated, drawn)).toEqual({ values: stated, disputed: [] });
  });

  it.each<[string, FactName, FactValues, FactValues]>([
    ['another number', 'phones', { phones: ['0532 000 01 21'] }, { phones: ['0532 000 01 22'] }],
    ['a number within a number', 'phones', { phones: ['000 121'] }, { phones: ['+90 532 000 121'] }],
    ['six digits within a number', 'phones', { phones: ['120 121'] }, { phones: ['+90 532 120 121'] }],
    ['zeros within it', 'phones', { phones: ['53210000217'] }, { phones: ['5321217'] }],
    ['www. within a host', 'websites', { websites: ['https://a.www.example/'] }, { websites: ['https://a.example/'] }],
    ['another e-mail', 'emails', { emails: ['a@harbour.example'] }, { emails: ['b@harbour.example'] }],
    [
      'another page of a website',
      'websites',
      { websites: ['https://a.example/b'] },
      { websites: ['https://a.example/c'] },
    ],
    ['another host', 'websites', { websites: ['https://a.example/'] }, { websites: ['https://b.a.example/'] }],
    ['another handle', 'otherAccounts', { otherAccounts: ['https://x.com/a'] }, { otherAccounts: ['https://x.com/b'] }],
    ['another street', 'address', { address: '1 Pier Road, Springfield' }, { address: '2 Pier Road, Springfield' }],
    ['an address of three letters', 'address', { address: 'Bad Road 1' }, { address: 'Bad' }],
    ['another category', 'categories', { categories: ['Cafe'] }, { categories: ['Bakery'] }],
    ['another price', 'priceRange', { priceRange: '$' }, { priceRange: '$$' }],
    ['another rating', 'rating', { rating: '94% recommend' }, { rating: '49% recommend' }],
    ['signs only', 'rating', { rating: '★★' }, { rating: '☆' }],
    [
      'a number and a short link',
      'whatsapp',
      { whatsapp: { kind: 'number', digits: '905320000121' } },
      { whatsapp: { kind: 'code', code: 'ABCD1234' } },
    ],
    ['a fact without a rule of its own', 'verified', { verified: true }, { verified: false }],
  ])('%s: refused and named', (_, name, stated, drawn) => {
    const others: FactValues = { wifi: 'free' };
    expect(agree({ ...stated, ...others }, drawn)).toEqual({ values: others, disputed: [name] });
    expect(agree(stated, { ...drawn, ...others })).toEqual({ values: others, disputed: [name] });
  });

  it('where one is silent, the other counts', () => {
    const stated: FactValues = { address: '1 Pier Road', emails: undefined };
    const drawn: FactValues = { address: undefined, emails: ['a@harbour.example'] };
    expect(agree(stated, drawn)).toEqual({
      values: { address: '1 Pier Road', emails: ['a@harbour.example'] },
      disputed: [],
    });
    expect(agree({}, {})).toEqual({ values: {}, disputed: [] });
  });

  it('is the same dispute from either side, and none with oneself', () => {
    const items = fc.array(
      fc.constantFrom('217 555 0121', '0217 555 0121', 'a@b.example', 'https://a.example/', 'A', 'ä'),
      { minLength: 1, maxLength: 3 },
    );
    const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
    const values: fc.Arbitrary<FactValues> = fc.record({
      phones: some(items),
      emails: some(items),
      websites: some(items),
      categories: some(items),
      address: some(fc.string({ minLength: 1 })),
      rating: some(fc.string({ unit: 'binary', minLength: 1 })),
      verified: some(fc.boolean()),
    });
    fc.assert(
      fc.property(values, values, (one, other) => {
        const { disputed, values: held } = agree(one, other);
        expect(agree(other, one).disputed).toEqual(disputed);
        expect(agree(one, one).disputed).toEqual([]);
        expect(disputed.filter((name) => held[name] !== undefined)).toEqual([]);
        const named = [one, other].flatMap((said) => factNames.filter((name) => said[name] !== undefined));
        expect(named.filter((name) => held[name] === undefined && !disputed.includes(name))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
