import type { Profile } from './profile.ts';

/** The zone that a profile's hours are in: its own, or the one its hours came with. */
export function timeZoneOfProfile(profile: Profile): string | null {
  return profile.timezone ?? profile.hours?.timezone ?? null;
}
