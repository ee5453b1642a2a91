import { element } from './element.ts';
import type { ViewModel } from './view-model.ts';

function article({ content, postActions }: ViewModel): HTMLElement {
  const author = element('a', { href: content?.authorHref ?? '/', role: 'link', 'data-hover': 'card' });
  author.append(content?.author ?? '');
  return element(
    'div',
    { role: 'article', class: 'card' },
    element('h2', {}, author),
    element('div', { dir: 'auto' }, content?.text ?? ''),
    element(
      'div',
      { class: 'post-actions' },
      ...postActions.map((label) => element('div', { role: 'button', tabindex: '0', 'aria-label': label }, label)),
    ),
  );
}

/** A post, reel or photo on its own: the publisher's name, what it says, and buttons that belong to nobody's header. */
export function contentPage(model: ViewModel): HTMLElement {
  return element('div', { class: 'columns content' }, article(model));
}

/** The same over the view that was there before, as the site opens posts. */
export function contentDialog(model: ViewModel): HTMLElement {
  const dialog = element('div', { role: 'dialog', 'aria-label': model.name, class: 'dialog' }, article(model));
  return element('div', { class: 'dialog-layer' }, dialog);
}
