/** What the stand-in's page script draws; made by the server, so that the script knows nothing of the demo data. */
export interface ViewModel {
  readonly kind: 'page' | 'person' | 'group' | 'event' | 'feed' | 'post' | 'reel' | 'photo';
  /** What the page script names in its queries; null where the view is no profile, or no Page. */
  readonly profileId: string | null;
  readonly pageId: string | null;
  readonly tab: 'root' | 'about' | 'photos';
  readonly layout: 'classic' | 'directory';
  readonly path: string;
  readonly name: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly signedIn: boolean;
  readonly theme: 'light' | 'dark';
  readonly verified: boolean;
  readonly social: { readonly text: string; readonly href: string } | null;
  /** Empty when signed out: Facebook draws no action row then. */
  readonly actions: readonly ActionModel[];
  readonly tabs: readonly { readonly label: string; readonly href: string; readonly selected: boolean }[];
  readonly introTitle: string;
  readonly bio: string | null;
  readonly rows: readonly RowModel[];
  /** The document came without tiles: the page has to ask for them. */
  readonly lateTiles: boolean;
  readonly about: readonly { readonly title: string; readonly rows: readonly RowModel[] }[];
  /** Links to the parts of a directory-layout About tab. */
  readonly directoryTabs: readonly LinkModel[];
  /** A post, reel or photo. */
  readonly content: { readonly author: string; readonly authorHref: string; readonly text: string } | null;
  /** Offers the switch to a Page that the person manages. */
  readonly banner: { readonly text: string; readonly action: string } | null;
  /** Other Pages, drawn beside the view. */
  readonly suggestions: readonly SuggestionModel[];
  /** The Page whose post the first post shares. */
  readonly shared: LinkModel | null;
  readonly hours: {
    readonly title: string;
    readonly close: string;
    readonly rows: readonly { readonly day: string; readonly hours: string }[];
  } | null;
  readonly posts: readonly string[];
  readonly postActions: readonly string[];
  /** Wrap the action row as `data-pagelet="ProfileActions"`; some layouts don't. */
  readonly pagelets: boolean;
  readonly mutatingFeed: boolean;
  readonly editable: EditableModel | null;
  readonly directory: readonly LinkModel[];
}

export interface LinkModel {
  readonly label: string;
  readonly href: string;
}

export interface SuggestionModel {
  readonly name: string;
  readonly href: string;
  readonly actions: readonly ActionModel[];
  readonly rows: readonly RowModel[];
}

export type IconName =
  | 'account'
  | 'clock'
  | 'email'
  | 'follow'
  | 'info'
  | 'link'
  | 'list'
  | 'message'
  | 'more'
  | 'person'
  | 'phone'
  | 'place'
  | 'price'
  | 'search'
  | 'star';

export interface ActionModel {
  readonly label: string;
  readonly icon: IconName;
  readonly style: 'primary' | 'secondary';
  readonly href?: string;
  readonly iconOnly?: boolean;
  readonly menu?: boolean;
}

export interface RowModel {
  readonly text: string;
  readonly icon: IconName;
  readonly secondary?: string;
  readonly href?: string;
  readonly bold?: number;
  readonly tone?: 'positive' | 'negative';
  readonly opensHours?: boolean;
}

/** What the demo panel can change on a Page. */
export interface EditableModel {
  readonly profileId: string;
  readonly description: string;
  readonly address: string;
  readonly email: string;
  readonly opensAt: string;
}
