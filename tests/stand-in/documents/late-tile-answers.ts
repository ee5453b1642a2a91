import type { DemoPage, DemoPerson } from '../demo/demo-view.ts';
import type { RelayAnswer } from './relay-answer.ts';
import { introEdge } from './tile-answers.ts';

const query = 'ProfileCometTilesFeedPaginationQuery';
const preloader = '6a69713214stand10';

/**
 * Tiles as they come after in-app navigation: the owner's id in the first part, the Intro as a streamed edge that
 * names its place by `path` alone. The parts only make sense together. Reconstructed from the client's operations.
 */
export function lateTileAnswers(profile: DemoPage | DemoPerson): RelayAnswer[] {
  const sections = { edges: [], page_info: { has_next_page: false, end_cursor: null } };
  const shared = { query, preloader };
  return [
    {
      ...shared,
      complete: false,
      sequence: 0,
      data: { node: { __typename: 'User', profile_tile_sections: sections, id: profile.profileId } },
    },
    {
      ...shared,
      complete: true,
      sequence: 1,
      label: 'ProfileCometTilesFeed_user$stream$ProfileCometTilesFeed_user_profile_tile_sections',
      path: ['node', 'profile_tile_sections', 'edges', 0],
      data: introEdge(profile),
    },
  ];
}
