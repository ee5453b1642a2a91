import type { CheckPhone } from './phone-check.ts';

/** ISO country of a number written in international form; null for any other text and for worldwide numbers. */
export async function countryOfPhone(text: string, checkPhone: CheckPhone): Promise<string | null> {
  const check = await checkPhone(text, null);
  return check.kind === 'valid' ? check.country : null;
}
