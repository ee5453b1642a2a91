import type { BusinessFacts, BusinessPage, WhatsAppTarget } from '../../../utils/core/business/business-page.ts';
import { businessPageSchema } from '../../../utils/core/business/business-page.ts';
import { shown } from '../../../utils/core/business/fact.ts';
import { noFacts } from '../../support/no-facts.ts';

/** A Page that says nothing but the given facts. */
export function pageWith(facts: Partial<BusinessFacts>, rest: Partial<BusinessPage> = {}): BusinessPage {
  return businessPageSchema.parse({
    profileId: '100000000000001',
    idPlaces: ['url', 'header'],
    asOf: 0,
    url: 'https://www.facebook.com/guneskafe',
    name: 'Güneş Kafe',
    language: 'tr',
    viewer: 'signedOut',
    facts: { ...noFacts, ...facts },
    ...rest,
  });
}

export const phones = (...written: string[]) => shown(written, 'payload');
export const whatsapp = (digits: string) => shown<WhatsAppTarget>({ kind: 'number', digits }, 'dom');
export const address = (text: string) => shown(text, 'payload');
