import * as fc from 'fast-check';
import type { BusinessFacts, BusinessPage } from '../../../../utils/core/business/business-page.ts';
import { type Fact, none, shown, unknownFact } from '../../../../utils/core/business/fact.ts';
import type { PageHours, PageInterval } from '../../../../utils/core/business/page-hours.ts';
import type { BusinessHours, DayHours } from '../../../../utils/core/profile/business-hours.ts';
import { emptyProfile, type Profile, profileSchema } from '../../../../utils/core/profile/profile.ts';
import { defaultSettings, type Settings } from '../../../../utils/core/settings/settings.ts';
import { buildPage } from './build-page.ts';

function factOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return fc.oneof(
    { weight: 3, arbitrary: value.map((it) => shown(it, 'payload')) },
    { weight: 1, arbitrary: fc.constant(none('dom')) },
    { weight: 1, arbitrary: fc.constant(unknownFact) },
  );
}

/** Text that hurts: emoji in many parts, joiners, direction marks, controls, lone halves of pairs, long words. */
export const hostileText = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom(
          ' ',
          '\n',
          '\r\n',
          '\t',
          '\u200B',
          '\u202E',
          '\uD83D',
          '\u0301',
          '👩‍👩‍👧‍👦',
          '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
          'ekmek',
          'क्षि',
          'ゕき',
          'x'.repeat(90),
        ),
      ),
      { minLength: 1, maxLength: 30 },
    )
    .map((parts) => parts.join('').slice(0, maxLength))
    .filter((text) => text !== '');

const minute = fc.oneof(fc.constantFrom(0, 60, 540, 720, 780, 1020, 1080, 1320, 1439, 1440), fc.nat(1440));
const pageInterval: fc.Arbitrary<PageInterval> = fc.tuple(
  minute,
  fc.oneof(
    minute,
    minute.map((it) => it + 1440),
  ),
);
const pageDay = fc.array(pageInterval, { maxLength: 4 });
export const pageHours: fc.Arbitrary<PageHours> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ kind: 'always' } as const) },
  {
    weight: 6,
    arbitrary: fc
      .record({ sun: pageDay, mon: pageDay, tue: pageDay, wed: pageDay, thu: pageDay, fri: pageDay, sat: pageDay })
      .map((days) => ({ kind: 'weekly', days }) as const),
  },
);

const email = fc.constantFrom(
  'a@b.example',
  'A@b.example',
  'info@cafe.example',
  'no email',
  'x@y',
  `${'l'.repeat(130)}@b.example`,
);
const website = fc.constantFrom(
  'https://cafe.example',
  'https://cafe.example/',
  'cafe.example/menu',
  'http://Shop.example/?id=1&utm_source=fb',
  'javascript:alert(1)',
  'mailto:a@b.example',
  `https://long.example/${'a'.repeat(260)}`,
  'https://user@evil.example',
  'one.example two.example',
);

export const pageFacts: fc.Arbitrary<Partial<BusinessFacts>> = fc.record({
  description: factOf(hostileText(900)),
  address: factOf(hostileText(400)),
  emails: factOf(fc.array(email, { minLength: 1, maxLength: 4 })),
  websites: factOf(fc.array(website, { minLength: 1, maxLength: 5 })),
  categories: factOf(
    fc.array(fc.constantFrom('Cafe', 'Bakery', ' Cafe ', 'Shop', 'Food', '\u200B'), { minLength: 1, maxLength: 6 }),
  ),
  hours: factOf(pageHours),
  picture: factOf(
    fc.constantFrom('https://cdn.example/a.jpg?sig=1', 'https://cdn.example/a.jpg?sig=2', 'https://cdn.example/b.jpg'),
  ),
});
export const pageView: fc.Arbitrary<BusinessPage> = pageFacts.map((facts) => buildPage(facts));

const interval = fc.tuple(fc.nat(1439), fc.integer({ min: 1, max: 1440 }));
const dayHours: fc.Arbitrary<DayHours> = fc.oneof(
  fc.constant({ mode: 'open_24h' } as const),
  fc.constant({ mode: 'appointment_only' } as const),
  fc.array(interval, { minLength: 1, maxLength: 2 }).map((hours) => ({ mode: 'specific_hours', hours }) as const),
);
export const timeZone = fc.constantFrom('Europe/Istanbul', 'America/New_York', 'Asia/Kathmandu');
export const businessHours: fc.Arbitrary<BusinessHours> = fc.record(
  {
    timezone: timeZone,
    note: fc.constantFrom('', 'Bayramda kapalı'),
    config: fc.record(
      { sun: dayHours, mon: dayHours, tue: dayHours, wed: dayHours, thu: dayHours, fri: dayHours, sat: dayHours },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['timezone', 'config'] },
);

/** Edits that a form could send: valid by the schema, some of one field, some of many. */
export const edits: fc.Arbitrary<Partial<Profile>> = fc.record(
  {
    phone: fc.constantFrom('+905321234567', '+15550100'),
    name: fc.constantFrom('Yeni Ad', '  ', 'Örnek Fırın'),
    about: hostileText(139),
    description: fc.oneof(hostileText(512), fc.constantFrom('', 'Elle yazıldı')),
    address: fc.oneof(hostileText(256), fc.constantFrom('', 'Yeni adres')),
    email: fc.constantFrom('', 'ben@kendim.example'),
    websites: fc.constantFrom([], ['https://kendim.example']),
    categories: fc.constantFrom([], ['Elle']),
    hours: fc.option(businessHours),
    timezone: fc.option(timeZone),
    picture: fc.constant('https://cdn.example/own.jpg'),
  },
  { requiredKeys: [] },
);

/** A profile in any state that edits can bring it to. */
export const profile: fc.Arbitrary<Profile> = edits.map((changes) =>
  profileSchema.parse({ ...emptyProfile('+905321234567', 'Örnek Fırın'), ...changes, name: 'Örnek Fırın' }),
);

const some = fc.boolean();
export const settings: fc.Arbitrary<Settings> = fc
  .record({ description: some, address: some, email: some, websites: some, categories: some, hours: some })
  .map((syncFields) => Object.assign(structuredClone(defaultSettings), { syncFields }));
