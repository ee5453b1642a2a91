import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { linkDoubts } from '../../../utils/core/sync/link-doubts.ts';
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
});
