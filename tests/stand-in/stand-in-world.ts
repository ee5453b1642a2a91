import type { DemoPage, DemoProfileView, DemoView } from './demo/demo-view.ts';
import { demoViews } from './demo/demo-views.ts';
import type { DocumentContext, ProfileTab } from './documents/document-context.ts';
import { viewerId } from './documents/document-context.ts';
import { Gates } from './gates.ts';
import { defaultStandInSettings } from './stand-in-settings.ts';
import type { StandInSettings } from './stand-in-settings.ts';

export interface FoundView {
  readonly view: DemoView;
  readonly tab: ProfileTab;
  /** The address itself is one of the directory layout's, whatever the settings say. */
  readonly directory: boolean;
}

/** Path and query without the slash that the site puts at the end of some paths. */
const plain = ({ pathname, search }: URL) => pathname.replace(/\/$/, '') + search;

/** All that can change while the stand-in runs: what its Pages say, and under which circumstances they are served. */
export class StandInWorld {
  readonly gates = new Gates();
  settings: StandInSettings = defaultStandInSettings;
  views: readonly DemoView[] = demoViews;
  /** Documents served as they are, by path and query, with no policy to help: as weak as a site can be. */
  documents: ReadonlyMap<string, () => string> = new Map();

  reset(): void {
    this.gates.releaseAll();
    this.settings = defaultStandInSettings;
    this.views = demoViews;
    this.documents = new Map();
  }

  set(settings: Partial<StandInSettings>): void {
    this.settings = { ...this.settings, ...settings };
  }

  /** Changes business info of a Page, as its owner would on Facebook. */
  changePage(profileId: string, change: Partial<DemoPage>): void {
    this.views = this.views.map((view) =>
      view.kind === 'page' && view.profileId === profileId ? { ...view, ...change } : view,
    );
  }

  find(url: URL): FoundView | undefined {
    const [first = '', second = '', third = ''] = url.pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    const sk = first === 'profile.php' ? url.searchParams.get('sk') : first === 'people' ? null : second;
    const view =
      this.views.find(({ path }) => plain(new URL(path, url)) === plain(url)) ??
      this.views.find((candidate) => {
        if (candidate.kind === 'feed') return first === '' || first === 'home.php';
        if (candidate.kind === 'group' || candidate.kind === 'event') return candidate.path === `/${first}/${second}`;
        if (candidate.kind !== 'page' && candidate.kind !== 'person') return false;
        if (first === 'profile.php') return url.searchParams.get('id') === candidate.profileId;
        if (first === 'people') return third === candidate.profileId;
        return first.toLowerCase() === candidate.vanity?.toLowerCase() || first === candidate.profileId;
      });
    if (view === undefined) return undefined;
    const directory = sk?.startsWith('directory_') === true;
    const tab = directory || sk?.startsWith('about') === true ? 'about' : sk === 'photos' ? 'photos' : 'root';
    return { view, tab, directory };
  }

  /** The Page or person with this id. */
  findProfile(profileId: string): DemoProfileView | undefined {
    return this.views.find(
      (view): view is DemoProfileView =>
        (view.kind === 'page' || view.kind === 'person') && view.profileId === profileId,
    );
  }

  context(url: URL, { tab, directory }: Omit<FoundView, 'view'>, nonce: string): DocumentContext {
    const { signedIn, theme, lateTiles, layout, actingAs } = this.settings;
    return {
      origin: url.origin,
      tab,
      layout: directory ? 'directory' : layout,
      signedIn,
      viewer: signedIn ? (actingAs ?? viewerId) : '0',
      theme,
      lateTiles,
      nonce,
      firstScript: this.settings.firstScript,
    };
  }
}
