import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeDigits } from '../../../utils/core/phone/normalize-digits.ts';
import { createAliases } from '../../../utils/facebook/report/aliases.ts';
import { jsonShape } from '../../../utils/facebook/report/json-shape.ts';
import { textShape } from '../../../utils/facebook/report/text-shape.ts';
import { urlShape, valueShape } from '../../../utils/facebook/report/url-shape.ts';

describe('the shape of a text', () => {
  it.each([
    ['Güneş Kafe', 'Aaaaa Aaaa'],
    ['0532 123 45 67', '9999 999 99 99'],
    ['+90 (532) 123-4567', '+99 (999) 999-9999'],
    ['Price range · $$', 'Aaaaa aaaaa · $$'],
    ['₺₺₺', '₺₺₺'],
    ['merhaba@kafe.example', 'aaaaaaa@aaaa.aaaaaaa'],
    ['Кафе №5', 'Жжжж ☺9'],
    ['Καφέ', 'Αααα'],
    ['مقهى ٠٥٣', 'عععع ٩٩٩'],
    ['۰۹:۰۰', '۹۹:۹۹'],
    ['סוף', 'ששש'],
    ['कॉफी', 'कक'],
    ['東京カフェ、さくら 카페', '字字アアア、あああ 가가'],
    ['\u202Eabc\u202C', '⇄aaa⇄'],
    ['☕️ Kahve', '☺ Aaaaa'],
    ['e\u0301te\u0301', 'aaa'],
    ['ქართ', 'øøøø'],
    ['½ Ⅳ', '9 9'],
    ['a\uD800b\u0000c', 'aaa'],
    ['', ''],
  ])('of %j is %j', (text, shape) => {
    expect(textShape(text)).toBe(shape);
  });

  it('has one letter for each script, nines, and no other letter or digit', () => {
    const standing = new Set('aAжЖαΑعשकก字あア가ø');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        for (const char of textShape(text)) {
          if (/\p{L}/u.test(char)) expect(standing).toContain(char);
          if (/\p{N}/u.test(char)) expect(normalizeDigits(char)).toBe('9');
          expect(char).toMatch(/[^\p{C}\p{M}]|[\n\t]/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('ids and usernames', () => {
  it('are told apart by aliases, the same one for the same id', () => {
    const aliases = createAliases();
    aliases.id('100064812345678');
    aliases.user('Gunes.Kafe');
    expect(aliases.text('see 100064812345678, 1234567 and 999990000011112222')).toBe('aaa #id1, 9999999 aaa #id2');
    expect(aliases.text('x 100064812345678')).toBe('a #id1');
    expect(aliases.known('guneskafe')).toBe('#user1');
    expect(aliases.known('somebody')).toBeUndefined();
    expect(aliases.user('gunes.kafe')).toBe('#user1');
  });

  it('are never what a text can pass itself off as', () => {
    expect(createAliases().text('#id1 #user2 #row(#id1)')).toBe('#aa9 #aaaa9 #aaa(#aa9)');
  });

  it('end where the text is cut', () => {
    const aliases = createAliases();
    aliases.id('100064812345678');
    expect(aliases.text('1000648123456789', 15)).toBe('#id1…');
    expect(aliases.text('100064812345678', 14)).toBe('99999999999999…');
  });
});

describe('the shape of an address', () => {
  it.each([
    [
      'https://www.facebook.com/GunesKafe/about_contact_and_basic_info?sk=about',
      'https://www.facebook.com/#user1/about_contact_and_basic_info?sk=about',
    ],
    [
      'https://www.facebook.com/profile.php?id=100064812345678&sk=secret',
      'https://www.facebook.com/profile.php?id=#id1&sk=aaaaaa',
    ],
    ['https://m.facebook.com/p/Gizli-Ad-100064812345678/', 'https://m.facebook.com/p/Aaaaa-Aa-#id1/'],
    ['https://tr-tr.facebook.com/people/Gizli-Ad/100064812345678', 'https://tr-tr.facebook.com/people/Aaaaa-Aa/#id1'],
    ['/GunesKafe/reviews/', '/#user1/reviews/'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.gizli.example%2Fmenu%3Fa%3D1&h=AT0secret',
      'https://l.facebook.com/l.php?u={https://www.aaaaa.aaaaaaa/aaaa?a=9}&h=AA9aaaaaa',
    ],
    [
      'https://scontent-ist1-1.xx.fbcdn.net/v/t39/1234_n.jpg?oh=x',
      'https://aaaaaaaa-aaa9-9.aa.fbcdn.net/a/a99/9999_a.aaa?aa=a',
    ],
    ['https://wa.me/905321234567?text=Merhaba%20Ali', 'https://wa.me/999999999999?text=Aaaaaaa Aaa'],
    ['https://wa.me/message/ABC123DEF456', 'https://wa.me/message/AAA999AAA999'],
    [
      'https://api.whatsapp.com/send?phone=905321234567&context=x',
      'https://api.whatsapp.com/send?phone=999999999999&context=a',
    ],
    ['https://maps.google.com/maps?q=Moda%20Cad.%2012', 'https://maps.google.com/maps?q=Aaaa Aaa. 99'],
    ['https://www.google.gizli.example/maps?q=1', 'https://www.aaaaaa.aaaaa.aaaaaaa/aaaa?a=9'],
    ['https://gizli.tumblr.com/post', 'https://aaaaa.aaaaaa.aaa/aaaa'],
    ['https://www.instagram.com/gizli_hesap/', 'https://www.instagram.com/aaaaa_aaaaa/'],
    ['https://facebook.gizli.example/about', 'https://aaaaaaaa.aaaaa.aaaaaaa/aaaaa'],
    ['https://user:pass@gizli.example:8443/#parola', 'https://aaaaa.aaaaaaa/#aaaaaa'],
    ['fb://profile/100064812345678', 'fb://profile/#id1'],
    ['tel:+905321234567', 'tel:+999999999999'],
    ['mailto:ali@gizli.example', 'mailto:aaa@aaaaa.aaaaaaa'],
    ['javascript:alert(1)', 'aaaaaaaaaa:aaaaa(9)'],
    ['https://www.facebook.com/%E0%A4%A', 'https://www.facebook.com/%A9%A9%A'],
  ])('%s', (url, shape) => {
    const aliases = createAliases();
    aliases.id('100064812345678');
    aliases.user('guneskafe');
    expect(urlShape(url, aliases)).toBe(shape);
  });

  it('is that of a text where it is none', () => {
    expect(valueShape('Gizli: Ad / Soyad', createAliases())).toBe('Aaaaa: Aa / Aaaaa');
    expect(urlShape('https://[gizli', createAliases())).toBe('aaaaa://[aaaaa');
  });
});

describe('the shape of JSON', () => {
  it('keeps build, key names and kinds', () => {
    const json = {
      __typename: 'User',
      id: '100064812345678',
      name: 'Gizli Ad',
      is_verified: true,
      delegate_page: null,
      count: 1234.5,
      field_type: 'birthday',
      entity_type: { source: 'constant', value: 'profile' },
      category_type: 'Gizli Ad 12345',
      'Gizli anahtar': 1,
      100064812345678: [],
      list: [{ text: '' }],
    };
    expect(jsonShape(json, createAliases(), { left: 10_000 })).toEqual({
      __typename: 'User',
      id: '#id1',
      name: 'Aaaaa Aa',
      is_verified: true,
      delegate_page: null,
      count: 9999.9,
      field_type: 'birthday',
      entity_type: { source: 'aaaaaaaa', value: 'profile' },
      category_type: 'Aaaaa Aa 99999',
      'Aaaaa aaaaaaa': 9,
      '#id1': [],
      list: [{ text: '' }],
    });
  });

  it('says whose a row is', () => {
    const row = btoa(`timeline_context_item:${btoa('[100,{},100064812345678,"x"]')}`);
    expect(jsonShape({ id: row }, createAliases(), { left: 100 })).toEqual({ id: '#row(#id1)' });
  });

  it('ends where the room ends, however large, deep or hostile it is', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 5000; depth++) deep = { deep };
    const wide = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key${index}`, 'x'.repeat(500)]));
    for (const json of [
      deep,
      wide,
      Array.from({ length: 500 }, () => wide),
      JSON.parse('{"__proto__":{"a":"gizli"}}'),
    ]) {
      const text = JSON.stringify(jsonShape(json, createAliases(), { left: 5000 }));
      expect(text.length).toBeLessThan(20_000);
      expect(text).not.toContain('gizli');
    }
  });
});
