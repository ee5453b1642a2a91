/** Where in the document a fact was read. Precedence between them is decided in utils/facebook. */
export const factSources = ['payload', 'tap', 'dom', 'meta'] as const;
export type FactSource = (typeof factSources)[number];

/**
 * What one view of a Page says about one thing. Unknown is not empty:
 * `none` means that this view would show the fact and shows none; `unknown` that this view does not say.
 */
export type Fact<T> =
  | { readonly state: 'shown'; readonly value: T; readonly source: FactSource }
  | { readonly state: 'none'; readonly source: FactSource }
  | { readonly state: 'unknown' };

export const unknownFact = { state: 'unknown' } as const;

export function shown<T>(value: T, source: FactSource): Fact<T> {
  return { state: 'shown', value, source };
}

export function none(source: FactSource): Fact<never> {
  return { state: 'none', source };
}

/** The value of a shown fact, else undefined. */
export function valueOf<T>(fact: Fact<T>): T | undefined {
  return fact.state === 'shown' ? fact.value : undefined;
}
