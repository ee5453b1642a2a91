import type { DemoPage, DemoPerson } from '../demo/demo-view.ts';

/** The directory layout's name for the tab with contact info. Seen 2025–2026. */
export const directoryTab = 'directory_contact_info';

/** Address of a profile as its own payload states it; without a username it is the /people/ form. */
export function profileUrl(profile: DemoPage | DemoPerson, origin: string): string {
  return profile.vanity === undefined
    ? `${origin}/people/${encodeURIComponent(profile.name.replaceAll(' ', '-'))}/${profile.profileId}/`
    : `${origin}/${profile.vanity}`;
}

export function tabUrl(profile: DemoPage | DemoPerson, tab: string, origin: string): string {
  return profile.vanity === undefined
    ? `${origin}/profile.php?id=${profile.profileId}&sk=${tab}`
    : `${origin}/${profile.vanity}/${tab}`;
}
