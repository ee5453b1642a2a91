import type { DemoPage, DemoPerson } from '../demo/demo-view.ts';
import { demoWords } from '../demo/words.ts';
import { contextItems } from './context-items.ts';
import type { RelayAnswer } from './relay-answer.ts';
import { textWithEntities } from './text-with-entities.ts';

const query = 'ProfilePlusCometLoggedOutRootQuery';
const preloader = '6a69713214stand02';

/** The Intro as an edge of `profile_tile_sections`. */
export function introEdge(profile: DemoPage | DemoPerson): unknown {
  const viewId = (name: string) =>
    Buffer.from(`profile_tile_view:${profile.profileId}:intro:${name}`).toString('base64');
  const description = profile.kind === 'page' ? profile.description : undefined;
  const bio = {
    id: viewId('intro_bio'),
    view_style_renderer: {
      __typename: 'ProfileTileViewIntroBioRenderer',
      user: { profile_type_name_for_content: profile.kind === 'page' ? 'PAGE' : 'PROFILE', id: profile.profileId },
      view: {
        id: viewId('intro_bio'),
        profile_tile_items: {
          nodes:
            description === undefined
              ? []
              : [
                  {
                    node: {
                      __typename: 'ProfileStatus',
                      profile_status_text: textWithEntities(description),
                      id: `${profile.profileId}1`,
                    },
                  },
                ],
        },
      },
    },
  };
  const list = {
    id: viewId('intro_context_list'),
    view_style_renderer: {
      __typename: 'ProfileTileViewContextListRenderer',
      view: { id: viewId('intro_context_list'), profile_tile_items: { nodes: contextItems(profile) } },
    },
  };
  return {
    node: {
      profile_tile_section_type: 'INTRO',
      is_directory_protile: false,
      profile_tile_views: { nodes: [bio, list] },
      title: { text: demoWords[profile.language].intro },
      id: Buffer.from(`profile_tile_section:${profile.profileId}:intro`).toString('base64'),
      __typename: 'ProfileTileSection',
    },
    cursor: null,
  };
}

/** Tiles of a profile's root: the first answer names the delegate page, a deferred one is empty, one is filled. */
export function tileAnswers(profile: DemoPage | DemoPerson): RelayAnswer[] {
  const delegate = profile.kind === 'page' ? { id: profile.pageId, pamv_comms_data: null } : null;
  const owner = { delegate_page: delegate, id: profile.profileId };
  const page = (edges: readonly unknown[]) => ({
    profile_tile_sections: { edges, page_info: { has_next_page: false, end_cursor: null } },
    id: profile.profileId,
  });
  return [
    { query, preloader, complete: false, sequence: 0, data: { user: owner, mainColumnTiles: owner } },
    {
      query,
      preloader,
      complete: false,
      sequence: 1,
      label: `${query}$defer$ProfileCometTilesFeed_user_2OIZ4h`,
      path: ['mainColumnTiles'],
      data: page([]),
    },
    {
      query,
      preloader,
      complete: true,
      sequence: 2,
      label: `${query}$defer$ProfileCometTilesFeed_user_3QybkC`,
      path: ['user'],
      data: page([introEdge(profile)]),
    },
  ];
}
