/** What the stand-in's page script draws; made by the server, so that the script knows nothing of the demo data. */
export interface ViewModel {
  readonly kind: 'page' | 'person' | 'group' | 'event' | 'feed';
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
  /** Milliseconds until the Intro appears. */
  readonly rowsAfter: number;
  readonly about: readonly { readonly title: string; readonly rows: readonly RowModel[] }[];
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
  readonly directory: readonly { readonly label: string; readonly href: string }[];
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
