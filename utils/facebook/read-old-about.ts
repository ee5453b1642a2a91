import { hoursFromAbout } from '../core/hours/hours-from-about.ts';
import type { Evidence, FactValues } from './evidence.ts';
import { absentAmong } from './evidence.ts';
import type { JsonObject } from './json-tree.ts';
import { at, isObject, listAt, ownersOf, textAt } from './json-tree.ts';
import { websiteOf } from './link-shim.ts';
import * as seen from './page-contract.ts';
import { usernameIn } from './page-url.ts';
import { addressTextOf, countOf, emailOf, idOf, lineOf, listOf, phoneOf, proseOf } from './value-text.ts';
import { chatAmong } from './whatsapp-target.ts';

/** The texts of days and times are in the language of the document. */
function readHours(fields: JsonObject, language: string): FactValues['hours'] {
  const details = listAt(fields, 14, 'open_hour_details').map((detail) => ({
    day: textAt(detail, 'day_in_week') ?? textAt(detail, 'day_in_week', 'text') ?? '',
    text: textAt(detail, 'hours_text') ?? textAt(detail, 'hours_text', 'text') ?? '',
  }));
  const setting = textAt(fields, 'open_hour_setting') ?? null;
  const hours = hoursFromAbout({ setting, details }, [language, 'en']);
  return hours.kind === 'read' ? hours.hours : undefined;
}

function readFields(fields: JsonObject, language: string): FactValues {
  const status = lineOf(at(fields, 'current_open_status_info', 'current_open_status', 'text'), 300);
  const hours = readHours(fields, language);
  const [latitude, longitude] = [at(fields, 'latitude'), at(fields, 'longitude')];
  return {
    description: proseOf(at(fields, 'blurb'), 5000) ?? proseOf(at(fields, 'description', 'text'), 5000),
    categories: listOf(listAt(fields, 10, 'page_categories'), (category) => lineOf(at(category, 'text'))),
    phones: listOf([at(fields, 'formatted_phone_number')], phoneOf),
    emails: listOf([at(fields, 'email', 'text')], emailOf),
    websites: listOf([textAt(fields, 'website') ?? ''], (url) => addressTextOf(websiteOf(url))),
    address: lineOf(at(fields, 'address', 'full_address'), 1000),
    hours,
    openState: status ? { text: status, open: hours?.kind === 'always' ? true : null } : undefined,
    priceRange: lineOf(at(fields, 'price_range')),
    // Stands there with a null address too, and may be far off: never an address by itself.
    location: typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined,
    whatsapp: chatAmong([textAt(fields, 'whatsapp', 'url') ?? textAt(fields, 'whatsapp')]),
  };
}

/** Facts that these fields hold as null when the Page has none. */
function absentIn(fields: JsonObject, shown: FactValues): Evidence['absent'] {
  const keys = {
    phones: 'formatted_phone_number',
    emails: 'email',
    websites: 'website',
    address: 'address',
    priceRange: 'price_range',
  } as const;
  const names = (['phones', 'emails', 'websites', 'address', 'priceRange'] as const).filter(
    (name) => at(fields, keys[name]) === null,
  );
  const hasNoHours = at(fields, 'open_hour_setting') === seen.oldAboutNoHours;
  return [...absentAmong(names, shown), ...(hasNoHours ? (['hours'] as const) : [])];
}

function accountsIn(answer: unknown): string[] | undefined {
  const lists = ownersOf(answer, 'other_accounts').flatMap((owner) => listAt(owner, 20, 'other_accounts'));
  return listOf(lists, (account) => addressTextOf(websiteOf(textAt(account, 'uri', 'url') ?? '')), 20);
}

function readPage(page: JsonObject, language: string): Evidence[] {
  const fields = at(page, seen.oldAboutKey, 'page', seen.oldAboutFields);
  const inner = at(page, seen.oldAboutKey, 'page');
  const pageId = idOf(at(page, 'id')) ?? idOf(at(inner, 'id'));
  if (!isObject(fields) || pageId === undefined) return [];
  const plus = idOf(at(inner, 'profile_plus_for_delegate_page', 'id'));
  const entities = ownersOf(at(fields, 'current_open_status_info'), 'entity').map((range) => at(range, 'entity'));
  const self = entities.find((entity) => at(entity, 'id') === (plus ?? pageId));
  const shown = readFields(fields, language);
  return [
    {
      source: 'payload',
      places: ['about'],
      // A Page that was never moved to the new experience has no profile: its page id is its only one.
      profileId: plus ?? pageId,
      pageId,
      username: usernameIn(textAt(self, 'url')),
      is: 'page',
      name: lineOf(at(page, 'name'), 300) ?? lineOf(at(inner, 'name'), 300),
      shown: {
        ...shown,
        likes: countOf(at(inner, 'page_likers', 'global_likers_count')),
        followers: countOf(at(inner, 'follower_count')),
        wereHere: countOf(at(inner, 'were_here_count')) || undefined,
      },
      absent: absentIn(fields, shown),
    },
  ];
}

/** About answers of the old kind (`page_about_sections`), as in `PagesCometAboutRootQuery`. */
export function readOldAbouts(answer: unknown, language: string): readonly Evidence[] {
  const pages = ownersOf(answer, seen.oldAboutKey).flatMap((owner) => readPage(owner, language));
  const [only] = pages;
  if (pages.length !== 1 || only === undefined) return pages;
  const otherAccounts = accountsIn(answer);
  return [{ ...only, shown: { ...only.shown, otherAccounts } }];
}
