import type { Business } from '../profile/business.ts';
import { pageKey, phoneKey } from '../store/store-keys.ts';

/** The index keys that a business stands under: its number, and the Page it is linked to. */
export function claimsOf({ profile, link }: Pick<Business, 'profile' | 'link'>): readonly string[] {
  return [phoneKey(profile.phone), ...(link === null ? [] : [pageKey(link.page.profileId)])];
}

export interface DoubleClaim {
  readonly what: 'number' | 'page';
  readonly first: Business;
  readonly second: Business;
}

/** The first two businesses that have one number, or are linked to one Page. Null if each has its own. */
export function findDoubleClaim(businesses: Iterable<Business>): DoubleClaim | null {
  const claimants = new Map<string, Business>();
  for (const second of businesses) {
    for (const key of claimsOf(second)) {
      const first = claimants.get(key);
      if (first !== undefined) return { what: key.startsWith('phone:') ? 'number' : 'page', first, second };
      claimants.set(key, second);
    }
  }
  return null;
}
