import type { FactName } from '../core/business/business-page.ts';
import type { Evidence, FactValues } from './evidence.ts';
import { absentAmong } from './evidence.ts';
import { at, listAt, ownersOf, textAt } from './json-tree.ts';
import { isTarget, whatsAppTargetOf } from './whatsapp-target.ts';
import { linkTarget, websiteOf } from './link-shim.ts';
import { introCard, payloadKey, payloadMark } from './page-contract.ts';
import { usernameIn } from './read-header.ts';
import { addressTextOf, emailOf, idOf, lineOf, listOf, phoneOf, proseOf } from './value-text.ts';

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

interface Row {
  readonly type: string;
  readonly item: unknown;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly pageId: string | undefined;
}

/** A row's id is base64 of base64 of `[type, {}, <owner's id>, …]`: a row of somebody else is never taken. */
function isOwnedBy(row: unknown, profileId: string): boolean {
  try {
    const inner = atob(atob(textAt(row, 'id') ?? '').split(':')[1] ?? '');
    const owner = /,([0-9]{5,25}),"[a-z_]{1,60}"\]$/.exec(inner)?.[1];
    return owner === undefined || owner === profileId;
  } catch {
    return true;
  }
}

function rowsOf(view: unknown, profileId: string): readonly Row[] {
  return listAt(view, 60, 'profile_tile_items', 'nodes').flatMap((node) => {
    const row = at(node, 'node');
    const type = textAt(row, payloadKey.contextItem, 'timeline_context_list_item_type');
    if (type === undefined || !isOwnedBy(row, profileId)) return [];
    const renderer = at(row, payloadKey.contextItem, 'renderer');
    const item = at(renderer, 'context_item');
    const entity = at(item, 'title', 'ranges', 0, 'entity');
    return {
      type: type.replace(introCard.prefix, ''),
      item,
      title: textAt(item, 'plaintext_title', 'text') ?? textAt(item, 'title', 'text'),
      link: textAt(entity, 'external_url') ?? textAt(entity, 'url') ?? textAt(item, 'url'),
      pageId: idOf(at(renderer, 'associated_page_id')),
    };
  });
}

/** The website behind a row; the shown text has scheme and "www." cut off, so it serves only when there is no link. */
function websiteIn({ link, title }: Row): string | undefined {
  const bare =
    title !== undefined && /^[^\s/@:]+\.[^\s/@:]{2,}(?:\/\S*)?$/.test(title) ? `https://${title}` : undefined;
  return addressTextOf(websiteOf(link ?? bare ?? ''));
}

function readRows(rows: readonly Row[]): FactValues {
  const of = (type: string) => rows.filter((row) => row.type === type);
  const title = (type: string) => of(type)[0]?.title;
  // The first part is the word for "Page" in the person's language; whatever follows are the categories.
  const parts = (type: string) => title(type)?.split(' · ') ?? [];
  const status = lineOf(title(introCard.hours), 300);
  const color = textAt(of(introCard.hours)[0]?.item, 'title_text_color');
  const target = rows.map((row) => whatsAppTargetOf(row.link ?? '')).find(isTarget);
  const price = parts(introCard.price).at(-1);
  return {
    categories: listOf(
      parts(introCard.category)
        .slice(1)
        .map((part) => lineOf(part, 200)),
      10,
    ),
    address: lineOf(title(introCard.address), 1000),
    phones: listOf(
      of(introCard.phone).map((row) => phoneOf(row.title)),
      10,
    ),
    emails: listOf(
      of(introCard.email).map((row) => emailOf(row.title)),
      10,
    ),
    websites: listOf(of(introCard.website).map(websiteIn), 20),
    otherAccounts: listOf(
      of(introCard.otherAccount).map(({ link }) => addressTextOf(link && linkTarget(link))),
      20,
    ),
    openState: status
      ? { text: status, open: color === payloadMark.open ? true : color === payloadMark.closed ? false : null }
      : undefined,
    priceRange: lineOf(price, 200),
    rating: lineOf(title(introCard.rating), 300),
    services: listOf(
      parts(introCard.services).map((part) => lineOf(part, 200)),
      20,
    ),
    wifi: lineOf(title(introCard.wifi), 300),
    confirmedOwner: lineOf(title(introCard.owner), 300),
    whatsapp: target,
  };
}

function readIntro(owner: unknown, profileId: string): Evidence | null {
  const intro = listAt(owner, 20, payloadKey.tiles, 'edges')
    .map((edge) => at(edge, 'node'))
    .find((node) => at(node, 'profile_tile_section_type') === payloadMark.introSection);
  const renderers = listAt(intro, 20, 'profile_tile_views', 'nodes').map((node) => at(node, 'view_style_renderer'));
  const users = renderers.map((renderer) => at(renderer, 'user')).filter((user) => at(user, 'id') !== undefined);
  if (users.some((user) => at(user, 'id') !== profileId)) return null;
  const rows = renderers.flatMap((renderer) => rowsOf(at(renderer, 'view'), profileId));
  const bio = renderers.flatMap((renderer) => listAt(renderer, 1, 'view', 'profile_tile_items', 'nodes'));
  const shown: FactValues = {
    ...readRows(rows),
    description: bio
      .map((node) => proseOf(at(node, 'node', payloadKey.bio, 'text'), 5000))
      .find((text) => text !== undefined),
  };
  const types = users.map((user) => textAt(user, 'profile_type_name_for_content')).filter((type) => type !== undefined);
  const isWhole =
    rows.length > 0 && renderers.some((renderer) => at(renderer, '__typename') === payloadMark.contextList);
  const reviews = textAt(rows.find(({ type }) => type === introCard.rating)?.item, 'url');
  return {
    source: 'payload',
    places: ['tiles'],
    profileId,
    pageId: rows.map((row) => row.pageId).find((id) => id !== undefined),
    username: usernameIn(reviews),
    is: types.length === 0 ? 'unsure' : types.every((type) => type === payloadMark.pageType) ? 'page' : 'notPage',
    shown,
    // Weekly hours are never in the Intro, but a Page that has some shows a row about them.
    absent: isWhole ? [...absentAmong(introFacts, shown), ...(shown.openState ? [] : (['hours'] as const))] : [],
  };
}

/** The filled Intro tiles in a parsed block; the object that holds them names their owner. */
export function readTiles(block: unknown): readonly Evidence[] {
  return ownersOf(block, payloadKey.tiles).flatMap((owner) => {
    const profileId = idOf(at(owner, 'id'));
    const isFilled = listAt(owner, 1, payloadKey.tiles, 'edges').length > 0;
    const evidence = profileId !== undefined && isFilled ? readIntro(owner, profileId) : null;
    return evidence ? [evidence] : [];
  });
}
