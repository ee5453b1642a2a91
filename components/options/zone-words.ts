/** A zone as people read it: `America/Argentina/Buenos_Aires` without its underscores. */
export function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ');
}

/** How far a zone is from Greenwich now: GMT+3. Empty for a zone that Intl doesn't know. */
export function zoneOffset(zone: string, locale: string): string {
  try {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts();
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  } catch {
    return '';
  }
}
