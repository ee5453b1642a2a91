import { actionItems, actionRow } from './action-row.ts';
import { element } from './element.ts';
import { header } from './header.ts';
import type { ViewModel } from './view-model.ts';

/** Ways in which React has been seen to redraw a header under an extension's button. */
export type Rerender = 'replaceRow' | 'wipeRow' | 'moveRow' | 'replaceHeader';

export function rerender(main: HTMLElement, model: ViewModel, how: Rerender): void {
  const old = main.querySelector('.header');
  const row = main.querySelector('.action-row');
  const holder = main.querySelector('.actions');
  if (how === 'replaceHeader') old?.replaceWith(header(model));
  if (how === 'wipeRow') row?.replaceChildren(...actionItems(model));
  if (how === 'replaceRow') {
    const fresh = actionRow(model);
    if (fresh) holder?.replaceWith(fresh);
  }
  if (how === 'moveRow' && holder) main.querySelector('.title')?.after(element('div', { class: 'moved' }, holder));
}
