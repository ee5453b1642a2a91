import type { Evidence, FactValues } from './evidence.ts';
import { absentAmong } from './evidence.ts';
import { at, listAt, ownersOf, textAt } from './json-tree.ts';
import { websiteOf } from './link-shim.ts';
import { aboutField, payloadKey, payloadMark } from './page-contract.ts';
import { addressTextOf, emailOf, idOf, lineOf, listOf, phoneOf } from './value-text.ts';
import { isTarget, whatsAppTargetOf } from './whatsapp-target.ts';

interface Field {
  readonly type: string;
  readonly title: string | undefined;
  readonly link: string | undefined;
}

const bareHost = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

/** The address as its owner wrote it, if it is a whole one; else where its link leads. */
function websiteIn({ title, link }: Field): string | undefined {
  const written = websiteOf(title ?? '');
  const target = websiteOf(link ?? '');
  const isSame = written !== null && (target === null || bareHost(written) === bareHost(target));
  return addressTextOf(isSame ? written : target);
}

function fieldsIn(collection: unknown): readonly Field[] {
  return listAt(collection, 40, 'style_renderer', payloadKey.aboutSections).flatMap((section) =>
    listAt(section, 60, 'profile_fields', 'nodes').map((node) => ({
      type: textAt(node, 'field_type') ?? '',
      title: textAt(node, 'title', 'text'),
      link: textAt(node, 'link_url'),
    })),
  );
}

type Kind = keyof typeof aboutField;
const kinds = Object.entries(aboutField);

function isOf(kind: Kind, type: string): boolean {
  return kinds.find(([, pattern]) => pattern.test(type))?.[0] === kind;
}

function readFields(fields: readonly Field[]): FactValues {
  const of = (kind: Kind) => fields.filter(({ type }) => isOf(kind, type));
  const [place] = of('address');
  return {
    categories: listOf(
      of('category')
        .flatMap(({ title }) => title?.split(' · ') ?? [])
        .map((part) => lineOf(part, 200)),
      10,
    ),
    emails: listOf(
      of('email').map(({ title }) => emailOf(title)),
      10,
    ),
    phones: listOf(
      of('phone').map(({ title }) => phoneOf(title)),
      10,
    ),
    websites: listOf(of('website').map(websiteIn), 20),
    address: lineOf(place?.title, 1000),
    whatsapp: fields.map(({ link }) => whatsAppTargetOf(link ?? '')).find(isTarget),
  };
}

/** Whether this collection is where contact rows stand: only there a missing one means that the Page shows none. */
function isContact(collection: unknown): boolean {
  const renderer = at(collection, 'style_renderer');
  return (
    textAt(renderer, '__typename')?.includes(payloadMark.contactCollection) === true ||
    listAt(renderer, 40, payloadKey.aboutSections).some(
      (part) => at(part, 'field_section_type') === payloadMark.contactSection,
    )
  );
}

/** About tabs in a parsed block: one collection of fields each, hanging on the user that holds them. */
export function readAbouts(block: unknown): readonly Evidence[] {
  return ownersOf(block, payloadKey.about).flatMap((owner) => {
    const profileId = idOf(at(owner, 'id'));
    if (profileId === undefined) return [];
    const collections = listAt(owner, 10, payloadKey.about, 'nodes').flatMap((node) =>
      listAt(node, 10, 'activeCollections', 'nodes'),
    );
    const shown = readFields(collections.flatMap(fieldsIn));
    return {
      source: 'payload' as const,
      places: ['about' as const],
      profileId,
      is: 'unsure' as const,
      shown,
      absent: collections.some(isContact) ? absentAmong(['phones', 'emails', 'websites', 'address'], shown) : [],
    };
  });
}
