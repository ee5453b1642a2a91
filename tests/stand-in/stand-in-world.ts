import type { DemoPage, DemoView } from './demo/demo-view.ts';
import { demoViews } from './demo/demo-views.ts';
import type { DocumentContext, ProfileTab } from './documents/document-context.ts';
import { defaultStandInSettings } from './stand-in-settings.ts';
import type { StandInSettings } from './stand-in-settings.ts';

export interface FoundView {
  readonly view: DemoView;
  readonly tab: ProfileTab;
}

/** All that can change while the stand-in runs: what its Pages say, and under which circumstances they are served. */
export class StandInWorld {
  settings: StandInSettings = defaultStandInSettings;
  views: readonly DemoView[] = demoViews;

  reset(): void {
    this.settings = defaultStandInSettings;
    this.views = demoViews;
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
    const view = this.views.find((candidate) => {
      if (candidate.kind === 'feed') return first === '' || first === 'home.php';
      if (candidate.kind === 'group' || candidate.kind === 'event') return candidate.path === `/${first}/${second}`;
      if (first === 'profile.php') return url.searchParams.get('id') === candidate.profileId;
      if (first === 'people') return third === candidate.profileId;
      return first.toLowerCase() === candidate.vanity?.toLowerCase() || first === candidate.profileId;
    });
    if (view === undefined) return undefined;
    return { view, tab: sk === 'about' || sk === 'photos' ? sk : 'root' };
  }

  context(url: URL, tab: ProfileTab, nonce: string): DocumentContext {
    const { signedIn, theme, lateTiles } = this.settings;
    return { origin: url.origin, tab, signedIn, theme, lateTiles, nonce };
  }
}
