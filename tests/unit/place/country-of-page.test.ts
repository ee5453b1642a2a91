import { describe, expect, it } from 'vitest';
import type { BusinessFacts } from '../../../utils/core/business/business-page.ts';
import { checkPhone } from '../../../utils/core/phone/check-phone.ts';
import { countryOfPage } from '../../../utils/core/place/country-of-page.ts';
import { address, pageWith, phones, whatsapp } from './made-up-page.ts';

const turkish = address('Örnek Sk. 12, Kadıköy, İstanbul, Türkiye');

const never = () => Promise.reject(new Error('asked'));

describe('countryOfPage', () => {
  it.each<[string, Partial<BusinessFacts>, string | null]>([
    ['the address, before any number', { address: turkish, phones: phones('+49 30 1234567') }, 'TR'],
    ['the WhatsApp number', { whatsapp: whatsapp('5511987654321'), phones: phones('+49 30 1234567') }, 'BR'],
    ['an international number', { address: address('İstanbul'), phones: phones('hello', '+90 212 555 00 00') }, 'TR'],
    ['nothing, if numbers disagree', { phones: phones('+90 212 555 00 00', '+49 30 1234567') }, null],
    ['nothing', {}, null],
  ])('is told by %s', async (_, facts, expected) => {
    expect(await countryOfPage(pageWith(facts), checkPhone)).toBe(expected);
  });

  it('asks for no number where the address tells', async () => {
    const page = pageWith({ address: turkish, phones: phones('+49 30 1234567') });
    expect(await countryOfPage(page, never)).toBe('TR');
  });
});
