import { describe, expect, it } from 'vitest';
import { readRating } from '../../../utils/core/business/read-rating.ts';

describe('readRating', () => {
  it.each([
    ['Rating · 4.7 (130 Reviews)', { stars: 4.7, count: 130 }],
    ['Ocena · 4,7 (130 opinii)', { stars: 4.7, count: 130 }],
    ['94% poleca (75 opinii)', { recommendPercent: 94, count: 75 }],
    ['100% recommend (1,234 reviews)', { recommendPercent: 100, count: 1234 }],
    ['%96 tavsiye ediyor (1.234 Yorum)', { recommendPercent: 96, count: 1234 }],
    ['98 % des personnes recommandent (2\u00a0345 avis)', { recommendPercent: 98, count: 2345 }],
    ['٩٤٪ يوصون (٧٥ مراجعة)', { recommendPercent: 94, count: 75 }],
    ['९४% लोग सुझाव देते हैं (७५)', { recommendPercent: 94 }],
    ['Not yet rated (4 reviews)', { count: 4 }],
    ['94% recommend (1.2K reviews)', { recommendPercent: 94 }],
    ['94% recommend (12K reviews)', { recommendPercent: 94 }],
    ['94% poleca (2,1 tys. opinii)', { recommendPercent: 94 }],
    ['94% recomienda (12 mil opiniones)', { recommendPercent: 94 }],
    ['Rating · 7.2 (3 Reviews)', { count: 3 }],
    ['Rating', {}],
  ])('%s', (text, measures) => {
    expect(readRating(text)).toEqual(measures);
  });
});
