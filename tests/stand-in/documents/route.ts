import type { DemoView } from '../demo/demo-view.ts';
import type { DocumentContext } from './document-context.ts';
import { directoryTab, tabUrl } from './profile-url.ts';

interface RouteNames {
  readonly name: string;
  readonly trace: string;
  readonly entity: string;
  readonly idProp: string;
}

const profile = { entity: 'profile', idProp: 'userID' } as const;

function profileNames(isPage: boolean, { tab, signedIn }: DocumentContext): RouteNames {
  if (tab === 'about')
    return { ...profile, name: 'CometProfileAboutTabRoute', trace: 'comet.profile.collection.about' };
  if (tab === 'photos')
    return { ...profile, name: 'CometProfilePhotosTabRoute', trace: 'comet.profile.collection.photos' };
  if (signedIn) return { ...profile, name: 'CometProfileTimelineListViewRoute', trace: 'comet.profile.timeline.list' };
  return isPage
    ? { ...profile, name: 'CometProfilePlusLoggedOutRoute', trace: 'comet.profile.plus_logged_out' }
    : { ...profile, name: 'CometProfileLoggedOutRoute', trace: 'comet.profile.logged_out' };
}

const otherNames: Readonly<Record<Exclude<DemoView['kind'], 'page' | 'person'>, RouteNames>> = {
  group: { name: 'CometGroupDiscussionRoute', trace: 'comet.group', entity: 'group', idProp: 'groupID' },
  event: { name: 'CometPublicEventAboutRoute', trace: 'comet.event.public.about', entity: 'event', idProp: 'eventID' },
  feed: { name: 'CometHomeRoute', trace: 'comet.home', entity: 'feed', idProp: 'feedID' },
  post: { name: 'CometSinglePostDialogRoute', trace: 'comet.post.single_dialog', entity: 'post', idProp: 'storyID' },
  reel: { name: 'CometFBReelsRoute', trace: 'comet.reels', entity: 'reel', idProp: 'videoID' },
  photo: { name: 'CometPhotoRoute', trace: 'comet.photo', entity: 'photos', idProp: 'nodeID' },
};

function routeNames(view: DemoView, context: DocumentContext): RouteNames {
  if (view.kind === 'page' || view.kind === 'person') return profileNames(view.kind === 'page', context);
  return otherNames[view.kind];
}

function routeProps(view: DemoView, viewer: string): Readonly<Record<string, unknown>> {
  if (view.kind === 'group') return { groupID: view.id, feedType: 0 };
  if (view.kind === 'event') return { eventID: view.id, activeTab: 'about' };
  if (view.kind === 'feed') return { viewerID: viewer };
  // A post's route names its publisher, too: an id of a Page proves no view of the Page.
  if (view.kind === 'post') return { storyID: view.id, pageID: view.owner.pageId, userVanity: view.owner.vanity ?? '' };
  if (view.kind === 'photo') return { nodeID: view.id, ownerID: view.owner.profileId };
  if (view.kind !== 'page' && view.kind !== 'person') return { videoID: view.id };
  return { userID: view.profileId, userVanity: view.vanity ?? '', viewerID: viewer, numInitialFeedUnits: 1 };
}

/** The address of a view of this tab, without its origin. */
function pathOf(view: DemoView, { tab, layout, origin }: DocumentContext): string {
  if ((view.kind !== 'page' && view.kind !== 'person') || tab === 'root') return view.path;
  const key = tab === 'about' && layout === 'directory' ? directoryTab : tab;
  return tabUrl(view, key, origin).slice(origin.length);
}

/** The route object: the cheapest reliable statement of what a document is. Shape seen 2025–2026. */
export function route(view: DemoView, context: DocumentContext): Readonly<Record<string, unknown>> {
  const { name, trace, entity, idProp } = routeNames(view, context);
  const { viewer, tab, layout } = context;
  const props = routeProps(view, viewer);
  return {
    actorID: viewer,
    rootView: { allResources: [{ __dr: `${name}Root.react` }], resource: { __dr: `${name}Root.react` }, props },
    tracePolicy: trace,
    meta: { title: view.name, accessory: null, favicon: null },
    prefetchable: true,
    canonicalRouteName: `comet.fbweb.${name}`,
    entityKeyConfig: {
      entity_type: { source: 'constant', value: entity },
      entity_id: { source: 'prop', value: idProp },
      section: { source: 'constant', value: tab === 'root' ? 'timeline' : tab },
    },
    hostableView: { allResources: [{ __dr: `${name}Root.react` }], resource: { __dr: `${name}Root.react` }, props },
    url: pathOf(view, context),
    params: {
      viewas: null,
      sk: tab === 'root' ? null : tab === 'about' && layout === 'directory' ? directoryTab : tab,
      delegate_page_id: null,
    },
    routePath: null,
  };
}
