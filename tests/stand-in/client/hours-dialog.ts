import { element } from './element.ts';
import type { ViewModel } from './view-model.ts';

/** Opens the weekly hours: a dialog with one row a day. Its real markup is unknown; roles and order are a reconstruction. */
export function openHours({ hours }: ViewModel): void {
  if (hours === null) return;
  const close = element(
    'div',
    { role: 'button', tabindex: '0', 'aria-label': hours.close, class: 'dialog-close' },
    '✕',
  );
  const rows = hours.rows.map(({ day, hours: times }) =>
    element(
      'div',
      { class: 'hours-row' },
      element('span', { dir: 'auto' }, day),
      element('span', { dir: 'auto' }, times),
    ),
  );
  const dialog = element(
    'div',
    { role: 'dialog', 'aria-label': hours.title, class: 'dialog' },
    element('h2', {}, element('span', { dir: 'auto' }, hours.title)),
    close,
    ...rows,
  );
  const layer = element('div', { class: 'dialog-layer' }, dialog);
  close.addEventListener('click', () => layer.remove());
  document.body.append(layer);
}
