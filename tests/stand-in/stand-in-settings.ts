/** Circumstances under which the stand-in serves its views; changed by tests and by the panel on each page. */
export interface StandInSettings {
  readonly signedIn: boolean;
  readonly theme: 'light' | 'dark';
  /** Tiles come some time after the document. */
  readonly lateTiles: boolean;
  readonly pagelets: boolean;
  readonly mutatingFeed: boolean;
  /** The panel that says that this is not Facebook; off only for pictures. */
  readonly panel: boolean;
  /** Milliseconds after the start of the document at which the view is drawn; on the real site it takes a while, too. */
  readonly drawAfter: number;
}

export const defaultStandInSettings: StandInSettings = {
  signedIn: true,
  theme: 'light',
  lateTiles: false,
  pagelets: true,
  mutatingFeed: true,
  panel: true,
  drawAfter: 700,
};
