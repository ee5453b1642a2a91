import type { BusinessFacts, BusinessPage } from '../../../../utils/core/business/business-page.ts';
import { shown } from '../../../../utils/core/business/fact.ts';
import type { PageHours, PageInterval } from '../../../../utils/core/business/page-hours.ts';
import type { Day } from '../../../../utils/core/business/week.ts';
import { noFacts } from '../../../support/no-facts.ts';

/** A view of an invented Page that shows nothing but the facts given. */
export function buildPage(
  facts: Partial<BusinessFacts> = {},
  rest: Partial<Omit<BusinessPage, 'facts'>> = {},
): BusinessPage {
  return {
    profileId: '100000000000001',
    idPlaces: ['url', 'header'],
    asOf: 0,
    username: 'ornekfirin',
    url: 'https://www.facebook.com/ornekfirin',
    name: 'Örnek Fırın',
    language: 'tr',
    viewer: 'signedIn',
    ...rest,
    facts: { ...noFacts, ...facts },
  };
}

export function weekly(days: Partial<Record<Day, PageInterval[]>>): PageHours {
  return { kind: 'weekly', days: { sun: [], mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], ...days } };
}

/** A Page that shows every field sync knows. */
export const fullPage = buildPage({
  description: shown('Taş fırında ekmek', 'payload'),
  address: shown('Çarşı Cad. 5, İzmir', 'payload'),
  emails: shown(['bilgi@ornekfirin.example'], 'payload'),
  websites: shown(['https://ornekfirin.example/'], 'payload'),
  categories: shown(['Fırın', 'Pastane'], 'payload'),
  hours: shown(weekly({ mon: [[480, 1200]], tue: [[480, 1200]] }), 'dom'),
});
