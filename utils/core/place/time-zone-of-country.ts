/** Two spellings of one thing: a method since 2024, a property before; Firefox had neither for long. */
type LocaleWithZones = Intl.Locale & {
  readonly getTimeZones?: () => readonly string[] | undefined;
  readonly timeZones?: readonly string[] | undefined;
};

/** Countries with several zones on one clock (checked against Intl by a test), and one whose code Intl doesn't know. */
const mainZones: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  KZ: 'Asia/Almaty',
  MY: 'Asia/Kuala_Lumpur',
  UZ: 'Asia/Tashkent',
  XK: 'Europe/Belgrade',
};

/** Chromium answers with names of the 1990s, Firefox with today's. A profile goes from one to the other. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
};

/** The zones of a country (ISO 3166, two letters) to choose from; empty where the engine can't tell. */
export function timeZonesOfCountry(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  if (zones.length > 0) return zones.map((zone) => renamed[zone] ?? zone);
  const main = mainZones[country];
  return main === undefined ? [] : [main];
}

/** The IANA zone of a country whose clocks all show the same time; null for the others and where nobody can tell. */
export function timeZoneOfCountry(country: string): string | null {
  const main = mainZones[country];
  if (main !== undefined) return main;
  const [zone, ...others] = timeZonesOfCountry(country);
  return zone === undefined || others.length > 0 ? null : zone;
}
