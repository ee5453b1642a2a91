import { actionModels } from './action-models.ts';
import type { EditableModel, ViewModel } from './client/view-model.ts';
import type { DemoView } from './demo/demo-view.ts';
import { stranger } from './demo/stranger.ts';
import { weekRows } from './demo/week-rows.ts';
import { demoWords } from './demo/words.ts';
import type { DocumentContext } from './documents/document-context.ts';
import { directoryTab, profileUrl, tabUrl } from './documents/profile-url.ts';
import { suggestedPages } from './documents/suggestion-answers.ts';
import { aboutRows, introRows } from './row-models.ts';
import type { StandInSettings } from './stand-in-settings.ts';

/** Parts of the directory layout's About tab. */
const directoryTabs = ['directory_intro', 'directory_category', directoryTab, 'directory_links'] as const;

function contentModel(view: DemoView): ViewModel['content'] {
  if (view.kind !== 'post' && view.kind !== 'reel' && view.kind !== 'photo') return null;
  return { author: view.owner.name, authorHref: view.owner.path, text: view.text };
}

/** What the manager of a Page sees on it before the switch. */
function bannerModel(view: DemoView, { viewer }: DocumentContext, { manages }: StandInSettings): ViewModel['banner'] {
  if (view.kind !== 'page' || viewer === view.profileId || !manages.includes(view.profileId)) return null;
  const words = demoWords[view.language];
  return { text: words.switchInto(view.name), action: words.switchNow };
}

function suggestionModels(
  view: DemoView,
  context: DocumentContext,
  all: readonly DemoView[],
): ViewModel['suggestions'] {
  return suggestedPages(view, all).map((page) => ({
    name: page.name,
    href: page.path,
    actions: actionModels(page, context).slice(0, 2),
    rows: introRows(page).filter(({ opensHours }) => opensHours !== true),
  }));
}

function editable(view: DemoView): EditableModel | null {
  if (view.kind !== 'page') return null;
  const opens = view.hours?.kind === 'weekly' ? view.hours.days.tue[0]?.[0] : undefined;
  const clock = opens === undefined ? '' : new Date(opens * 60_000).toISOString().slice(11, 16);
  const { profileId, description = '', address = '', email = '' } = view;
  return { profileId, description, address, email, opensAt: clock };
}

/** Everything the page script needs to draw one view under the given circumstances. */
export function buildViewModel(
  view: DemoView,
  context: DocumentContext,
  settings: StandInSettings,
  all: readonly DemoView[],
): ViewModel {
  const words = demoWords[view.language];
  const profile = view.kind === 'page' || view.kind === 'person' ? view : undefined;
  const url = profile === undefined ? view.path : profileUrl(profile, context.origin);
  const aboutKey = context.layout === 'directory' ? directoryTab : 'about';
  const tab = (label: string, href: string, key: string) => ({ label, href, selected: context.tab === key });
  return {
    kind: view.kind,
    profileId: profile?.profileId ?? null,
    pageId: view.kind === 'page' ? view.pageId : null,
    tab: context.tab,
    layout: context.layout,
    path: view.path,
    name: view.name,
    language: view.language,
    direction: view.language === 'ar' ? 'rtl' : 'ltr',
    signedIn: context.signedIn,
    theme: context.theme,
    verified: view.kind === 'page' && view.verified,
    social: profile ? { text: `${profile.followers} ${words.followers}`, href: `${url}/followers/` } : null,
    actions: context.signedIn ? actionModels(view, context) : [],
    tabs: profile
      ? [
          tab(words.posts, view.path, 'root'),
          tab(words.about, tabUrl(profile, aboutKey, context.origin), 'about'),
          tab(words.photos, tabUrl(profile, 'photos', context.origin), 'photos'),
        ]
      : [],
    introTitle: words.intro,
    bio: view.kind === 'page' && context.tab === 'root' ? (view.description ?? null) : null,
    rows: profile && context.tab === 'root' ? introRows(profile) : [],
    lateTiles: context.lateTiles,
    about: profile && context.tab === 'about' ? aboutRows(profile, context.layout) : [],
    directoryTabs:
      profile && context.layout === 'directory' && context.tab === 'about'
        ? directoryTabs.map((key) => ({
            label: key.replace('directory_', ''),
            href: tabUrl(profile, key, context.origin),
          }))
        : [],
    content: contentModel(view),
    banner: bannerModel(view, context, settings),
    suggestions: settings.crowded ? suggestionModels(view, context, all) : [],
    hours:
      view.kind === 'page' && view.hours?.kind === 'weekly'
        ? { title: words.hours, close: words.close, rows: weekRows(view) }
        : null,
    posts: profile?.posts ?? [],
    shared: profile && profile.posts.length > 0 ? { label: stranger.name, href: stranger.path } : null,
    postActions: [words.like, words.comment],
    pagelets: settings.pagelets,
    mutatingFeed: settings.mutatingFeed,
    editable: editable(view),
    directory: all.map(({ name, path }) => ({ label: name, href: path })),
  };
}
