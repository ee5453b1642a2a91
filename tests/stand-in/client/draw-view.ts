import { actionItems } from './action-row.ts';
import { contentDialog, contentPage } from './content.ts';
import { element } from './element.ts';
import { feed } from './feed.ts';
import { header } from './header.ts';
import { about, intro } from './intro.ts';
import { suggestions } from './suggestions.ts';
import type { ViewModel } from './view-model.ts';

/** Draws what stands under the header. Intro and About come when their answers have. */
function body(model: ViewModel, until: AbortSignal, rest: Promise<unknown>): HTMLElement {
  const side = element('div', { class: 'column' });
  const isProfile = model.kind === 'page' || model.kind === 'person';
  const cards =
    model.about.length > 0
      ? () => about(model)
      : isProfile && (model.rows.length > 0 || model.bio !== null)
        ? () => [intro(model)]
        : () => [];
  const drawCards = async () => {
    await rest;
    if (!until.aborted) side.prepend(...cards());
  };
  void drawCards();
  side.append(...suggestions(model));
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
 * same component: the old row is still there, its children are new. `rest` resolves when the Intro may be drawn.
 */
export function drawView(main: HTMLElement, model: ViewModel, until: AbortSignal, rest: Promise<unknown>): void {
  const over = model.kind === 'post' && main.childElementCount > 0;
  applyDocument(model);
  for (const layer of document.querySelectorAll('.dialog-layer, .hover-card')) layer.remove();
  // A post that is opened from another view lies over it; what was there before is still drawn underneath.
  if (over) {
    document.body.append(contentDialog(model));
    return;
  }
  main.dir = model.direction;
  if (model.content !== null) {
    main.replaceChildren(contentPage(model));
    return;
  }
  const kept = main.querySelector('.action-row');
  const fresh = model.kind === 'feed' ? null : header(model);
  const freshRow = fresh?.querySelector('.action-row');
  if (kept && freshRow && fresh) {
    kept.replaceChildren(...actionItems(model));
    freshRow.replaceWith(kept);
  }
  main.replaceChildren(...(fresh ? [fresh] : []), body(model, until, rest));
}

/** What stands there while nothing is known yet: grey shapes, without a name or a row. */
export function drawSkeleton(main: HTMLElement): void {
  main.replaceChildren(
    element('div', { class: 'header skeleton', 'aria-busy': 'true' }, element('div', { class: 'cover' })),
  );
}

/** An address that nobody has, met inside the document. */
export function drawUnavailable(main: HTMLElement): void {
  document.title = 'Facebook';
  for (const layer of document.querySelectorAll('.dialog-layer, .hover-card')) layer.remove();
  main.replaceChildren(element('div', { class: 'card' }, element('h2', {}, 'This content isn’t available right now')));
}
