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
