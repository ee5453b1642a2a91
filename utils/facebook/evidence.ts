import type { BusinessFacts, FactName, IdPlace } from '../core/business/business-page.ts';
import type { FactSource } from '../core/business/fact.ts';

type ShownValue<F> = F extends { readonly state: 'shown'; readonly value: infer V } ? V : never;
/** The values a reader found; a key without a value says nothing. */
export type FactValues = { readonly [Name in FactName]?: ShownValue<BusinessFacts[Name]> | undefined };

/** What one place of the document says, whoever it is about: whether it is about the Page in view is asked later. */
export interface Evidence {
  readonly source: FactSource;
  /** Places that named the profile id here, if any. */
  readonly places: readonly IdPlace[];
  readonly profileId?: string | undefined;
  readonly pageId?: string | undefined;
  readonly username?: string | undefined;
  readonly is: 'page' | 'notPage' | 'unsure';
  readonly name?: string | undefined;
  readonly viewerId?: string | undefined;
  readonly shown: FactValues;
  /** Facts that this place would show and doesn't. */
  readonly absent: readonly FactName[];
}

/** Those of `names` that have no value: this place would show them, and shows none. */
export function absentAmong(names: readonly FactName[], shown: FactValues): readonly FactName[] {
  return names.filter((name) => shown[name] === undefined);
}

const names =
  'verified description categories phones emails websites otherAccounts address hours openState priceRange rating services ' +
  'wifi confirmedOwner followersText followers likes wereHere summary location picture cover whatsapp';

// oxlint-disable-next-line no-unsafe-type-assertion -- a test compares them with the schema
export const factNames = names.split(' ') as readonly FactName[];
