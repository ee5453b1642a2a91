import type { DemoPage, DemoPerson } from '../demo/demo-view.ts';
import { demoWords } from '../demo/words.ts';
import type { DocumentContext } from './document-context.ts';
import { headerTopRow } from './header-top-row.ts';
import { directoryTab, profileUrl, tabUrl } from './profile-url.ts';
import type { RelayAnswer } from './relay-answer.ts';
import { textWithEntities } from './text-with-entities.ts';

const query = 'ProfileCometHeaderQuery';
const preloader = '6a69713214stand01';

function picture(profile: DemoPage | DemoPerson, size: number): { readonly uri: string } {
  const path = `${profile.profileId}_${size}_n.jpg`;
  return {
    uri: `https://scontent.xx.fbcdn.net/v/t39.30808-1/${path}?stp=dst-jpg_s${size}x${size}&oh=00_StandIn&oe=6A6F4455`,
  };
}

function tabs(profile: DemoPage | DemoPerson, { origin, layout }: DocumentContext): unknown {
  const words = demoWords[profile.language];
  const entries = [
    ['ABOUT', layout === 'directory' ? directoryTab : 'about', words.about],
    ['PHOTOS', 'photos', words.photos],
  ] as const;
  return {
    edges: entries.map(([type, key, name]) => ({
      node: {
        name,
        section_type: type,
        tab_key: key,
        url: tabUrl(profile, key, origin),
        all_collections: { nodes: [] },
      },
    })),
  };
}

function headerUser(profile: DemoPage | DemoPerson, context: DocumentContext): Readonly<Record<string, unknown>> {
  const { origin } = context;
  const url = profileUrl(profile, origin);
  const words = demoWords[profile.language];
  const isPage = profile.kind === 'page';
  const delegate = isPage ? { is_business_page_active: false, id: profile.pageId } : null;
  return {
    __isProfile: 'User',
    name: profile.name,
    profile_picture_for_sticky_bar: picture(profile, 80),
    __isEntity: 'User',
    __typename: 'User',
    url,
    gender: isPage ? 'NEUTER' : 'FEMALE',
    is_viewer_friend: false,
    cover_photo: {
      focus: { x: 0.5, y: 0.5 },
      photo: { id: '1', image: { ...picture(profile, 960), width: 960, height: 355 } },
    },
    is_additional_profile_plus: isPage,
    delegate_page: delegate,
    id: profile.profileId,
    profilePhoto: { url: `${origin}/photo/?fbid=${profile.profileId}9`, id: `${profile.profileId}9` },
    profilePicLarge: picture(profile, 480),
    profilePicMedium: picture(profile, 200),
    profilePicSmall: picture(profile, 80),
    header_top_row: headerTopRow(profile, context),
    profile_tabs: {
      __typename: 'ProfileDefaultTabs',
      profile_user: {
        delegate_page: delegate && { id: delegate.id },
        timeline_nav_app_sections: tabs(profile, context),
        id: profile.profileId,
      },
    },
    alternate_name: '',
    username_for_profile: null,
    show_verified_badge_on_profile: isPage && profile.verified,
    profile_social_context: {
      content: [
        {
          text: textWithEntities(`${profile.followers} ${words.followers}`, { bold: profile.followers.length }),
          uri: `${url}/followers/`,
        },
      ],
      facepile_profiles: [],
    },
  };
}

/**
 * Actions of a signed-in view. Names of types from the client's code of 2026; no filled answer was ever seen, and the
 * preloaded part asks for the call to action's id only, never for where it leads.
 */
function primaryActions(profile: DemoPage | DemoPerson): unknown[] {
  const { profileId } = profile;
  const action = (name: string, owner: object) => {
    const one = { __typename: `ProfileAction${name}`, profile_owner: { id: profileId, ...owner } };
    return { profile_action: one, client_handler: { __typename: `ProfileAction${name}Handler`, profile_action: one } };
  };
  const hasOwn = profile.kind === 'page' && profile.whatsapp !== undefined;
  const callToAction = { profile_plus_custom_cta: { id: `${profileId}7`, __typename: 'ProfileCustomCTA' } };
  return [...(hasOwn ? [action('PreferredInteraction', callToAction)] : []), action('Message', {})];
}

/** Header answers: the renderer's user, then the deferred parts with the (in real documents, signed out, empty) actions. */
export function headerAnswers(profile: DemoPage | DemoPerson, context: DocumentContext): RelayAnswer[] {
  const renderer = { __typename: 'XFBProfileEntityConvergenceHeaderRenderer', user: headerUser(profile, context) };
  const first: RelayAnswer = {
    query,
    preloader,
    complete: false,
    sequence: 0,
    data: { user: { profile_header_renderer: renderer, id: profile.profileId } },
  };
  const parts = [
    ['PrimaryActionBar', 'primaryActions'],
    ['ActionBar', 'secondaryActions'],
    ['MoreActionButton', 'newMoreOptionsActions'],
  ] as const;
  return [
    first,
    ...parts.map(([part, key], index): RelayAnswer => ({
      query,
      preloader,
      complete: index === parts.length - 1,
      sequence: index + 1,
      label: `ProfileCometEntityConvergenceHeader_profileHeaderRenderer$defer$ProfileCometHeader${part}_actor`,
      path: ['user', 'profile_header_renderer', 'user'],
      data: {
        __isActorWithActionBar: 'User',
        [key]: context.signedIn && key === 'primaryActions' ? primaryActions(profile) : [],
        __isNode: 'User',
        ...(profile.kind === 'page' ? { profile_plus_transition_path: 'ADDITIONAL_PROFILE_CREATION' } : {}),
        id: profile.profileId,
      },
    })),
  ];
}
