import { type BusinessPage, businessFactsSchema } from '../../../utils/core/business/business-page.ts';
import { unknownFact } from '../../../utils/core/business/fact.ts';

/** A Page of which nothing but id and name is known. */
export const pageOf = (profileId: string, name = 'Güneş Kafe'): BusinessPage => ({
  profileId,
  idPlaces: ['route', 'header'],
  url: `https://www.facebook.com/${profileId}`,
  name,
  language: 'tr',
  viewer: 'signedIn',
  facts: businessFactsSchema.parse(
    Object.fromEntries(Object.keys(businessFactsSchema.shape).map((fact) => [fact, unknownFact])),
  ),
});
