import { at, isObject, textAt } from '../json-tree.ts';
import * as seen from '../page-contract.ts';
import type { PageIdentity } from '../page-url.ts';
import type { Aliases } from './aliases.ts';
import { keyShape, kindShape } from './json-shape.ts';
import { walkObjects } from './walk-objects.ts';

const knownCards: ReadonlySet<string> = new Set([
  seen.categoryCard,
  seen.addressCard,
  seen.phoneCard,
  seen.emailCard,
  seen.websiteCard,
  seen.otherAccountCard,
  seen.hoursCard,
  seen.priceCard,
  seen.servicesCard,
  seen.ratingCard,
  seen.ownerCard,
  seen.wifiCard,
]);
const knownFields = [seen.categoryField, seen.emailField, seen.phoneField, seen.addressField, seen.websiteField];

const most = { types: 100, keys: 200, inner: 16 };

/** What the site's data hold beside what our readers know: kinds of rows and fields, and keys on the Page's own node. */
export interface UnreadData {
  readonly cards: readonly string[];
  readonly fields: readonly string[];
  /** Each key with what stands there: the type of a value, or the keys of an object. */
  readonly keys: Readonly<Record<string, string>>;
}

function kindOf(value: unknown, aliases: Aliases): string {
  if (value === null) return 'null';
  if (!isObject(value))
    return Array.isArray(value) ? `list of ${value.length > 0 ? kindOf(value[0], aliases) : 'nothing'}` : typeof value;
  return `{${Object.keys(value)
    .slice(0, most.inner)
    .map((key) => keyShape(key, aliases))
    .join(' ')}}`;
}

const sorted = (names: ReadonlySet<string>) => [...names].toSorted().slice(0, most.types);

/** `own`: objects about the Page that our readers look at; `all`: everything the snapshot holds, parsed. */
export function unreadData(
  own: readonly unknown[],
  all: readonly unknown[],
  { profileId }: PageIdentity,
  aliases: Aliases,
): UnreadData {
  const cards = new Set<string>();
  const fields = new Set<string>();
  const keys = new Map<string, string>();
  walkObjects(own, (object) => {
    const card = textAt(object, 'timeline_context_list_item_type');
    const field = textAt(object, 'field_type');
    if (card !== undefined && !knownCards.has(card.replace(seen.prefixCard, ''))) cards.add(kindShape(card, aliases));
    if (field !== undefined && !knownFields.some((known) => known.test(field))) fields.add(kindShape(field, aliases));
  });
  walkObjects(all, (object) => {
    if (profileId === undefined || at(object, 'id') !== profileId) return;
    for (const [key, value] of Object.entries(object).slice(0, most.keys)) {
      const name = keyShape(key, aliases);
      if (keys.size < most.keys && (keys.get(name) ?? 'null') === 'null') keys.set(name, kindOf(value, aliases));
    }
  });
  return {
    cards: sorted(cards),
    fields: sorted(fields),
    keys: Object.fromEntries([...keys].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}
