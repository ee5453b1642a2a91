/** Letters compared without case, marks and the Turkish dotless ı, so that "istanbul" finds Istanbul. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/[_/\s-]+/g, ' ')
    .trim();

/** The zones that contain every word typed, the suggested ones first; only the suggested ones while nothing is typed. */
export function findTimeZones(
  typed: string,
  suggested: readonly string[],
  all: readonly string[],
  most = 6,
): readonly string[] {
  const words = fold(typed).split(' ').filter(Boolean);
  const zones = [...new Set(words.length === 0 ? suggested : [...suggested, ...all])];
  return zones.filter((zone) => words.every((word) => fold(zone).includes(word))).slice(0, most);
}

/** Where most people live in countries with many zones, whose lists are in alphabetical order. */
const mostPeople: Readonly<Record<string, readonly string[]>> = {
  AU: ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Perth'],
  BR: ['America/Sao_Paulo', 'America/Bahia', 'America/Fortaleza', 'America/Manaus'],
  CA: ['America/Toronto', 'America/Vancouver', 'America/Edmonton'],
  CL: ['America/Santiago'],
  EC: ['America/Guayaquil'],
  ES: ['Europe/Madrid', 'Atlantic/Canary'],
  ID: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'],
  MX: ['America/Mexico_City', 'America/Monterrey', 'America/Tijuana'],
  NZ: ['Pacific/Auckland'],
  PT: ['Europe/Lisbon'],
  RU: ['Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Novosibirsk'],
  US: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
};

/** Zones to propose for a Page of a country (null if unknown), the likeliest first; `own` is the zone of this device. */
export function likelyTimeZones(country: string | null, ofCountry: readonly string[], own: string): readonly string[] {
  const likely = country === null ? [] : (mostPeople[country] ?? []);
  const here = ofCountry.includes(own) ? [own] : [];
  return [...new Set([...here, ...likely, ...ofCountry, own])];
}
