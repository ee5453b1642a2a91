import { requestGraphql } from './requests.ts';
import type { ViewModel } from './view-model.ts';

/** The Intro of a profile, asked for on its own. */
export async function requestTiles({ profileId }: ViewModel): Promise<void> {
  if (profileId !== null)
    await requestGraphql('ProfileCometTilesFeedPaginationQuery', { userID: profileId, path: location.pathname }, 'xhr');
}

export interface ViewQueries {
  /** What has to come before the header can be drawn. */
  readonly header: Promise<unknown>;
  /** What stands under the header. */
  readonly rest: Promise<unknown>;
}

/** All that a view asks for after in-app navigation, at once: which answer comes first is up to the site. */
export function requestView(model: ViewModel, url: URL, headerFrom: 'route' | 'graphql'): ViewQueries {
  const { profileId, tab } = model;
  const path = url.pathname + url.search;
  if (profileId === null) {
    const name = model.kind === 'group' ? 'GroupsCometDiscussionRootQuery' : 'CometSurfaceRootQuery';
    return { header: requestGraphql(name, { path }, 'fetch'), rest: Promise.resolve() };
  }
  const variables = { userID: profileId, path };
  const header =
    headerFrom === 'graphql' ? requestGraphql('ProfileCometHeaderQuery', variables, 'stream') : Promise.resolve();
  if (tab === 'about') return { header, rest: requestGraphql('ProfileCometAboutAppSectionQuery', variables, 'xhr') };
  if (tab === 'photos') return { header, rest: Promise.resolve() };
  const timeline = requestGraphql('ProfileCometTimelineFeedRefetchQuery', variables, 'fetch');
  const tiles = requestGraphql('ProfileCometTilesFeedPaginationQuery', variables, 'xhr');
  return { header, rest: Promise.all([timeline, tiles]) };
}
