import type { BusinessPage } from '../../business/business-page.ts';
import { firstSeenAt, pageFieldsOf } from '../../sync/page-fields.ts';
import { timeZoneSchema } from '../business-hours.ts';
import type { PageLink } from '../page-link.ts';
import { timeZoneOfProfile } from '../time-zone-of-profile.ts';
import { alreadyApplied } from './already-applied.ts';
import type { BusinessState, Stamp } from './business-state.ts';
import { commitChange } from './commit-change.ts';
import { linkedPageOf } from './linked-page-of.ts';

/**
 * Links a business to a Page; whether to sync is still to be decided. A link to another Page is replaced and kept in
 * history. `country` (ISO 3166) and `timezone` (IANA) are the Page's, where they could be told; the zone fills a
 * profile that has none. Throws a RangeError for a Page whose address is no http address: no reader makes one.
 */
export function linkPage(
  state: BusinessState,
  page: BusinessPage,
  country: string | null,
  timezone: string | null,
  stamp: Stamp,
): BusinessState {
  const { profile, link: old } = state.business;
  if (alreadyApplied(state, stamp) || old?.page.profileId === page.profileId) return state;
  const linkedPage = linkedPageOf(page, null);
  if (linkedPage === null) throw new RangeError('A Page can only be linked by an http address');
  const seen = pageFieldsOf(page);
  const link: PageLink = {
    page: linkedPage,
    linkedAt: stamp.now,
    button: 'on',
    showOnProfile: true,
    sync: 'undecided',
    locked: [],
    country: country !== null && /^[A-Z]{2}$/.test(country) ? country : null,
    seen,
    seenAt: firstSeenAt(seen, Math.min(page.asOf, stamp.now)),
    fields: {},
    lastSeenAt: stamp.now,
    lastSyncedAt: null,
  };
  const zone = timeZoneOfProfile(profile) ?? (timeZoneSchema.safeParse(timezone).success ? timezone : null);
  const note = { cause: 'link', link: old, page: linkedPage.name } as const;
  return commitChange(state, { profile: { ...profile, timezone: zone }, link }, note, stamp);
}
