import type { DrawnCard } from '../core/business/drawn-card.ts';
import { rowLimits } from '../core/business/row-limits.ts';
import type { FactValues } from './evidence.ts';
import * as seen from './page-contract.ts';
import type { PageIdentity } from './page-url.ts';
import { namesPage, pageAddressOf } from './page-url.ts';
import { parseUrl } from './parse-url.ts';
import type { RowFact } from './read-row.ts';
import { readCategories, readRow } from './read-row.ts';
import { lineOf, listOf } from './value-text.ts';

/** A card whose heading or pictures lead to a profile is a post or a suggestion; a Page's own are its tabs and photos. */
function isOwn({ names }: DrawnCard, page: PageIdentity): boolean {
  const named = names.flatMap((link) => pageAddressOf(parseUrl(link, 'https://www.facebook.com/')?.href ?? '') ?? []);
  return (
    names.length < rowLimits.names && named.every((address) => namesPage(page, address) && address.surface !== 'root')
  );
}

/** The categories are the first row of the first card; elsewhere a text with dots is something else. */
function factsIn({ rows }: DrawnCard, page: PageIdentity, isFirst: boolean): readonly RowFact[] {
  const [first] = rows;
  const categories = isFirst && first ? readCategories(first) : null;
  const facts = rows.flatMap((row) => readRow(row, page) ?? []);
  return categories ? [{ kind: 'categories', value: categories }, ...facts] : facts;
}

/** The value of a fact that a Page shows once; two different ones are none. */
function only<T>(values: readonly T[]): T | undefined {
  const [value, ...others] = new Map(values.map((each) => [JSON.stringify(each), each])).values();
  return others.length === 0 ? value : undefined;
}

/**
 * What the drawn rows say about the Page in view, whose identity is known already. Rows are told apart by where they
 * lead and by pattern, not by words. They never say that a fact is absent: they can be late, or not understood.
 */
export function readRows(cards: readonly DrawnCard[], page: PageIdentity, url: string): FactValues {
  const address = pageAddressOf(url);
  if (address === null || !namesPage(page, address)) return {};
  if (address.surface !== 'root' && !(address.surface === 'about' && seen.contactTab.test(url))) return {};
  const facts = cards.filter((card) => isOwn(card, page)).flatMap((card, index) => factsIn(card, page, index === 0));
  const text = (kind: RowFact['kind']) =>
    facts.flatMap((fact) => (fact.kind === kind && typeof fact.value === 'string' ? fact.value : []));
  return {
    address: only(text('address')),
    phones: listOf(text('phone'), (value) => value),
    emails: listOf(text('email'), (value) => value),
    websites: listOf(text('website'), (value) => value, 20),
    otherAccounts: listOf(text('otherAccount'), (value) => value, 20),
    priceRange: only(text('price')),
    rating: only(text('rating')),
    categories: listOf(
      facts.flatMap((fact) => (fact.kind === 'categories' ? fact.value : [])),
      lineOf,
    ),
    whatsapp: facts.find((fact) => fact.kind === 'whatsapp')?.value,
  };
}
