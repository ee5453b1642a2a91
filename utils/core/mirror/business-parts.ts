import * as z from 'zod/mini';
import { unknownFact } from '../business/fact.ts';
import type { Business } from '../profile/business.ts';
import { type PageLink, pageLinkSchema } from '../profile/page-link.ts';
import { profileSchema } from '../profile/profile.ts';
import type { MirrorItem } from './mirror-item.ts';

/** What of a business concerns every browser. Revision and operations are each browser's own. */
export type BusinessContent = Pick<Business, 'profile' | 'link'>;

const contentSchema = z.strictObject({ profile: profileSchema, link: z.nullable(pageLinkSchema) });
const objectSchema = z.record(z.string(), z.unknown());

/** Tells one link from the next, also of the same Page. */
export function linkInstance(link: PageLink | null): string | null {
  return link && `${link.page.profileId}@${link.linkedAt}`;
}

/** Parts by name. Those of a link name it (`of`), so that they never pass to another one. */
export function partsOfBusiness({ profile, link }: BusinessContent): Readonly<Record<string, unknown>> {
  if (link === null) return { profile, link, button: null, choices: null, fields: null, seen: null };
  const { page, linkedAt, country, button, showOnProfile, seen, seenAt, fields, lastSeenAt, lastSyncedAt, ...choices } =
    link;
  // Pictures' addresses are signed anew for every view and soon lead nowhere.
  const { pictureUrl: _pictureUrl, ...lasting } = page;
  const of = linkInstance(link);
  return {
    profile,
    link: { page: lasting, linkedAt, country },
    button: { of, button, showOnProfile },
    choices: { of, ...choices },
    fields: { of, fields },
    seen: { of, seen, ...(seenAt && { seenAt }), lastSeenAt, lastSyncedAt },
  };
}

const nothingSeen = {
  description: unknownFact,
  address: unknownFact,
  email: unknownFact,
  websites: unknownFact,
  categories: unknownFact,
  hours: unknownFact,
};

const latest = (one: number | null, other: number | null) =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** A link of an item, with what this browser alone knows of the same link. Null if it can't be understood. */
function linkOf(item: MirrorItem, here: PageLink | null): PageLink | null {
  const identity = objectSchema.safeParse(item.parts['link']?.value).data;
  const page = objectSchema.safeParse(identity?.['page']).data;
  const instance = `${String(page?.['profileId'])}@${String(identity?.['linkedAt'])}`;
  const same = linkInstance(here) === instance ? here : null;
  function own(name: string): Record<string, unknown> {
    const { of, ...values } = objectSchema.safeParse(item.parts[name]?.value).data ?? {};
    return of === instance ? values : {};
  }

  const pictureUrl = here?.page.profileId === page?.['profileId'] ? here?.page.pictureUrl : undefined;
  const whole = pageLinkSchema.safeParse({
    button: 'on',
    showOnProfile: true,
    sync: 'undecided',
    locked: [],
    fields: {},
    seen: same?.seen ?? nothingSeen,
    lastSeenAt: same?.lastSeenAt ?? identity?.['linkedAt'],
    lastSyncedAt: same?.lastSyncedAt ?? null,
    ...own('button'),
    ...own('choices'),
    ...own('fields'),
    ...own('seen'),
    ...identity,
    page: { ...page, ...(pictureUrl !== undefined && { pictureUrl }) },
  }).data;
  if (whole === undefined) return null;
  return {
    ...whole,
    lastSeenAt: Math.max(whole.lastSeenAt, same?.lastSeenAt ?? 0),
    lastSyncedAt: latest(whole.lastSyncedAt, same?.lastSyncedAt ?? null),
  };
}

/** The business that an item holds. `here`: the same business as this browser has it. Null if it can't be understood. */
export function businessOfParts(item: MirrorItem, here: BusinessContent | null): BusinessContent | null {
  const linked = (item.parts['link']?.value ?? null) !== null;
  const link = linked ? linkOf(item, here?.link ?? null) : null;
  if (linked && link === null) return null;
  return contentSchema.safeParse({ profile: item.parts['profile']?.value, link }).data ?? null;
}
