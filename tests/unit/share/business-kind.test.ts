import { describe, expect, it } from 'vitest';
import { businessKind } from '../../../utils/core/share/business-kind.ts';
import { businessKinds } from '../../../utils/core/share/business-kinds.ts';

describe('businessKind', () => {
  it.each([
    [[], 'LocalBusiness', null],
    [['Product/Service'], 'LocalBusiness', null],
    [['Kafe', 'Fırın'], 'CafeOrCoffeeShop', 'RESTAURANT'],
    [['FIRIN'], 'Bakery', 'GROCERY'],
    [['İnternet Kafe'], 'InternetCafe', null],
    [['Yerel işletme', 'KUAFÖR'], 'HairSalon', 'BEAUTY'],
    [['Turkish Restaurant'], 'Restaurant', 'RESTAURANT'],
    [['Deniz Ürünleri Restoranı'], 'Restaurant', 'RESTAURANT'],
    [['Restaurant Supply'], 'LocalBusiness', null],
    [['Bar', 'Otel'], 'BarOrPub', 'HOTEL'],
    [['Okul'], 'LocalBusiness', 'EDU'],
  ] as const)('%j is %s, %s', (categories, type, vertical) => {
    expect(businessKind(categories)).toEqual({ type, vertical });
  });

  it('knows each name once, whatever its accents and capitals', () => {
    const names = businessKinds.flatMap(([type, vertical, ...words]) =>
      words.map((word) => ({ word, type, vertical })),
    );
    expect(names.filter(({ word, type }) => type !== null && businessKind([word]).type !== type)).toEqual([]);
    expect(names.filter(({ word, vertical }) => businessKind([word]).vertical !== vertical)).toEqual([]);
  });
});
