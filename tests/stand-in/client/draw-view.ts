import { actionItems } from './action-row.ts';
import { element } from './element.ts';
import { feed } from './feed.ts';
import { header } from './header.ts';
import { about, intro } from './intro.ts';
import type { ViewModel } from './view-model.ts';

/** Draws what stands under the header. The Intro may come later than the rest. */
function body(model: ViewModel, until: AbortSignal): HTMLElement {
  const side = element('div', { class: 'column' });
  const isProfile = model.kind === 'page' || model.kind === 'person';
  if (model.about.length > 0) side.append(...about(model));
  else if (isProfile && (model.rows.length > 0 || model.bio !== null)) {
    const show = () => {
      if (!until.aborted) side.append(intro(model));
    };
    if (model.rowsAfter === 0) show();
    else setTimeout(show, model.rowsAfter);
  }
  return element('div', { class: 'columns' }, side, feed(model, until));
}

function applyDocument(model: ViewModel): void {
  const root = document.documentElement;
  root.lang = model.language;
  root.dir = model.direction;
  root.classList.toggle('__fb-light-mode', model.theme === 'light');
  root.classList.toggle('__fb-dark-mode', model.theme === 'dark');
  document.title = model.kind === 'feed' ? 'Facebook' : `(3) ${model.name} | Facebook`;
}

/**
 * Draws a view into `main`. Between two profiles the header's nodes are kept and refilled, as React does with the
 * same component: the old row is still there, its children are new.
 */
export function drawView(main: HTMLElement, model: ViewModel, until: AbortSignal): void {
  applyDocument(model);
  main.dir = model.direction;
  const kept = main.querySelector('.action-row');
  const fresh = model.kind === 'feed' ? null : header(model);
  const freshRow = fresh?.querySelector('.action-row');
  if (kept && freshRow && fresh) {
    kept.replaceChildren(...actionItems(model));
    freshRow.replaceWith(kept);
  }
  main.replaceChildren(...(fresh ? [fresh] : []), body(model, until));
}
