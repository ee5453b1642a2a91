import { type BusinessPage, type WhatsAppTarget } from '../../business/business-page.ts';
import { valueOf } from '../../business/fact.ts';
import type { CheckPhone } from '../../phone/phone-check.ts';

const whatsAppNumber = (target: WhatsAppTarget | undefined) => (target?.kind === 'number' ? [`+${target.digits}`] : []);

/** The numbers that a Page shows, its WhatsApp number first, as E.164. `country`: for national forms. */
export async function numbersOnPage(
  { facts }: BusinessPage,
  country: string | null,
  checkPhone: CheckPhone,
): Promise<string[]> {
  const texts = [...whatsAppNumber(valueOf(facts.whatsapp)), ...(valueOf(facts.phones) ?? [])];
  const checks = await Promise.all(texts.map(async (text) => checkPhone(text, country)));
  return [...new Set(checks.flatMap((check) => (check.kind === 'valid' ? [check.e164] : [])))];
}
