export const businessSections = ['profile', 'link', 'share', 'history'] as const;
export type BusinessSection = (typeof businessSections)[number];
export const settingsSections = ['sync', 'button', 'chats', 'notices', 'browsers', 'backup', 'about'] as const;
export type SettingsSection = (typeof settingsSections)[number];

/** What the page shows, as its address says it: `#business/<id>/link`, `#settings/chats`, `#list`, `#add`. */
export type OptionsPlace =
  | { readonly view: 'start' }
  | { readonly view: 'add' }
  /** All businesses. */
  | { readonly view: 'list' }
  | { readonly view: 'business'; readonly id: string; readonly section: BusinessSection | null }
  | { readonly view: 'settings'; readonly section: SettingsSection | null };

const known = <Name extends string>(names: readonly Name[], text: string | undefined): Name | null =>
  names.find((name) => name === text) ?? null;

/** Reads an address; `#business=<id>` (the popup's way) and `#chats` will do as well. Anything else is the start. */
export function placeOf(hash: string): OptionsPlace {
  const [first = '', second, third] = hash.replace(/^#/, '').split(/[/=]/);
  if (first === 'add' || first === 'list') return { view: first };
  if (first === 'business' && second !== undefined && /^[A-Za-z0-9-]{8,64}$/.test(second)) {
    return { view: 'business', id: second, section: known(businessSections, third) };
  }
  if (first === 'settings') return { view: 'settings', section: known(settingsSections, second) };
  const short = known(settingsSections, first);
  return short === null ? { view: 'start' } : { view: 'settings', section: short };
}

export function hashOf(place: OptionsPlace): string {
  if (place.view === 'business') return `#business/${place.id}${place.section === null ? '' : `/${place.section}`}`;
  if (place.view === 'settings') return `#settings${place.section === null ? '' : `/${place.section}`}`;
  return place.view === 'start' ? '#' : `#${place.view}`;
}
