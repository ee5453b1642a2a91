import { describe, expect, it } from 'vitest';
import type { PageLink } from '../../../utils/core/profile/page-link.ts';
import type { Profile } from '../../../utils/core/profile/profile.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { planForBusiness } from '../../../utils/core/sync/plan-for-business.ts';
import { changesOf, isLinked, viewLink } from '../../../utils/state/link-state.ts';
import { cafeLink, cafeProfile, sampleBusiness, sampleNow } from '../../support/sample-business.ts';

const old: Profile = { ...cafeProfile, description: 'Kahve ve kek.' };
const noZone: Profile = { ...cafeProfile, hours: null, timezone: null };
const stoppedBy = { field: 'description', at: sampleNow } as const;

function view(link: Partial<PageLink>, profile: Profile, settings = defaultSettings) {
  const business = sampleBusiness({ link: { ...cafeLink, ...link }, profile });
  if (!isLinked(business)) throw new Error('not linked');
  return viewLink(business, planForBusiness(business, settings));
}

describe('viewLink', () => {
  it.each<[string, Partial<PageLink>, Profile]>([
    ['inSync', {}, cafeProfile],
    ['pending', {}, old],
    ['zoneNeeded', {}, noZone],
    ['undecided', { sync: 'undecided' }, cafeProfile],
    ['undecided', { sync: 'undecided' }, old],
    ['off', { sync: 'disabled' }, cafeProfile],
    ['waiting', { sync: 'disabled' }, old],
    ['stopped', { sync: 'disabled', stoppedBy }, old],
    ['stopped', { sync: 'disabled', stoppedBy }, cafeProfile],
    ['inSync', { locked: ['description'] }, old],
  ])('is %s', (state, link, profile) => expect(view(link, profile).state).toBe(state));

  it('counts only the fields that the person lets sync', () => {
    expect(changesOf(view({}, old).plan).map(({ field }) => field)).toEqual(['description']);
    const settings = { ...defaultSettings, syncFields: { ...defaultSettings.syncFields, description: false } };
    expect(view({}, old, settings).state).toBe('inSync');
  });
});
