import type { FactName } from '../core/business/business-page.ts';
import type { Evidence, FactValues } from './evidence.ts';
import { absentAmong } from './evidence.ts';
import type { JsonObject } from './json-tree.ts';
import { at, listAt, textAt } from './json-tree.ts';
import { websiteOf } from './link-shim.ts';
import * as seen from './page-contract.ts';
import { usernameIn } from './page-url.ts';
import type { Row } from './read-contacts.ts';
import { readContacts } from './read-contacts.ts';
import { rowOwner } from './row-owner.ts';
import { addressTextOf, idOf, lineOf, listOf, proseOf } from './value-text.ts';

/** What the Intro of a Page's root shows when the Page has it. */
const introFacts: readonly FactName[] = [
  'description',
  'phones',
  'emails',
  'websites',
  'otherAccounts',
  'address',
  'openState',
  'priceRange',
  'rating',
  'services',
  'wifi',
  'confirmedOwner',
];

interface IntroRow extends Row {
  readonly item: unknown;
  readonly pageId: string | undefined;
}

/** A row of somebody else is never taken. */
const isOwnedBy = (row: unknown, profileId: string) => (rowOwner(textAt(row, 'id') ?? '') ?? profileId) === profileId;

function rowOf(row: unknown, profileId: string): IntroRow | undefined {
  const type = textAt(row, seen.contextItemKey, 'timeline_context_list_item_type');
  if (type === undefined || !isOwnedBy(row, profileId)) return undefined;
  const renderer = at(row, seen.contextItemKey, 'renderer');
  const item = at(renderer, 'context_item');
  const entity = at(item, 'title', 'ranges', 0, 'entity');
  return {
    type: type.replace(seen.prefixCard, ''),
    item,
    title: textAt(item, 'plaintext_title', 'text') ?? textAt(item, 'title', 'text'),
    link: textAt(entity, 'external_url') ?? textAt(entity, 'url') ?? textAt(item, 'url'),
    pageId: idOf(at(renderer, 'associated_page_id')),
  };
}

function readRows(rows: readonly IntroRow[]): FactValues {
  const row = (type: string) => rows.find((each) => each.type === type);
  const line = (type: string) => lineOf(row(type)?.title, 300);
  // The first part is the word for "Page" in the person's language; whatever follows are the categories.
  const parts = (type: string) => row(type)?.title?.split(' · ') ?? [];
  const status = line(seen.hoursCard);
  const color = at(row(seen.hoursCard)?.item, 'title_text_color');
  return {
    ...readContacts(rows),
    categories: listOf(parts(seen.categoryCard).slice(1), lineOf),
    otherAccounts: listOf(
      rows.filter(({ type }) => type === seen.otherAccountCard),
      ({ link }) => addressTextOf(websiteOf(link ?? '')),
      20,
    ),
    openState: status
      ? { text: status, open: color === seen.openMark ? true : color === seen.closedMark ? false : null }
      : undefined,
    priceRange: lineOf(parts(seen.priceCard).at(-1)),
    rating: line(seen.ratingCard),
    services: listOf(parts(seen.servicesCard), lineOf, 20),
    wifi: line(seen.wifiCard),
    confirmedOwner: line(seen.ownerCard),
  };
}

/** One filled Intro; the object that holds it names its owner. */
export function readTiles(holder: JsonObject, profileId: string | undefined): Evidence | undefined {
  const sections = listAt(holder, 20, seen.tilesKey, 'edges').map((edge) => at(edge, 'node'));
  if (profileId === undefined || sections.length === 0) return undefined;
  const intro = sections.find((section) => at(section, 'profile_tile_section_type') === seen.introSectionMark);
  const rows: IntroRow[] = [];
  let is: Evidence['is'] = 'unsure';
  let hasList = false;
  let description: string | undefined;
  for (const tile of listAt(intro, 20, 'profile_tile_views', 'nodes')) {
    const renderer = at(tile, 'view_style_renderer');
    const owner = at(renderer, 'user', 'id');
    const type = textAt(renderer, 'user', 'profile_type_name_for_content');
    if (owner !== undefined && owner !== profileId) return undefined;
    if (type !== undefined && is !== 'notPage') is = type === seen.pageTypeMark ? 'page' : 'notPage';
    hasList ||= at(renderer, '__typename') === seen.contextListMark;
    for (const item of listAt(renderer, 60, 'view', 'profile_tile_items', 'nodes')) {
      const row = rowOf(at(item, 'node'), profileId);
      if (row) rows.push(row);
      description ??= proseOf(at(item, 'node', seen.bioKey, 'text'), 5000);
    }
  }
  const shown = { ...readRows(rows), description };
  const reviews = rows.find(({ type }) => type === seen.ratingCard)?.item;
  return {
    source: 'payload',
    places: ['tiles'],
    profileId,
    pageId: rows.find((row) => row.pageId)?.pageId,
    username: usernameIn(textAt(reviews, 'url')),
    is,
    shown,
    // Weekly hours are never in the Intro, but a Page that has some shows a row about them.
    absent:
      hasList && rows.length > 0
        ? [...absentAmong(introFacts, shown), ...(shown.openState ? [] : (['hours'] as const))]
        : [],
  };
}
