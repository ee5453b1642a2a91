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

/** One row: an icon and a text, which may be a link or open the weekly hours. */
export function rowItem(model: ViewModel, item: RowModel): HTMLElement {
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
    button.addEventListener('click', () => void openHours(model));
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
    element('ul', {}, ...model.rows.map((item) => rowItem(model, item))),
  );
}

/** The directory layout's rows: no list, the label before the value, the value as large text. A reconstruction. */
function directoryRow({ text, href, secondary }: RowModel): HTMLElement {
  const value =
    href === undefined
      ? text
      : element('a', { href, role: 'link', tabindex: '0', target: '_blank', rel: 'nofollow noreferrer' }, text);
  return element(
    'div',
    { class: 'row', role: 'listitem' },
    element('i', { 'data-visualcompletion': 'css-img', class: 'icon icon-info' }),
    element(
      'div',
      {},
      secondary === undefined
        ? null
        : element('div', { class: 'secondary' }, element('span', { dir: 'auto' }, secondary)),
      element('span', { dir: 'auto' }, value),
    ),
  );
}

function directoryList({ directoryTabs }: ViewModel): HTMLElement {
  const links = directoryTabs.map(({ label, href }) => element('a', { href, role: 'link' }, label));
  return element('div', { role: 'navigation', class: 'card directory' }, ...links);
}

/** The About tab, one card a section; in the directory layout with a list of its parts. */
export function about(model: ViewModel): HTMLElement[] {
  const isDirectory = model.layout === 'directory';
  const rows = (items: readonly RowModel[]) =>
    isDirectory
      ? element('div', { role: 'list' }, ...items.map(directoryRow))
      : element('ul', {}, ...items.map((item) => rowItem(model, item)));
  const cards = model.about.map(({ title, rows: items }) =>
    element('div', { class: 'card' }, element('h2', {}, element('span', { dir: 'auto' }, title)), rows(items)),
  );
  return isDirectory ? [directoryList(model), ...cards] : cards;
}
