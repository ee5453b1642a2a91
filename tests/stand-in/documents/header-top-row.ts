import type { DemoPage, DemoPerson } from '../demo/demo-view.ts';
import { demoWords } from '../demo/words.ts';
import type { DocumentContext } from './document-context.ts';
import { profileUrl } from './profile-url.ts';

/**
 * The header's top row: bare in the classic layout; with a card of Intro rows in the directory layout, as seen on a
 * person in 2026-10. Nobody saw a Page's.
 */
export function headerTopRow(profile: DemoPage | DemoPerson, { layout, origin }: DocumentContext): unknown {
  if (layout === 'classic') return { __typename: 'XFBProfileNonDirectoryHeaderTopRowRenderer' };
  const words = demoWords[profile.language];
  const page = profile.kind === 'page' ? profile : undefined;
  const rows = [
    { type: 'category', text: profile.categories.join(' · ') },
    { type: 'profile_address', text: page?.address ?? '' },
    { type: 'page_hours', text: page?.openNow === true ? words.openNow : '' },
  ].filter(({ text }) => text !== '');
  const edges = rows.map(({ type, text }) => ({
    node: {
      profile_field_type: type,
      short_title: { text },
      page_uri: `${profileUrl(profile, origin)}?sk=directory_intro`,
      icon: null,
      directory_icon: null,
      renderer: null,
    },
  }));
  return {
    __typename: 'XFBProfileDirectoryHeaderTopRowRenderer',
    profile_user: { profile_intro_card: { context_items: { edges } }, id: profile.profileId },
  };
}
