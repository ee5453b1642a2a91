export type ProfileTab = 'root' | 'about' | 'photos';

/** Under which circumstances a view is served. */
export interface DocumentContext {
  /** `https://www.facebook.com`, without a slash at the end. */
  readonly origin: string;
  readonly tab: ProfileTab;
  readonly layout: 'classic' | 'directory';
  readonly signedIn: boolean;
  /** Id of whoever looks: the person, the Page that the person has switched to, or "0" when signed out. */
  readonly viewer: string;
  readonly theme: 'light' | 'dark';
  /** Tiles don't come with the document but later, as signed-in people often see it. */
  readonly lateTiles: boolean;
  readonly nonce: string;
  /** The first script of the document. */
  readonly firstScript: string;
}

/** Id of the person who is signed in on the stand-in. */
export const viewerId = '100090000000900';
