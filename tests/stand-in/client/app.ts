import { drawView } from './draw-view.ts';
import { loadRoute, loadView } from './load-view.ts';
import { panel } from './panel.ts';
import { rerender } from './rerender.ts';
import type { Rerender } from './rerender.ts';
import { shell } from './shell.ts';
import type { ViewModel } from './view-model.ts';

const { main } = shell();
let view = new AbortController();
let model: ViewModel | null = null;
let shownPanel: HTMLElement | null = null;

async function show(url: URL): Promise<void> {
  const current = new AbortController();
  view.abort();
  view = current;
  const loaded = await loadView(url);
  const early = (loaded?.drawAfter ?? 0) - performance.now();
  if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
  if (current.signal.aborted) return;
  if (loaded === null) {
    location.assign(url);
    return;
  }
  model = loaded.model;
  drawView(main, loaded.model, current.signal);
  shownPanel?.remove();
  shownPanel = loaded.panel ? panel(loaded.model) : null;
  if (shownPanel) document.body.append(shownPanel);
}

/** In-app navigation: the address changes at once, the old view stays until the new one's data have come. */
async function navigate(url: URL): Promise<void> {
  await loadRoute(url);
  await show(url);
}

document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  if (!link || link.target === '_blank' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || url.pathname.startsWith('/login')) return;
  event.preventDefault();
  history.pushState(null, '', url);
  void navigate(url);
});
addEventListener('popstate', () => void navigate(new URL(location.href)));

/** For tests: redraws the header in one of the ways seen on the real site, or navigates inside the document. */
Object.assign(globalThis, {
  standIn: {
    rerender(how: Rerender) {
      if (model) rerender(main, model, how);
    },
    async navigate(path: string) {
      const url = new URL(path, location.href);
      history.pushState(null, '', url);
      await navigate(url);
    },
    setTheme(theme: 'light' | 'dark') {
      document.documentElement.classList.toggle('__fb-light-mode', theme === 'light');
      document.documentElement.classList.toggle('__fb-dark-mode', theme === 'dark');
    },
  },
});

await show(new URL(location.href));
