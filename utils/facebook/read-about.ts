import type { Evidence } from './evidence.ts';
import { absentAmong } from './evidence.ts';
import type { JsonObject } from './json-tree.ts';
import { at, listAt, textAt } from './json-tree.ts';
import * as seen from './page-contract.ts';
import type { Row } from './read-contacts.ts';
import { readContacts } from './read-contacts.ts';
import { lineOf, listOf } from './value-text.ts';

const kinds = [
  [seen.categoryField, seen.categoryCard],
  [seen.emailField, seen.emailCard],
  [seen.phoneField, seen.phoneCard],
  [seen.addressField, seen.addressCard],
  [seen.websiteField, seen.websiteCard],
] as const;

function fieldsIn(collection: unknown): readonly Row[] {
  return listAt(collection, 40, 'style_renderer', seen.aboutSectionsKey).flatMap((section) =>
    listAt(section, 60, 'profile_fields', 'nodes').map((node) => {
      const type = textAt(node, 'field_type') ?? '';
      return {
        type: kinds.find(([pattern]) => pattern.test(type))?.[1] ?? '',
        title: textAt(node, 'title', 'text'),
        link: textAt(node, 'link_url'),
      };
    }),
  );
}

/** Whether this collection is where contact rows stand: only there a missing one means that the Page shows none. */
function isContact(collection: unknown): boolean {
  const renderer = at(collection, 'style_renderer');
  return (
    (textAt(renderer, '__typename') ?? '').includes(seen.contactCollectionMark) ||
    listAt(renderer, 40, seen.aboutSectionsKey).some(
      (part) => at(part, 'field_section_type') === seen.contactSectionMark,
    )
  );
}

/** One About tab: a collection of fields each, hanging on the user that holds them. */
export function readAbout(owner: JsonObject, profileId: string | undefined): Evidence | undefined {
  if (profileId === undefined) return undefined;
  const collections = listAt(owner, 10, seen.aboutKey, 'nodes').flatMap((node) =>
    listAt(node, 10, 'activeCollections', 'nodes'),
  );
  const fields = collections.flatMap(fieldsIn);
  const categories = fields.filter(({ type }) => type === seen.categoryCard);
  const shown = {
    ...readContacts(fields),
    categories: listOf(
      categories.flatMap(({ title }) => title?.split(' · ') ?? []),
      lineOf,
    ),
  };
  return {
    source: 'payload',
    places: ['about'],
    profileId,
    is: 'unsure',
    shown,
    absent: collections.some(isContact) ? absentAmong(['phones', 'emails', 'websites', 'address'], shown) : [],
  };
}
