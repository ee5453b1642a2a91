/** A number that its country has renumbered, and the country whose rules read it again. */
export interface RepairedNumber {
  readonly text: string;
  readonly country: 'MX' | 'AR';
}

/**
 * The current form of a number written by old or doubled rules, or null. For numbers found invalid only.
 * Mexico dropped the mobile 1 after +52 and the prefixes 01, 044 and 045 in 2019; in Argentina people write
 * the 9 of abroad and the 15 of home at once.
 */
export function repairE164(e164: string): RepairedNumber | null {
  const mexican = /^\+52(?:1|01|044|045)(\d{10})$/.exec(e164)?.[1];
  if (mexican !== undefined) return { text: mexican, country: 'MX' };
  const argentine = /^\+549(0?\d{12})$/.exec(e164)?.[1];
  return argentine === undefined ? null : { text: argentine, country: 'AR' };
}
