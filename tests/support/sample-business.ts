import type { BusinessPage } from '../../utils/core/business/business-page.ts';
import { shown } from '../../utils/core/business/fact.ts';
import type { PageHours } from '../../utils/core/business/page-hours.ts';
import type { Business } from '../../utils/core/profile/business.ts';
import type { BusinessHours } from '../../utils/core/profile/business-hours.ts';
import type { PageFields, PageLink } from '../../utils/core/profile/page-link.ts';
import { emptyProfile, type Profile } from '../../utils/core/profile/profile.ts';
import { noFacts } from './no-facts.ts';

/** Made-up businesses for tests and pictures. */

export const sampleNow = Date.UTC(2026, 10, 20, 12, 0);
const hour = 3_600_000;

const nineToTen: [number, number][] = [[9 * 60, 22 * 60]];
export const cafePageHours: PageHours = {
  kind: 'weekly',
  days: {
    mon: nineToTen,
    tue: nineToTen,
    wed: nineToTen,
    thu: nineToTen,
    fri: [[9 * 60, 24 * 60]],
    sat: [[10 * 60, 24 * 60]],
    sun: [],
  },
};

export const cafeHours: BusinessHours = {
  timezone: 'Europe/Istanbul',
  config: {
    mon: { mode: 'specific_hours', hours: nineToTen },
    tue: { mode: 'specific_hours', hours: nineToTen },
    wed: { mode: 'specific_hours', hours: nineToTen },
    thu: { mode: 'specific_hours', hours: nineToTen },
    fri: { mode: 'specific_hours', hours: [[9 * 60, 24 * 60]] },
    sat: { mode: 'specific_hours', hours: [[10 * 60, 24 * 60]] },
  },
};

export const cafeSeen: PageFields = {
  description: shown('Mahallenin fırını ve kahvesi. Taze ekmek sabah yedide.', 'payload'),
  address: shown('Moda Caddesi 12, 34710 Kadıköy, İstanbul', 'payload'),
  email: shown(['merhaba@guneskafe.example'], 'payload'),
  websites: shown(['https://guneskafe.example/'], 'payload'),
  categories: shown(['Kafe', 'Fırın'], 'payload'),
  hours: shown(cafePageHours, 'dom'),
};

export const cafePage: BusinessPage = {
  profileId: '100064812345678',
  idPlaces: ['route', 'header'],
  asOf: sampleNow,
  username: 'guneskafe',
  url: 'https://www.facebook.com/guneskafe',
  name: 'Güneş Kafe',
  language: 'tr',
  viewer: 'owner',
  facts: {
    ...noFacts,
    description: cafeSeen.description,
    address: cafeSeen.address,
    emails: cafeSeen.email,
    websites: cafeSeen.websites,
    categories: cafeSeen.categories,
    hours: cafeSeen.hours,
    phones: shown(['0532 123 45 67'], 'payload'),
    whatsapp: shown({ kind: 'number', digits: '905321234567' }, 'payload'),
  },
};

/** A Page with nothing but a name, and that one long. */
export const barePage: BusinessPage = {
  ...cafePage,
  profileId: '100064887654321',
  username: 'uzunisimliisletme',
  url: 'https://www.facebook.com/uzunisimliisletme',
  name: 'Kadıköy Moda Geleneksel El Yapımı Seramik, Porselen ve Cam Atölyesi ile Sanat Galerisi Kooperatifi',
  viewer: 'signedOut',
  facts: noFacts,
};

export const cafeProfile: Profile = {
  ...emptyProfile('+905321234567', 'Güneş Kafe'),
  description: 'Mahallenin fırını ve kahvesi. Taze ekmek sabah yedide.',
  address: 'Moda Caddesi 12, 34710 Kadıköy, İstanbul',
  email: 'merhaba@guneskafe.example',
  websites: ['https://guneskafe.example/'],
  categories: ['Kafe', 'Fırın'],
  hours: cafeHours,
  timezone: 'Europe/Istanbul',
};

const syncedAt = { status: 'synced', at: sampleNow - 2 * hour } as const;
export const cafeLink: PageLink = {
  page: {
    profileId: cafePage.profileId,
    username: 'guneskafe',
    url: cafePage.url,
    name: cafePage.name,
  },
  linkedAt: sampleNow - 48 * hour,
  button: 'on',
  showOnProfile: true,
  sync: 'import',
  locked: [],
  country: 'TR',
  seen: cafeSeen,
  fields: {
    description: syncedAt,
    address: syncedAt,
    email: syncedAt,
    websites: syncedAt,
    categories: syncedAt,
    hours: syncedAt,
  },
  lastSeenAt: sampleNow - 2 * hour,
  lastSyncedAt: sampleNow - 2 * hour,
};

export function sampleBusiness(part: Partial<Business> = {}): Business {
  return { version: 1, id: 'business-cafe', rev: 3, profile: cafeProfile, link: null, operations: [], ...part };
}
