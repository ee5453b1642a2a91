import { describe, expect, it } from 'vitest';
import { checkPhone } from '../../../utils/core/phone/check-phone.ts';

type Row = readonly [written: string, country: string | null, outcome: string];

/** Made-up numbers in the forms that people write. Outcome: E.164, line and country, or the reason. */
const table: Readonly<Record<string, readonly Row[]>> = {
  Türkiye: [
    ['+90 532 123 45 67', null, '+905321234567 mobile TR'],
    ['0532 123 45 67', 'TR', '+905321234567 mobile TR'],
    ['532 1234567', 'TR', '+905321234567 mobile TR'],
    ['905321234567', 'TR', '+905321234567 mobile TR'],
    ['0 (532) 123-45-67', 'TR', '+905321234567 mobile TR'],
    ['0.532.123.45.67', 'TR', '+905321234567 mobile TR'],
    ['00 90 532 123 45 67', 'TR', '+905321234567 mobile TR'],
    ['0090 532 123 45 67', null, '+905321234567 mobile TR'],
    ['(+90) 532 123 45 67', null, '+905321234567 mobile TR'],
    ['+(90) 532 123 45 67', null, '+905321234567 mobile TR'],
    ['++90 532 123 45 67', null, '+905321234567 mobile TR'],
    ['＋90 532 123 45 67', null, '+905321234567 mobile TR'],
    ['+90 (0) 532 123 45 67', null, '+905321234567 mobile TR'],
    ['+90 0532 123 45 67', null, '+905321234567 mobile TR'],
    ['+90·532·123·45·67', null, '+905321234567 mobile TR'],
    ['WhatsApp: +90 532 123 45 67', null, '+905321234567 mobile TR'],
    ['📞 0532 123 45 67 (WhatsApp)', 'TR', '+905321234567 mobile TR'],
    ['0️⃣5️⃣3️⃣2️⃣ 123 45 67', 'TR', '+905321234567 mobile TR'],
    ['0212 555 00 00', 'TR', '+902125550000 landline TR'],
    ['0212 555 00 00 dahili 12', 'TR', '+902125550000 landline TR'],
    ['0212 555 00 00 (iç hat 3)', 'TR', '+902125550000 landline TR'],
    ['0850 123 45 67', 'TR', '+908501234567 other TR'],
    ['444 0 123', 'TR', '+904440123 other TR'],
    ['0800 123 45 67', 'TR', 'tollFree'],
    ['0900 123 45 67', 'TR', 'premiumRate'],
    ['155', 'TR', 'shortCode'],
    ['*123#', 'TR', 'shortCode'],
    ['0532 123 45', 'TR', 'invalidForCountry'],
    ['0532 12', 'TR', 'tooShort'],
    ['0532 123 45 67 0212 555 00 00', 'TR', 'tooLong'],
    ['0532 123 45 67', null, 'countryNeeded'],
    ['905321234567', null, 'countryNeeded'],
    ['0532 123 45 67', 'ZZ', 'unknownCountry'],
    ['0532 123 45 67', 'AA', 'unknownCountry'],
    ['0532 123 45 67'.padEnd(250), 'TR', '+905321234567 mobile TR'],
    ['0532 123 45 67'.padEnd(251), 'TR', 'tooLong'],
    ['+ +90 532 123 45 67', null, '+905321234567 mobile TR'],
    ['0532  123\u00a045\n67', 'TR', '+905321234567 mobile TR'],
    // A word behind a few digits is no extension, and a plus not at the very end is none.
    ['123456 x 3', 'TR', 'tooShort'],
    ['A 155', 'TR', 'shortCode'],
    ['155 A', 'TR', 'tooShort'],
    ['1a5', 'TR', 'notANumber'],
    ['532#12', 'TR', 'shortCode'],
    ['155', null, 'shortCode'],
    ['+155', null, 'tooShort'],
    ['+1 155', 'TR', 'tooShort'],
    ['tel 966501234567+ x', null, 'countryNeeded'],
  ],
  'links that hold a number': [
    ['https://wa.me/905321234567', null, '+905321234567 mobile TR'],
    ['wa.me/905321234567?text=hi%2012', null, '+905321234567 mobile TR'],
    ['https://api.whatsapp.com/send?text=x&phone=%2B905321234567', null, '+905321234567 mobile TR'],
    ['https://api.whatsapp.com/send/?phone=905321234567&app=facebook', 'US', '+905321234567 mobile TR'],
    ['tel:+90-532-123-45-67;ext=3', null, '+905321234567 mobile TR'],
  ],
  Brazil: [
    ['(11) 98765-4321', 'BR', '+5511987654321 mobile BR'],
    ['011 98765-4321', 'BR', '+5511987654321 mobile BR'],
    ['0 15 11 98765-4321', 'BR', '+5511987654321 mobile BR'],
    ['55 11 98765-4321', 'BR', '+5511987654321 mobile BR'],
    ['55 99999-9999', 'BR', '+5555999999999 mobile BR'],
    ['+55 (011) 98765-4321', null, '+5511987654321 mobile BR'],
    // The exit prefix 0055 with a carrier inside would read this one as Peruvian.
    ['0055 51 99999-9999', 'BR', '+5551999999999 mobile BR'],
    ['(11) 3456-7890', 'BR', '+551134567890 landline BR'],
    ['0800 123 4567', 'BR', 'tollFree'],
    ['(11) 8765-4321', 'BR', 'invalidForCountry'],
  ],
  Mexico: [
    ['55 1234 5678', 'MX', '+525512345678 either MX'],
    ['+52 55 1234 5678', null, '+525512345678 either MX'],
    ['+52 1 55 1234 5678', null, '+525512345678 either MX'],
    ['+5215512345678', 'US', '+525512345678 either MX'],
    ['00 52 1 55 1234 5678', 'ES', '+525512345678 either MX'],
    ['011 52 1 55 1234 5678', 'US', '+525512345678 either MX'],
    ['521 55 1234 5678', 'MX', '+525512345678 either MX'],
    ['01 55 1234 5678', 'MX', '+525512345678 either MX'],
    ['044 55 1234 5678', 'MX', '+525512345678 either MX'],
    ['045 55 1234 5678', 'MX', '+525512345678 either MX'],
    ['+52 044 55 1234 5678', null, '+525512345678 either MX'],
    ['01 800 123 4567', 'MX', 'tollFree'],
    // Written as Americans write: not taken for Mexico's old 1.
    ['1 619 555 1234', 'MX', 'tooLong'],
  ],
  Argentina: [
    ['+54 9 11 2345-6789', null, '+5491123456789 mobile AR'],
    ['011 15-2345-6789', 'AR', '+5491123456789 mobile AR'],
    ['11 15 2345 6789', 'AR', '+5491123456789 mobile AR'],
    ['0351 15 234-5678', 'AR', '+5493512345678 mobile AR'],
    ['9 11 2345 6789', 'AR', '+5491123456789 mobile AR'],
    ['+54 11 15 2345 6789', null, '+5491123456789 mobile AR'],
    ['+54 9 11 15 2345 6789', null, '+5491123456789 mobile AR'],
    ['+54 9 (011) 15 2345 6789', null, '+5491123456789 mobile AR'],
    ['011 2345-6789', 'AR', '+541123456789 landline AR'],
    ['15 2345 6789', 'AR', 'invalidForCountry'],
  ],
  Italy: [
    ['347 123 4567', 'IT', '+393471234567 mobile IT'],
    ['02 1234 5678', 'IT', '+390212345678 landline IT'],
    ['+39 02 1234 5678', null, '+390212345678 landline IT'],
    ['+39 (0)2 1234 5678', null, '+390212345678 landline IT'],
    ['0039 347 1234567', 'IT', '+393471234567 mobile IT'],
    ['800 123456', 'IT', 'tollFree'],
    ['899 123456', 'IT', 'premiumRate'],
  ],
  'Russia and Kazakhstan': [
    ['8 (916) 123-45-67', 'RU', '+79161234567 mobile RU'],
    ['89161234567', 'RU', '+79161234567 mobile RU'],
    ['+7 916 123-45-67', null, '+79161234567 mobile RU'],
    ['+7 8 916 123 45 67', null, '+79161234567 mobile RU'],
    ['8 495 123-45-67 доб. 105', 'RU', '+74951234567 landline RU'],
    ['8 10 90 532 123 45 67', 'RU', '+905321234567 mobile TR'],
    ['8 701 123 45 67', 'KZ', '+77011234567 mobile KZ'],
    ['8-800-555-35-35', 'RU', 'tollFree'],
    ['+8 916 123 45 67', null, 'unknownCountry'],
  ],
  India: [
    ['98765 43210', 'IN', '+919876543210 mobile IN'],
    ['09876543210', 'IN', '+919876543210 mobile IN'],
    ['+91-98765-43210', null, '+919876543210 mobile IN'],
    ['919876543210', 'IN', '+919876543210 mobile IN'],
    ['९८७६५ ४३२१०', 'IN', '+919876543210 mobile IN'],
    ['+९१ ९८७६५ ४३२१०', null, '+919876543210 mobile IN'],
    ['022 2345 6789', 'IN', '+912223456789 landline IN'],
    ['1800 123 4567', 'IN', 'tollFree'],
  ],
  Indonesia: [
    ['0812-3456-7890', 'ID', '+6281234567890 mobile ID'],
    ['62 812 3456 7890', 'ID', '+6281234567890 mobile ID'],
    ['+62 0812 3456 7890', null, '+6281234567890 mobile ID'],
    ['(021) 5555 1234', 'ID', '+622155551234 landline ID'],
  ],
  'the Arab world': [
    ['٠٥٠ ١٢٣ ٤٥٦٧', 'SA', '+966501234567 mobile SA'],
    ['٠٠٩٦٦٥٠١٢٣٤٥٦٧', null, '+966501234567 mobile SA'],
    ['\u{200F}+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧\u{200F}', null, '+966501234567 mobile SA'],
    ['٩٦٦٥٠١٢٣٤٥٦٧+', null, '+966501234567 mobile SA'],
    ['966501234567+', 'SA', '+966501234567 mobile SA'],
    ['واتساب: ٠١٠١٢٣٤٥٦٧٨', 'EG', '+201012345678 mobile EG'],
    ['02 2345 6789', 'EG', '+20223456789 landline EG'],
    ['050-123 4567', 'AE', '+971501234567 mobile AE'],
    ['04 223 4567', 'AE', '+97142234567 landline AE'],
    ['800 1234', 'AE', 'tollFree'],
  ],
  'Germany, France, Spain, Poland': [
    ['0170 1234567', 'DE', '+491701234567 mobile DE'],
    ['0176 - 123 456 78', 'DE', '+4917612345678 mobile DE'],
    ['030/1234567', 'DE', '+49301234567 landline DE'],
    ['+49 (0) 170 1234567', null, '+491701234567 mobile DE'],
    ['0900 1 234567', 'DE', 'premiumRate'],
    ['06 12 34 56 78', 'FR', '+33612345678 mobile FR'],
    ['06.12.34.56.78', 'FR', '+33612345678 mobile FR'],
    ['+33 (0)6 12 34 56 78', null, '+33612345678 mobile FR'],
    ['08 99 12 34 56', 'FR', 'premiumRate'],
    ['612 34 56 78', 'ES', '+34612345678 mobile ES'],
    ['+34 (0) 612 34 56 78', null, '+34612345678 mobile ES'],
    ['900 123 456', 'ES', 'tollFree'],
    ['735 915 100', 'PL', '+48735915100 mobile PL'],
  ],
  'Britain and the United States': [
    ['07400 123456', 'GB', '+447400123456 mobile GB'],
    ['+44 (0)20 7946 0958', null, '+442079460958 landline GB'],
    ['020 7946 0958 ext. 12', 'GB', '+442079460958 landline GB'],
    ['07700 900123', 'GB', 'invalidForCountry'],
    ['0909 123 4567', 'GB', 'premiumRate'],
    ['(904) 204-7496', 'US', '+19042047496 either US'],
    ['1-904-204-7496', 'US', '+19042047496 either US'],
    ['904.204.7496 x12', 'US', '+19042047496 either US'],
    ['011 90 532 123 45 67', 'US', '+905321234567 mobile TR'],
    ['(204) 555-0123', 'US', '+12045550123 either CA'],
    ['1 (800) 356-9377', 'US', 'tollFree'],
    ['1-800-FLOWERS', 'US', 'tooShort'],
    ['555-0100', 'US', 'tooShort'],
  ],
  'exit prefixes that can be read two ways': [
    ['001 852 9123 4567', 'HK', '+85291234567 mobile HK'],
    // +65 8234 5678 by Hong Kong's 001, +1 658 234 5678 by the 00 of most countries: nobody can tell.
    ['001 65 8234 5678', 'HK', 'invalidForCountry'],
    ['532 123 45 67+', 'TR', '+905321234567 mobile TR'],
  ],
  'no phone number': [
    ['', null, 'empty'],
    [' \u{A0}\n', 'TR', 'empty'],
    ['hello', null, 'notANumber'],
    ['+', null, 'notANumber'],
    ['09:00-18:00', 'TR', 'notANumber'],
    ['+1', null, 'tooShort'],
    ['+999 123 456', null, 'unknownCountry'],
    ['+800 1234 5678', null, 'tollFree'],
    ['+90 532 123 45 67 890 12', null, 'tooLong'],
    ['9'.repeat(300), 'TR', 'tooLong'],
  ],
};

function outcome(written: string, country: string | null): string {
  const check = checkPhone(written, country);
  return check.kind === 'valid' ? `${check.e164} ${check.line} ${check.country}` : check.reason;
}

describe.each(Object.entries(table))('checkPhone: %s', (_, rows) => {
  it.each(rows)('%j in %s is %s', (written, country, expected) => {
    expect(outcome(written, country)).toBe(expected);
  });
});

describe('checkPhone', () => {
  it('writes the number as people do abroad, without its extension', () => {
    expect(checkPhone('0212 555 00 00 ext 12', 'TR')).toMatchObject({ international: '+90 212 555 00 00' });
  });

  it('was asked about enough written forms', () => {
    expect(Object.values(table).flat().length).toBeGreaterThan(120);
  });
});
