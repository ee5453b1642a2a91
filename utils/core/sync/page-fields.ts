import type { BusinessPage } from '../business/business-page.ts';
import type { Fact } from '../business/fact.ts';
import type { PageFields } from '../profile/page-link.ts';
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

/**
 * What is known of a Page after another view of it. What this view doesn't say stays as it was known; what only
 * another source says in the same words stays too, so that nothing is written for it.
 */
export function mergeSeen(old: PageFields, next: PageFields): PageFields {
  return {
    description: mergeFact(old.description, next.description, sameText),
    address: mergeFact(old.address, next.address, sameText),
    email: mergeFact(old.email, next.email, sameValue),
    websites: mergeFact(old.websites, next.websites, sameValue),
    categories: mergeFact(old.categories, next.categories, sameValue),
    hours: mergeFact(old.hours, next.hours, sameValue),
  };
}
