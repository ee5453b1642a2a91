import { element } from './element.ts';
import { openHours } from './hours-dialog.ts';
import type { RowModel, ViewModel } from './view-model.ts';

function rowText({ text, href, bold = 0, tone }: RowModel): HTMLElement {
  const content =
    href === undefined
      ? [bold > 0 ? element('strong', {}, text.slice(0, bold)) : null, text.slice(bold)]
      : [element('a', { href, role: 'link', tabindex: '0', target: '_blank', rel: 'nofollow noreferrer' }, text)];
  return element('span', { dir: 'auto', class: tone ?? null }, ...content);
}

function row(model: ViewModel, item: RowModel): HTMLElement {
  const { secondary } = item;
  const content = rowText(item);
  const line = element(
    'div',
    { class: 'row' },
    element('i', { 'data-visualcompletion': 'css-img', class: `icon icon-${item.icon}` }),
    element('div', {}, content, secondary === undefined ? null : element('div', { class: 'secondary' }, secondary)),
  );
  if (item.opensHours === true && model.hours) {
    const button = element('div', { role: 'button', tabindex: '0', class: 'row-button' }, line);
    button.addEventListener('click', () => openHours(model));
    return element('li', {}, button);
  }
  return element('li', {}, line);
}

/** The Intro tile: the bio, then a list of rows. */
export function intro(model: ViewModel): HTMLElement {
  return element(
    'div',
    { class: 'card', 'data-pagelet': model.pagelets ? 'ProfileTilesFeed_0' : null },
    element('h2', {}, element('span', { dir: 'auto' }, model.introTitle)),
    model.bio === null ? null : element('div', { class: 'bio' }, element('span', { dir: 'auto' }, model.bio)),
    element('ul', {}, ...model.rows.map((item) => row(model, item))),
  );
}

/** The About tab, one card a section. */
export function about(model: ViewModel): HTMLElement[] {
  return model.about.map(({ title, rows }) =>
    element(
      'div',
      { class: 'card' },
      element('h2', {}, element('span', { dir: 'auto' }, title)),
      element('ul', {}, ...rows.map((item) => row(model, item))),
    ),
  );
}
