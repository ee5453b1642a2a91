import type { DemoPage, DemoView } from '../demo/demo-view.ts';
import type { DocumentContext } from './document-context.ts';
import { headerAnswers } from './header-answers.ts';
import type { RelayAnswer } from './relay-answer.ts';
import { tileAnswers } from './tile-answers.ts';

/** An answer about the viewer alone. */
export interface ViewerAnswer extends RelayAnswer {
  readonly data: { readonly viewer: unknown };
}

const own = (view: DemoView) => ('profileId' in view ? view.profileId : undefined);

/**
 * The Pages that stand beside a view as suggestions: two others of the same world, with numbers where there are such,
 * so that a fact taken from them would show as a wrong button or a wrong profile.
 */
export function suggestedPages(view: DemoView, all: readonly DemoView[]): DemoPage[] {
  const others = all.filter((one): one is DemoPage => one.kind === 'page' && one.profileId !== own(view));
  const start = others.findIndex(({ path }) => path > view.path);
  const turned = [...others.slice(Math.max(0, start)), ...others.slice(0, Math.max(0, start))];
  return turned.toSorted((a, b) => Number(a.phone === undefined) - Number(b.phone === undefined)).slice(0, 2);
}

const suggestionData = (page: DemoPage, context: DocumentContext) => ({
  header: headerAnswers(page, context)[0]?.data,
  tiles: tileAnswers(page).at(-1)?.data,
});

/** Suggestions with the whole header and Intro of each suggested Page: everything that must never be taken. */
export function suggestionAnswers(view: DemoView, all: readonly DemoView[], context: DocumentContext): ViewerAnswer[] {
  const edges = suggestedPages(view, all).map((page) => ({ node: suggestionData(page, context) }));
  return [
    {
      query: 'ProfileCometSuggestedPagesQuery',
      preloader: '6a69713214stand06',
      complete: true,
      sequence: 0,
      data: { viewer: { suggested_pages: { edges }, id: context.viewer } },
    },
  ];
}

/** The person's own profile, as the site's header shows it. */
function personHeader(id: string, origin: string): unknown {
  const user = {
    __isProfile: 'User',
    __typename: 'User',
    name: 'Deniz Seyirci',
    id,
    url: `${origin}/profile.php?id=${id}`,
    gender: 'MALE',
    is_additional_profile_plus: false,
    delegate_page: null,
  };
  return { profile_header_renderer: { __typename: 'XFBProfileEntityConvergenceHeaderRenderer', user }, id };
}

/** What the site knows of whoever looks, a person or the Page in use: a profile too, with a header of its own. */
export function viewerAnswers(all: readonly DemoView[], context: DocumentContext): ViewerAnswer[] {
  const { signedIn, viewer, origin } = context;
  if (!signedIn) return [];
  const page = all.find((one): one is DemoPage => one.kind === 'page' && one.profileId === viewer);
  const actor = page === undefined ? personHeader(viewer, origin) : headerAnswers(page, context)[0]?.data;
  return [
    {
      query: 'CometViewerProfileQuery',
      preloader: '6a69713214stand07',
      complete: true,
      sequence: 0,
      data: { viewer: { actor } },
    },
  ];
}
