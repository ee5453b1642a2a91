import type { DayOfWeek, LocalBusiness, OpeningHoursSpecification, WithContext } from 'schema-dts';
import type { Day } from '../business/week.ts';
import type { Business } from '../profile/business.ts';
import { businessKind } from './business-kind.ts';
import type { LocalBusinessType } from './business-kinds.ts';
import { openingHours } from './opening-hours.ts';
import { sharedProfile } from './shared-profile.ts';

const dayNames: Readonly<Record<Day, Extract<DayOfWeek, string>>> = {
  sun: 'Sunday',
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
};

/** Every place of business has the properties of the plain one; only its type says more. */
type PlainBusiness = Extract<LocalBusiness, { readonly '@type': 'LocalBusiness' }>;
type BusinessJson = WithContext<Omit<PlainBusiness, '@type'> & { readonly '@type': LocalBusinessType }>;

/** The business in schema.org's words, for search engines. What the profile doesn't say is left out. */
export function jsonLd({ profile, link }: Pick<Business, 'profile' | 'link'>): BusinessJson {
  const { name, description, phone, email, address, websites, categories, hours } = sharedProfile(profile);
  const [url, ...others] = websites;
  const sameAs = link === null ? others : [...others, link.page.url];
  const week = (hours === null ? [] : openingHours(hours)).map(
    ({ days, opens, closes }): OpeningHoursSpecification => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map((day) => dayNames[day]),
      opens,
      closes,
    }),
  );
  return {
    '@context': 'https://schema.org',
    '@type': businessKind(categories).type,
    name,
    ...(description !== '' && { description }),
    telephone: phone,
    ...(email !== '' && { email }),
    ...(address !== '' && { address }),
    ...(url !== undefined && { url }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(week.length > 0 && { openingHoursSpecification: week }),
  };
}
