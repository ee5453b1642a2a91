import type { Business } from '../profile/business.ts';

/**
 * Tells a link, with the number and the Page that it joins, from every other one, as one text. Whoever agrees to end a
 * link hands on its mark, so that no other link is ended than the one that was shown. Business info may change meanwhile.
 */
export function linkMark({ id, profile, link }: Business): string {
  return JSON.stringify([id, profile.phone, link?.page.profileId, link?.linkedAt]);
}
