import { type Profile, profileSchema } from '../profile/profile.ts';
import { pageKey, phoneKey } from '../store/store-keys.ts';
import type { BusinessContent } from './business-parts.ts';

/** A business that gave way to another one, with what it was: for the history of the other one. */
export interface GaveWay {
  readonly to: string;
  readonly content: BusinessContent;
}

export interface Settlement {
  /** By id, what each business is; null: it is gone. */
  readonly contents: ReadonlyMap<string, BusinessContent | null>;
  readonly gaveWay: readonly GaveWay[];
}

const isEmpty = (value: unknown) => value === '' || value === null || (Array.isArray(value) && value.length === 0);

/** A profile with what only the other one says. */
function filledFrom(profile: Profile, other: Profile): Profile {
  const values = new Map<string, unknown>(Object.entries(profile));
  for (const [field, value] of Object.entries(other)) {
    if (!values.has(field) || isEmpty(values.get(field))) values.set(field, value);
  }
  const filled = profileSchema.parse(Object.fromEntries(values));
  const { hours, timezone } = filled;
  return hours === null || timezone === null ? filled : { ...filled, hours: { ...hours, timezone } };
}

/**
 * Businesses that came together from several browsers, so that again each number is one business's and each Page linked
 * to one. Of two with one number the one with the smaller id takes over what it lacks from the other, which goes; of
 * two linked to one Page the one with the smaller id keeps it. By ids, which never change: all browsers decide alike.
 * `gone`: what other browsers removed, as it was here.
 */
export function settleClaims(
  all: ReadonlyMap<string, BusinessContent | null>,
  gone: ReadonlyMap<string, BusinessContent>,
): Settlement {
  const contents = new Map(all);
  const gaveWay: GaveWay[] = [];
  const ids = [...all.keys()].toSorted();

  const byPhone = new Map<string, string>();
  for (const id of ids) {
    const content = contents.get(id) ?? null;
    if (content === null) continue;
    const key = phoneKey(content.profile.phone);
    const first = byPhone.get(key);
    const keeper = first === undefined ? null : (contents.get(first) ?? null);
    if (first === undefined || keeper === null) {
      byPhone.set(key, id);
      continue;
    }
    const profile = filledFrom(keeper.profile, content.profile);
    contents.set(first, { profile, link: keeper.link ?? content.link }).set(id, null);
    gaveWay.push({ to: first, content });
  }
  for (const content of gone.values()) {
    const to = byPhone.get(phoneKey(content.profile.phone));
    if (to !== undefined) gaveWay.push({ to, content });
  }

  const linked = new Set<string>();
  for (const id of ids) {
    const content = contents.get(id) ?? null;
    if (content === null || content.link === null) continue;
    const key = pageKey(content.link.page.profileId);
    if (linked.has(key)) contents.set(id, { ...content, link: null });
    linked.add(key);
  }
  return { contents, gaveWay };
}
