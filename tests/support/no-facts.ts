import type { BusinessFacts } from '../../utils/core/business/business-page.ts';
import { unknownFact } from '../../utils/core/business/fact.ts';

/** A view that says nothing about anything. */
export const noFacts: BusinessFacts = {
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
