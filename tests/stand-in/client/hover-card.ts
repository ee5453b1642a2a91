import { actionItems } from './action-row.ts';
import { element } from './element.ts';
import { rowItem } from './intro.ts';
import { loadView } from './load-view.ts';
import { requestGraphql, requestRoutes } from './requests.ts';
import type { ViewModel } from './view-model.ts';

const known = new Set<string>();

/** A dialog with another profile's picture, name, rows and buttons, which belongs to no header. */
function card(model: ViewModel): HTMLElement {
  return element(
    'div',
    { role: 'dialog', 'aria-label': model.name, class: 'hover-card card' },
    element('h2', {}, element('a', { href: model.path, role: 'link' }, model.name)),
    element('ul', {}, ...model.rows.map((row) => rowItem(model, row))),
    element('div', { class: 'suggested-actions' }, ...actionItems(model)),
  );
}

export function hideCard(): void {
  for (const shown of document.querySelectorAll('.hover-card')) shown.remove();
}

/** What pointing at a link asks for: its route, once. */
export async function prefetchRoute(url: URL): Promise<void> {
  if (known.has(url.href)) return;
  known.add(url.href);
  await requestRoutes([url]);
}

/** Asks for the profile behind a link and shows its card. */
export async function showCard(url: URL): Promise<void> {
  const loaded = await loadView(url);
  if (loaded?.model.profileId === null || loaded === null) return;
  const { profileId } = loaded.model;
  await requestGraphql('ProfileCometContextualProfileRootQuery', { userID: profileId }, 'fetch');
  hideCard();
  document.body.append(card(loaded.model));
}

const linkOf = (event: Event) =>
  event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);

/** Watches what the person points at. */
export function watchHover(): void {
  document.addEventListener('mouseover', (event) => {
    const link = linkOf(event);
    if (link === undefined || link.origin !== location.origin || link.getRootNode() !== document) return;
    void prefetchRoute(new URL(link.href));
    if (link.dataset['hover'] === 'card') void showCard(new URL(link.href));
  });
  document.addEventListener('mouseout', (event) => {
    if (linkOf(event)?.dataset['hover'] === 'card') hideCard();
  });
}
