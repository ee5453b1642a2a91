import { element } from './element.ts';
import { ask } from './load-view.ts';
import type { EditableModel, ViewModel } from './view-model.ts';

function field(label: string, control: HTMLElement): HTMLElement {
  return element('label', {}, element('span', {}, label), control);
}

async function apply(path: string): Promise<void> {
  await ask(path);
  location.reload();
}

/** Plays the Page's owner on Facebook: changes business info, then shows the Page anew. */
function ownerForm(editable: EditableModel): HTMLElement {
  const description = element('textarea', { rows: '2', name: 'description' });
  description.value = editable.description;
  const address = element('input', { name: 'address', value: editable.address });
  const email = element('input', { name: 'email', value: editable.email });
  const opensAt = element('input', { name: 'opensAt', value: editable.opensAt, type: 'time' });
  const form = element(
    'form',
    {},
    element('p', {}, 'Change business info, as the Page’s owner would on Facebook:'),
    field('Description', description),
    field('Address', address),
    field('Email', email),
    ...(editable.opensAt === '' ? [] : [field('Opens at', opensAt)]),
    element('button', { type: 'submit' }, 'Change the Page'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new URLSearchParams({ profileId: editable.profileId });
    for (const control of [description, address, email, opensAt]) {
      if (control.value !== '') query.set(control.name, control.value);
    }
    void apply(`/stand-in/change?${query}`);
  });
  return form;
}

function toggle(label: string, query: string): HTMLElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', () => void apply(`/stand-in/set?${query}`));
  return button;
}

/** The bar that says that this is not Facebook, with what a person may try. Its own shadow tree keeps it out of the page. */
export function panel(model: ViewModel): HTMLElement {
  const host = element('aside', { dir: 'ltr', lang: 'en' });
  const links = model.directory.map(({ label, href }) => element('li', {}, element('a', { href }, label)));
  const details = element(
    'details',
    {},
    element(
      'summary',
      {},
      element('strong', {}, 'Stand-in, not Facebook.'),
      ' All businesses are invented; nothing leaves this computer. Try things…',
    ),
    element(
      'div',
      { class: 'body' },
      element('nav', { 'aria-label': 'Demo views' }, element('p', {}, 'Look at:'), element('ul', {}, ...links)),
      model.editable ? ownerForm(model.editable) : null,
      element(
        'div',
        {},
        element('p', {}, 'See it as:'),
        toggle(model.signedIn ? 'Signed out' : 'Signed in', `signedIn=${model.signedIn ? 0 : 1}`),
        toggle(model.theme === 'dark' ? 'Light' : 'Dark', `theme=${model.theme === 'dark' ? 'light' : 'dark'}`),
      ),
    ),
  );
  const styles = element('link', { rel: 'stylesheet', href: '/rsrc.php/stand-in/panel.css' });
  host.attachShadow({ mode: 'open' }).append(styles, details);
  return host;
}
