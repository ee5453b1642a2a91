import { countries } from './countries.ts';

/** Forms that people and Facebook write and Intl doesn't list: abbreviations, nations of the UK, names of the country itself. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'U.A.E.', 'الإمارات'],
  AT: ['Österreich'],
  BE: ['België', 'Belgique'],
  BR: ['Brasil'],
  CH: ['Schweiz', 'Suisse', 'Svizzera'],
  CI: ['Ivory Coast'],
  CZ: ['Czech Republic', 'Česko'],
  DE: ['Deutschland'],
  DZ: ['الجزائر'],
  EG: ['مصر'],
  ES: ['España'],
  GB: ['UK', 'U.K.', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  GR: ['Ελλάδα'],
  HK: ['Hong Kong'],
  IN: ['Bharat', 'भारत'],
  IT: ['Italia'],
  JO: ['الأردن'],
  JP: ['日本'],
  KR: ['Republic of Korea', 'Korea, Republic of', '대한민국'],
  KW: ['الكويت'],
  MA: ['Maroc', 'المغرب'],
  MM: ['Burma'],
  MO: ['Macau', 'Macao'],
  NL: ['Nederland', 'The Netherlands', 'Holland'],
  PL: ['Polska'],
  PS: ['Palestine'],
  QA: ['قطر'],
  RU: ['Россия', 'Russian Federation', 'Российская Федерация'],
  SA: ['KSA', 'K.S.A.', 'السعودية', 'المملكة العربية السعودية'],
  SE: ['Sverige'],
  TH: ['ประเทศไทย'],
  TN: ['Tunisie', 'تونس'],
  TR: ['Türkiye', 'Turkey', 'Republic of Türkiye', 'Türkiye Cumhuriyeti'],
  TW: ['Taiwan', '台灣'],
  UA: ['Україна'],
  US: ['USA', 'U.S.A.', 'U.S.', 'United States of America', 'EE. UU.', 'ABD', 'EUA'],
  VN: ['Viet Nam', 'Việt Nam'],
};

/** Names compared without case, accents, dots and apostrophes: "TÜRKİYE" is "Türkiye". */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}.'’‘`]+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function displayNames(language: string): Intl.DisplayNames[] {
  try {
    const type = 'region';
    const fallback = 'none';
    return [
      new Intl.DisplayNames(language, { type, fallback }),
      new Intl.DisplayNames(language, { type, fallback, style: 'short' }),
    ];
  } catch {
    // The language comes from a document and may be anything.
    return [];
  }
}

/**
 * For each name the one country that is called exactly so, in one of the languages (BCP 47) or by a well-known other
 * form; null where there is none or more than one.
 */
export function countriesNamed(names: readonly string[], languages: readonly string[]): (string | null)[] {
  const keys = names.map((name) => nameKey(name));
  const found = keys.map(() => new Set<string>());
  const displays = languages.flatMap((language) => displayNames(language));
  for (const country of countries) {
    const shown = displays.map((display) => display.of(country) ?? '');
    const known = new Set([...shown, ...(otherNames[country] ?? [])].map((name) => nameKey(name)));
    keys.forEach((key, index) => {
      if (key !== '' && known.has(key)) found[index]?.add(country);
    });
  }
  return found.map((set) => (set.size === 1 ? ([...set][0] ?? null) : null));
}
