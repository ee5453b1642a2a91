import { element } from './element.ts';
import type { ActionModel, ViewModel } from './view-model.ts';

/** A button with the nesting of Facebook's own (seen 2024): wrapper > role=button > background > icon + label, overlay. */
function actionButton({ label, icon: iconName, style, href, iconOnly, menu }: ActionModel): HTMLElement {
  const icon = element(
    'div',
    { role: 'none' },
    element('i', { 'data-visualcompletion': 'css-img', class: `icon icon-${iconName}` }),
  );
  const text = element('div', { role: 'none' }, element('span', { dir: 'auto' }, element('span', {}, label)));
  const face = element(
    'div',
    { role: 'none', class: `face ${style}` },
    element('div', { class: 'face-row' }, icon, iconOnly === true ? null : text),
  );
  const overlay = element('div', { role: 'none', 'data-visualcompletion': 'ignore', class: 'overlay' });
  const shared = { 'aria-label': label, tabindex: '0', class: 'action' };
  const control =
    href === undefined
      ? element(
          'div',
          { ...shared, role: 'button', ...(menu === true ? { 'aria-haspopup': 'menu' } : {}) },
          face,
          overlay,
        )
      : element('a', { ...shared, role: 'link', href, target: '_blank', rel: 'nofollow noreferrer' }, face, overlay);
  return element('div', { class: 'action-item' }, control);
}

export function actionItems(model: ViewModel): HTMLElement[] {
  return model.actions.map(actionButton);
}

/** The row that the extension's button joins. Null when there are no actions: Facebook then draws no row. */
export function actionRow(model: ViewModel): HTMLElement | null {
  if (model.actions.length === 0) return null;
  const row = element('div', { class: 'action-row' }, ...actionItems(model));
  return element(
    'div',
    model.pagelets ? { 'data-pagelet': 'ProfileActions', class: 'actions' } : { class: 'actions' },
    row,
  );
}
