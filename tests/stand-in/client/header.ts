import { actionRow } from './action-row.ts';
import { element } from './element.ts';
import type { ViewModel } from './view-model.ts';

function initials(name: string): string {
  const [first = '', second = ''] = name.split(' ');
  return `${first.charAt(0)}${second.charAt(0)}`.toLocaleUpperCase();
}

function heading(model: ViewModel): HTMLElement {
  const badge = model.verified
    ? element('span', { class: 'badge', title: 'verified', 'aria-label': 'verified' }, '✓')
    : null;
  return element('h1', { dir: 'auto', class: 'html-h1' }, model.name, badge);
}

function tabList(model: ViewModel): HTMLElement {
  const tabs = model.tabs.map(({ label, href, selected }) =>
    element(
      'a',
      { role: 'tab', href, 'aria-selected': String(selected), class: 'tab' },
      element('span', { dir: 'auto' }, label),
    ),
  );
  return element('div', { role: 'tablist', class: 'tabs' }, ...tabs);
}

/** Offered to the manager of a Page who hasn't switched to it: a second row of a button, which is no action row. */
function switchBanner({ banner }: ViewModel): HTMLElement | null {
  if (banner === null) return null;
  const button = element('div', { role: 'button', tabindex: '0', 'aria-label': banner.action, class: 'action' });
  button.append(element('div', { role: 'none', class: 'face primary' }, banner.action));
  return element('div', { class: 'switch-banner' }, element('span', { dir: 'auto' }, banner.text), button);
}

/** Cover, picture, name, action row and tabs of a profile or group. */
export function header(model: ViewModel): HTMLElement {
  const social = model.social;
  const link = social ? element('a', { href: social.href, class: 'social' }, social.text) : null;
  return element(
    'div',
    { class: 'header' },
    element('div', { class: 'cover' }),
    element(
      'div',
      { class: 'header-row' },
      element('div', { class: 'picture', 'aria-hidden': 'true' }, initials(model.name)),
      element('div', { class: 'title' }, heading(model), link),
      actionRow(model),
    ),
    switchBanner(model),
    tabList(model),
  );
}
