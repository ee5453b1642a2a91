import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries } from '../../../utils/core/place/countries.ts';
import { countryOfAddress } from '../../../utils/core/place/country-of-address.ts';

describe('countryOfAddress', () => {
  it.each([
    ['Örnek Sk. 12, Kadıköy, İstanbul, Türkiye', 'tr', 'TR'],
    ['Örnek Sk. 12, Kadıköy, İstanbul, TÜRKİYE', 'tr', 'TR'],
    ['Örnek Sk. 12, Kadıköy/İstanbul/Türkiye', 'en', 'TR'],
    ['Örnek Sk. 12, Istanbul, Turkey', 'en', 'TR'],
    ['Örnek Sk. 12, Istanbul, Turkey, 34710', 'en', 'TR'],
    ['Örnek Sk. 12, Istanbul, Turquie', 'fr', 'TR'],
    ['Örnek Sk. 12, Istanbul - Turkey', 'en_US', 'TR'],
    ['Beispielstr. 5, 10115 Berlin, Deutschland', 'de', 'DE'],
    ['Beispielstr. 5, 10115 Berlin, Deutschland', 'en', 'DE'],
    ['Beispielstr. 5, 10115 Berlin, Almanya', 'tr', 'DE'],
    ['Przykładowa 58, Warsaw, Poland', 'en', 'PL'],
    ['Rua Exemplo 10, São Paulo, SP, Brasil', 'pt-BR', 'BR'],
    ['Rua Exemplo 10, São Paulo, SP, Brazil, São Paulo', 'en', 'BR'],
    ['12 Example Road, Mumbai, Maharashtra, India', 'hi', 'IN'],
    ['12 Example Road, मुंबई, भारत', 'hi', 'IN'],
    ['شارع المثال ١٢، القاهرة، مصر', 'ar', 'EG'],
    ['شارع المثال، الرياض، السعودية', 'ar', 'SA'],
    ['Example Tower, Dubai, UAE', 'en', 'AE'],
    ['Example Tower, Dubai, United Arab Emirates', 'en', 'AE'],
    ['1 Example St, London, United Kingdom', 'en', 'GB'],
    ['1 Example St, London, UK', 'en', 'GB'],
    ['1 Example St, Edinburgh, Scotland', 'en', 'GB'],
    ['1 Example Quay, Singapore 049213', 'en', 'SG'],
    ['1 Example Road, Central, Hong Kong', 'en', 'HK'],
    ["Rue de l'Exemple, Abidjan, Cote d'Ivoire", 'en', 'CI'],
    ['1 Example Rd, Jacksonville, FL, United States, Florida', 'en', 'US'],
    ['1 Example Pkwy SE, Ste 104, Smyrna, GA, United States, Georgia', 'en', 'US'],
    ['1 Example Pkwy SE, Smyrna, GA 30080, United States, Georgia', 'en', 'US'],
    ['Smyrna, United States, Georgia', 'en', 'US'],
    ['1 Example Rd, Jacksonville, FL, USA', 'tr', 'US'],
    ['1 Example Rd, Jacksonville, FL, Amerika Birleşik Devletleri, Florida', 'tr', 'US'],
    ['Toronto, ON, Canada, Ontario', 'en', 'CA'],
    ['1 Example St, Suite B, Toronto, ON, Canada, Ontario', 'en', 'CA'],
    ['Toronto, ON, Canada, ON', 'en', null],
    ['Curitiba, Paraná, Brazil, Paraná', 'en', 'BR'],
    ['Curitiba, Paraná, Brazil, Chaco', 'en', null],
    ['1 Example Quay, Singapore  049213', 'en', 'SG'],
    ['1 Example St, London, United  Kingdom', 'en', 'GB'],
    ['Örnek Sk., Istanbul, Turkey,', 'en', 'TR'],
    ['Örnek Sk., Istanbul, Turkey!', 'en', 'TR'],
    ['Örnek Sk., Istanbul, Turquie', 'fr_FR', 'TR'],
    ['Örnek Sk., Istanbul, Türkiye, Turkey', 'en', 'TR'],
    ['Tbilisi, Gürcistan', 'tr', 'GE'],
    ['Germany', 'en', 'DE'],
  ])('%s (%s) lies in %s', (address, language, expected) => {
    expect(countryOfAddress(address, language)).toBe(expected);
  });

  it.each([
    ['a town named like a country', '1 Example Rd, Lebanon, Tennessee', 'en'],
    ['the same with a number of a suite', '1 Example Rd, Ste 4, Peru, Indiana', 'en'],
    ['a state named like a country', 'Atlanta, Georgia', 'en'],
    ['a state code alone', '1 Example Rd, Smyrna, GA 30080', 'en'],
    ['a town alone', 'İstanbul', 'tr'],
    ['a country inside a street name', 'Germany Street 5, Izmir', 'en'],
    ['a country among other words', 'Opposite the Embassy of Germany', 'en'],
    ['a name in another language than the document', 'Örnek Sk. 12, Istanbul, Turecko', 'en'],
    ['nothing', '', 'en'],
    ['commas', ' , ,, ', 'en'],
  ])('does not guess from %s', (_, address, language) => {
    expect(countryOfAddress(address, language)).toBeNull();
  });

  it.each(['en', 'tr', 'de', 'fr', 'es', 'pt', 'it', 'id', 'hi', 'ar', 'ru', 'ja'])(
    'finds the large countries by their names in %s',
    (language) => {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      const large = [
        'TR',
        'BR',
        'IN',
        'ID',
        'MX',
        'AR',
        'EG',
        'SA',
        'AE',
        'DE',
        'FR',
        'IT',
        'ES',
        'RU',
        'GB',
        'US',
        'PK',
        'NG',
        'ZA',
        'JP',
      ];
      const missed = large.filter(
        (country) => countryOfAddress(`Example 1, Town, ${names.of(country)}`, language) !== country,
      );
      expect(missed).toEqual([]);
    },
  );

  it('never throws, and answers a country it knows or null', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('Turkey', 'US', 'Georgia', '34000', 'FL', 'ÿ'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 10 }), (parts, language) => {
        const country = countryOfAddress(parts.join(', '), language);
        expect(country === null || countries.includes(country)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
