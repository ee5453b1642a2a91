/** Country (ISO 3166) of a language tag such as `tr` or `pt-BR`; the one most of its speakers live in if it names none. */
export function countryOfLocale(language: string): string {
  try {
    const { region } = new Intl.Locale(language).maximize();
    return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : 'US';
  } catch {
    return 'US';
  }
}
