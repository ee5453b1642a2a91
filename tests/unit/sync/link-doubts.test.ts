import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { linkDoubts } from '../../../utils/core/sync/link-doubts.ts';
import { editDistance } from '../../../utils/core/sync/edit-distance.ts';
import { nameWords } from '../../../utils/core/sync/name-words.ts';
import { sameNumber } from '../../../utils/core/sync/same-number.ts';
import { namesDiffer } from '../../../utils/core/sync/names-differ.ts';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('namesDiffer', () => {
  it.each([
    ['Örnek Fırın', 'Örnek Fırın'],
    ['ÖRNEK FIRIN', 'örnek fırın'],
    ['IŞIK İLETİŞİM', 'ışık iletişim'],
    ['Isik Iletisim', 'Işık İletişim'],
    ['Güneş Kafe', 'Gunes Cafe'],
    ['Güneş Kafe', 'Güneş Kafe Kadıköy'],
    ['Güneş', 'Güneş Kafe'],
    ['Mavi Fincan Kahve', 'Mavi Fincan'],
    ['MaviFincan', 'Mavi Fincan'],
    ['Yılmaz Gıda San. ve Tic. Ltd. Şti.', 'Yılmaz Gıda'],
    ['Acme, Inc.', 'ACME'],
    ['Müller & Söhne GmbH', 'Mueller und Söhne'],
    ["Joe's Diner", 'Joes Diner'],
    ['Joe’s Diner', "JOE'S DINER - Official"],
    ['NASA', 'National Aeronautics and Space Administration'],
    ['Straße 7', 'STRASSE 7'],
    ['Padaria São José', 'Padaria Sao Jose Ltda'],
    ['Кафе Солнце', 'кафе «Солнце»'],
    ['مخبز الياسمين', 'مَخْبَز الياسمين'],
    ['مقهى أحمد', 'مقهى احمد'],
    ['太陽咖啡館', '太陽咖啡'],
    ['さくら食堂', 'さくら食堂 渋谷店'],
    ['카페 봄날', '카페봄날'],
    ['Ταβέρνα Ήλιος', 'ΤΑΒΕΡΝΑ ΗΛΙΟΣ'],
    ['क्षितिज बेकरी', 'क्षितिज बेकरी पुणे'],
    ['Starbuks Coffe', 'Starbucks Coffee'],
    ['Bakery', 'Yasmin Bakery'],
    ['🌞', '🌞'],
    [' 🌞 ', '🌞'],
    // Half of the words agree, but for a slip in five letters, or two in eight.
    ['Mersa Bulutistan', 'Merso Kargalioglu'],
    ['Mersalin Bulutistan', 'Mersokin Kargalioglu'],
    ['Mersa Bulutistan Kargalioglu', 'Merso'],
    // One within the other: from five letters, or two where words are not spaced.
    ['Yasmi', 'Elyasmioglubahcesi'],
    ['桜井', '大桜井町店'],
    ['さく', 'おさくらや'],
    ['サク', 'オサクラヤ'],
    ['봄날', '새봄날공원'],
    ['กข', 'นกขมตพ'],
    // No word alike, seven letters in ten.
    ['Mers Bulu Karg', 'Merk Bulo Karz'],
    ['Mer Bul Karg', 'Mek Buk Karz'],
    // Initials, with the little words and without.
    ['NAASA', 'National Aeronautics and Space Administration'],
    ['NA SA', 'National Aeronautics and Space Administration'],
    ['MBF', 'Mavi Balon Firtina'],
    ['A B C', 'Alfa Beta Ceta'],
    // Only the first 120 letters count.
    ['k'.repeat(120), `qq${'k'.repeat(118)}${'z'.repeat(500)}`],
  ])('%s is %s', (a, b) => {
    expect(namesDiffer(a, b)).toBe(false);
    expect(namesDiffer(b, a)).toBe(false);
  });

  it.each([
    ['Güneş Kafe', 'Ay Kafe'],
    ['Örnek Fırın', 'NASA'],
    ['Mavi Fincan', 'Kırmızı Balon'],
    ['Hotel Roma', 'Hotel Milano'],
    ['The Shop', 'The Bakery'],
    ['Star', 'Starbucks'],
    ['Acme Ltd', 'Zenith Ltd'],
    ['太陽咖啡館', '月亮咖啡館'],
    ['مخبز الياسمين', 'مخبز السلام'],
    ['Кафе Солнце', 'Кафе Луна'],
    ['🌞', '🌜'],
    ['🌞', 'Güneş'],
    ['Mers Bulutistan', 'Merk Kargalioglu'],
    ['Mersa Bulutistan', 'Mers Kargalioglu'],
    ['Mersali Bulutistan', 'Mersoki Kargalioglu'],
    ['Mersa Bulut Kargali', 'Mersa Yildizlar Tepebasi'],
    ['桜', '大桜井町店'],
    ['MB', 'Mavi Balon'],
    // Signs alone abbreviate nothing, not even a name that is nothing but words without weight.
    ['☕☕', 'the and of'],
  ])('%s is hardly %s', (a, b) => {
    expect(namesDiffer(a, b)).toBe(true);
    expect(namesDiffer(b, a)).toBe(true);
  });

  it('finds every name like itself, and does not care which comes first', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(namesDiffer(a, a)).toBe(false);
        expect(namesDiffer(a, b)).toBe(namesDiffer(b, a));
      }),
    );
  });
});

describe('the words of a name', () => {
  it.each([
    ['ı ß æ œ ø đ ð þ ł ħ', 'i ss ae oe o d d th l h'],
    ['Ά ς ё', 'α σ е'],
    ['أ إ آ ٱ ى ی ک ة', 'ا ا ا ا ي ي ك ه'],
    ['مـن', 'من'],
    ['Joe’s ‘D.I.Y.´ `shop', 'joes diy shop'],
    ['Çağrı—Şen & Oğulları', 'cagri sen ogullari'],
  ])('%s: %s', (name, words) => {
    expect(nameWords(name)).toEqual(words.split(' '));
  });
});

describe('the letters between two texts', () => {
  it.each([
    ['', '', 0],
    ['', 'ab', 2],
    ['ab', '', 2],
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
    ['🌞a', '🌜a', 1],
  ])('"%s" and "%s": %i', (a, b, letters) => {
    expect(editDistance(a, b)).toBe(letters);
  });
});

describe('linkDoubts', () => {
  const profile = { phone: '+905321234567', name: 'Örnek Fırın' };
  it.each([
    ['no number on the Page', 'Örnek Fırın', [], []],
    ['ours', 'Örnek Fırın', ['+905321234567'], []],
    ['ours among others', 'Örnek Fırın', ['+902321234567', '+905321234567'], []],
    ['others only', 'Örnek Fırın', ['+902321234567'], ['numberDiffers']],
    ['another name', 'Kırmızı Balon', [], ['nameDiffers']],
    ['both', 'Kırmızı Balon', ['+902321234567'], ['numberDiffers', 'nameDiffers']],
  ])('%s', (_name, name, numbers, expected) => {
    expect(linkDoubts(profile, { name }, numbers)).toEqual(expected);
  });

  it.each([
    ['+525512345678', '+5215512345678'],
    ['+541112345678', '+5491112345678'],
    ['+551187654321', '+5511987654321'],
  ])('%s and %s are one telephone', (phone, shownNumber) => {
    expect(linkDoubts({ ...profile, phone }, profile, [shownNumber])).toEqual([]);
  });

  it('tells numbers of other countries apart by every digit', () => {
    expect(linkDoubts({ ...profile, phone: '+905321234567' }, profile, ['+9053212345679'])).toEqual(['numberDiffers']);
  });

  it.each([
    ['+52155123456789', '+5255123456789'],
    ['+54911123456789', '+5411123456789'],
    ['+5511987654321000', '+551187654321000'],
    ['00+5215512345678', '00+525512345678'],
    ['00+5491112345678', '00+541112345678'],
    ['00+5511987654321', '00+551187654321'],
  ])('%s and %s are two: only whole numbers of these countries are told alike', (one, other) => {
    expect(sameNumber(one, other)).toBe(false);
  });
});
