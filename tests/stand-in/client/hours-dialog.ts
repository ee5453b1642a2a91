import { element } from './element.ts';
import { requestGraphql } from './requests.ts';
import type { ViewModel } from './view-model.ts';

/** Asks for the weekly hours and opens them: a dialog with one row a day. Its real markup is unknown; roles and order are a reconstruction. */
export async function openHours({ hours, profileId, pageId }: ViewModel): Promise<void> {
  if (hours === null || profileId === null || pageId === null) return;
  const variables = { pageID: pageId, userID: profileId, scale: '2' };
  await requestGraphql('ProfileCometBusinessHoursDialogQuery', variables, 'fetch');
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
