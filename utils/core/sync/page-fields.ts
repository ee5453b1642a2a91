import type { BusinessPage } from '../business/business-page.ts';
import type { Fact } from '../business/fact.ts';
import type { PageFields, SeenAt } from '../profile/page-link.ts';
import { syncFields } from '../profile/sync-fields.ts';
import { sameValue } from '../profile/same-value.ts';
import { sameText } from './clean-text.ts';

/** As many entries of a list as a link's record has room for. */
function first(fact: Fact<string[]>, max: number): Fact<string[]> {
  return fact.state === 'shown' && fact.value.length > max ? { ...fact, value: fact.value.slice(0, max) } : fact;
}

/** What a Page says of the fields that can be synced. */
export function pageFieldsOf({ facts }: BusinessPage): PageFields {
  return {
    description: facts.description,
    address: facts.address,
    email: first(facts.emails, 10),
    websites: first(facts.websites, 20),
    categories: first(facts.categories, 10),
    hours: facts.hours,
  };
}

function mergeFact<T>(old: Fact<T>, next: Fact<T>, same: (a: T, b: T) => boolean): Fact<T> {
  if (next.state === 'unknown') return old;
  if (next.state === 'none') return old.state === 'none' ? old : next;
  return old.state === 'shown' && same(old.value, next.value) ? old : next;
}

/** What is known of a Page, and since when. */
export interface PageSight {
  readonly seen: PageFields;
  readonly seenAt: SeenAt;
}

/**
 * What is known of a Page after another view of it, whose data came at `asOf` (ms since the epoch). What this view
 * doesn't say stays as it was known, and so does what was told later than this view: a tab that was left open shows
 * what the Page said then. What only another source says in the same words stays too, so that nothing is written for it.
 */
export function mergeSeen({ seen, seenAt }: PageSight, next: PageFields, asOf: number): PageSight {
  const news = syncFields.filter((field) => {
    const isOlder = seen[field].state !== 'unknown' && asOf < (seenAt[field] ?? 0);
    return next[field].state !== 'unknown' && !isOlder;
  });
  const told = <F extends keyof PageFields>(field: F) => (news.includes(field) ? next[field] : seen[field]);
  return {
    seen: {
      description: mergeFact(seen.description, told('description'), sameText),
      address: mergeFact(seen.address, told('address'), sameText),
      email: mergeFact(seen.email, told('email'), sameValue),
      websites: mergeFact(seen.websites, told('websites'), sameValue),
      categories: mergeFact(seen.categories, told('categories'), sameValue),
      hours: mergeFact(seen.hours, told('hours'), sameValue),
    },
    seenAt: { ...seenAt, ...Object.fromEntries(news.map((field) => [field, asOf])) },
  };
}

/** When each field of a first view was told. */
export const firstSeenAt = (seen: PageFields, asOf: number): SeenAt =>
  Object.fromEntries(syncFields.filter((field) => seen[field].state !== 'unknown').map((field) => [field, asOf]));
