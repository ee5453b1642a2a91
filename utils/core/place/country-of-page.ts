import type { BusinessPage } from '../business/business-page.ts';
import { valueOf } from '../business/fact.ts';
import { countryOfPhone } from '../phone/country-of-phone.ts';
import type { CheckPhone } from '../phone/phone-check.ts';
import { countryOfAddress } from './country-of-address.ts';

/**
 * ISO country of a Page: from its address, else from its WhatsApp number, else from its international numbers if they
 * agree; null when nothing on the Page tells. The check is asked only when the address doesn't say.
 */
export async function countryOfPage(page: BusinessPage, checkPhone: CheckPhone): Promise<string | null> {
  const address = valueOf(page.facts.address);
  const placed = address === undefined ? null : countryOfAddress(address, page.language);
  if (placed !== null) return placed;

  const whatsapp = valueOf(page.facts.whatsapp);
  const called = whatsapp?.kind === 'number' ? await countryOfPhone(`+${whatsapp.digits}`, checkPhone) : null;
  if (called !== null) return called;

  const phones = valueOf(page.facts.phones) ?? [];
  const found = new Set(await Promise.all(phones.map((phone) => countryOfPhone(phone, checkPhone))));
  found.delete(null);
  const [country = null, ...others] = found;
  return others.length > 0 ? null : country;
}
