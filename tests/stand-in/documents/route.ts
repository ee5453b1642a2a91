import type { DemoView } from '../demo/demo-view.ts';
import type { DocumentContext } from './document-context.ts';
import { viewerId } from './document-context.ts';

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

function routeNames(view: DemoView, context: DocumentContext): RouteNames {
  if (view.kind === 'page' || view.kind === 'person') return profileNames(view.kind === 'page', context);
  if (view.kind === 'group')
    return { name: 'CometGroupDiscussionRoute', trace: 'comet.group', entity: 'group', idProp: 'groupID' };
  return view.kind === 'event'
    ? { name: 'CometPublicEventAboutRoute', trace: 'comet.event.public.about', entity: 'event', idProp: 'eventID' }
    : { name: 'CometHomeRoute', trace: 'comet.home', entity: 'feed', idProp: 'feedID' };
}

function routeProps(view: DemoView, viewer: string): Readonly<Record<string, unknown>> {
  if (view.kind === 'group') return { groupID: view.id, feedType: 0 };
  if (view.kind === 'event') return { eventID: view.id, activeTab: 'about' };
  if (view.kind === 'feed') return { viewerID: viewer };
  return { userID: view.profileId, userVanity: view.vanity ?? '', viewerID: viewer, numInitialFeedUnits: 1 };
}

/** The route object: the cheapest reliable statement of what a document is. Shape seen 2025–2026. */
export function route(view: DemoView, context: DocumentContext): Readonly<Record<string, unknown>> {
  const { name, trace, entity, idProp } = routeNames(view, context);
  const viewer = context.signedIn ? viewerId : '0';
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
      section: { source: 'constant', value: context.tab === 'root' ? 'timeline' : context.tab },
    },
    hostableView: { allResources: [{ __dr: `${name}Root.react` }], resource: { __dr: `${name}Root.react` }, props },
    url: view.path,
    params: { viewas: null, sk: context.tab === 'root' ? null : context.tab, delegate_page_id: null },
    routePath: null,
  };
}
