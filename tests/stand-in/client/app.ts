import { tellBlock, untilBlock } from './blocks.ts';
import { hideCard, prefetchRoute, showCard, watchHover } from './hover-card.ts';
import { ask, loadView } from './load-view.ts';
import { Navigation } from './navigation.ts';
import { panel } from './panel.ts';
import { rerender } from './rerender.ts';
import type { Rerender } from './rerender.ts';
import { shell } from './shell.ts';
import type { ViewModel } from './view-model.ts';
import { requestTiles } from './view-queries.ts';

const { main } = shell();
let model: ViewModel | null = null;
let shownPanel: HTMLElement | null = null;

const navigation = new Navigation(main, (loaded) => {
  model = loaded.model;
  shownPanel?.remove();
  shownPanel = loaded.panel ? panel(loaded.model) : null;
  if (shownPanel) document.body.append(shownPanel);
});

async function start(): Promise<void> {
  const loaded = await loadView(new URL(location.href));
  if (loaded === null) return;
  const early = loaded.drawAfter - performance.now();
  if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
  await untilBlock('profile_header_renderer');
  const tilesHere = untilBlock('timeline_context_item');
  await navigation.first(loaded, loaded.model.lateTiles ? requestTiles(loaded.model) : tilesHere);
}

document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  if (!link || link.target === '_blank' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || url.pathname.startsWith('/login')) return;
  event.preventDefault();
  void navigation.to(url);
});
addEventListener('popstate', () => void navigation.to(new URL(location.href), 'traverse'));
document.addEventListener('DOMContentLoaded', tellBlock);
watchHover();

const gate = (name: string, what: string) => ask(`/stand-in/gate?gate=${name}&${what}`);
const here = (path: string) => new URL(path, location.href);

/** For tests: what a person or the site would do. Nothing of it is on the real site, and no extension sees it. */
Object.assign(globalThis, {
  standInPayload: tellBlock,
  standIn: {
    rerender(how: Rerender) {
      if (model) rerender(main, model, how);
    },
    /** Resolves when the view is drawn whole, or when another navigation took its place. */
    navigate: (path: string) => navigation.to(here(path)),
    /** Path and query of the view that is drawn, which may differ from the address for a while. */
    shown: () => navigation.shown,
    /** Resolves when the newest navigation has ended, whatever began it. */
    settled: () => navigation.settled,
    /** Points at a link without following it. */
    prefetch: (path: string) => prefetchRoute(here(path)),
    /** Points at a profile's link until its card is there. */
    hover: (path: string) => showCard(here(path)),
    unhover: hideCard,
    hold: (name: string) => gate(name, 'hold'),
    release: (name: string, next: 'oldest' | 'newest' | 'all' = 'all') => gate(name, `next=${next}`),
    setTheme(theme: 'light' | 'dark') {
      document.documentElement.classList.toggle('__fb-light-mode', theme === 'light');
      document.documentElement.classList.toggle('__fb-dark-mode', theme === 'dark');
    },
  },
});

await start();
