import type { BusinessFacts, BusinessPage, WhatsAppTarget } from '../../../utils/core/business/business-page.ts';
import { businessPageSchema } from '../../../utils/core/business/business-page.ts';
import { shown, unknownFact } from '../../../utils/core/business/fact.ts';

const noFacts: BusinessFacts = {
  verified: unknownFact,
  description: unknownFact,
  categories: unknownFact,
  phones: unknownFact,
  emails: unknownFact,
  websites: unknownFact,
  otherAccounts: unknownFact,
  address: unknownFact,
  hours: unknownFact,
  openState: unknownFact,
  priceRange: unknownFact,
  rating: unknownFact,
  services: unknownFact,
  wifi: unknownFact,
  confirmedOwner: unknownFact,
  followersText: unknownFact,
  followers: unknownFact,
  likes: unknownFact,
  wereHere: unknownFact,
  summary: unknownFact,
  location: unknownFact,
  picture: unknownFact,
  cover: unknownFact,
  whatsapp: unknownFact,
};

/** A Page that says nothing but the given facts. */
export function pageWith(facts: Partial<BusinessFacts>, rest: Partial<BusinessPage> = {}): BusinessPage {
  return businessPageSchema.parse({
    profileId: '100000000000001',
    idPlaces: ['url', 'header'],
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
