import type { PlanReason } from './sync-plan-types.ts';

/** What a Page's value becomes in a profile. `empty`: nothing is left of it, so that the Page says nothing. */
export type Translation<T> =
  | {
      readonly kind: 'value';
      readonly value: T;
      readonly reasons: readonly PlanReason[];
      /** All that the Page shows in the profile's form, where that is more than fits and a person may choose. */
      readonly options?: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reasons: readonly PlanReason[] }
  | { readonly kind: 'empty' };
