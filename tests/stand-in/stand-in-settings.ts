import type { GateName } from './gates.ts';

/** Documents that a site serves instead of the view that was asked for. */
export type WallKind = 'login' | 'checkpoint' | 'unsupported' | 'unavailable';

/** Circumstances under which the stand-in serves its views; changed by tests and by the panel on each page. */
export interface StandInSettings {
  readonly signedIn: boolean;
  readonly theme: 'light' | 'dark';
  /** The document comes without its tiles; the page asks for them once it has drawn the rest. */
  readonly lateTiles: boolean;
  /** Blocks come in chunks: the route's with the first, the header's with the second, all others with the third. */
  readonly streaming: boolean;
  /** Documents, too, carry suggestions and the viewer's own profile; answers to in-app navigation always do. */
  readonly crowded: boolean;
  /** The two layouts that are live at once, by account: of the header's top row and of the About tab. */
  readonly layout: 'classic' | 'directory';
  /** In-app navigation: whether the header comes with the route (2026) or by a query of its own (before). */
  readonly headerFrom: 'route' | 'graphql';
  /** The first part of a GraphQL answer comes in several chunks, cut in the middle of a word. */
  readonly chunked: boolean;
  /** When the address changes: at the click, or once the route is known. */
  readonly pushState: 'atOnce' | 'withRoute';
  /** What is drawn between two views. */
  readonly between: 'old' | 'skeleton';
  /** Profile id of the Page that the signed-in person has switched to. */
  readonly actingAs: string | null;
  /** Profile ids of Pages that the person manages: they show a banner that offers the switch. */
  readonly manages: readonly string[];
  /** Served instead of every document. */
  readonly wall: WallKind | null;
  /** Milliseconds until each kind of answer goes out, besides what a held gate adds. */
  readonly latency: Readonly<Record<GateName, number>>;
  readonly pagelets: boolean;
  readonly mutatingFeed: boolean;
  /** The panel that says that this is not Facebook; off only for pictures. */
  readonly panel: boolean;
  /** Milliseconds after the start of the document at which the view is drawn; on the real site it takes a while, too. */
  readonly drawAfter: number;
  /** The first script of every document, before all of the site's: what a watchful page could do. */
  readonly firstScript: string;
}

export const defaultStandInSettings: StandInSettings = {
  signedIn: true,
  theme: 'light',
  lateTiles: false,
  streaming: false,
  crowded: false,
  layout: 'classic',
  headerFrom: 'graphql',
  chunked: true,
  pushState: 'withRoute',
  between: 'old',
  actingAs: null,
  manages: [],
  wall: null,
  latency: { route: 0, graphql: 0, tiles: 0, blocks: 0 },
  pagelets: true,
  mutatingFeed: true,
  panel: true,
  drawAfter: 700,
  firstScript: '',
};
