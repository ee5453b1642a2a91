// @vitest-environment jsdom
import { cleanup, fireEvent, type RenderResult, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { optionsStates, type OptionsState } from '../../support/options-states.ts';
import { renderOptions } from '../../support/render-options.tsx';
import { languages, textOf } from '../../support/text-from-files.ts';

addDialogs();
const text = await textOf('en');
const life = new AbortController();
const open = (state: OptionsState) => renderOptions(state, text, life.signal);
afterEach(cleanup);

const isOn = (element: HTMLElement) => element instanceof HTMLInputElement && element.checked;
const valueOf = (element: HTMLElement) => (element instanceof HTMLInputElement ? element.value : null);
function type(view: RenderResult, value: string): HTMLElement {
  const field = view.getByLabelText('Message');
  fireEvent.input(field, { target: { value } });
  return field;
}

describe('every state, in every language', () => {
  for (const language of languages) {
    it.each(Object.entries<OptionsState>(optionsStates))(`${language}: %s has its words`, async (_, state) => {
      const { view } = await renderOptions(state, await textOf(language), life.signal);
      await view.findByRole('heading', { level: 1 });
      expect(view.container.textContent).not.toMatch(/\boptions\.|undefined|NaN|\{(?!page\}|url\})\w+\}/);
    });
  }
});

describe('settings', () => {
  it('are saved at once and say so', async () => {
    const { view, asked, stored } = await open(optionsStates.settings);
    fireEvent.click(view.getByRole('radio', { name: /Only Pages I linked/ }));
    await view.findByText('Saved');
    expect(asked).toEqual([{ name: 'saveSettings', request: { showButton: 'linkedPages' } }]);
    fireEvent.click(view.getByRole('switch', { name: 'Email' }));
    await waitFor(() => expect(stored().settings.syncFields.email).toBe(false));
    expect(stored().settings.syncFields.address).toBe(true);
  });

  it('show what is stored when saving fails, and try again', async () => {
    const { view, answer, stored } = await open(optionsStates['settings-failed']);
    await view.findByText('Köprü did not answer');
    expect(isOn(view.getByRole('radio', { name: /Every Page/ }))).toBe(true);
    answer('saveSettings', undefined);
    fireEvent.click(view.getByRole('button', { name: 'Try again' }));
    await view.findByText('Saved');
    expect(stored().settings.showButton).toBe('nowhere');
  });

  it('list the Pages without the button, the newest first, and show it again', async () => {
    const { view, asked, stored } = await open(optionsStates['hidden-pages']);
    const labels = () =>
      view.queryAllByRole('button', { name: /^Show again/ }).map((button) => button.getAttribute('aria-label'));
    expect(labels()).toEqual(['Show again: مخبز الياسمين', 'Show again: Örnek Fırın']);
    fireEvent.click(view.getByRole('button', { name: 'Show again: Örnek Fırın' }));
    await waitFor(() => expect(labels()).toEqual(['Show again: مخبز الياسمين']));
    expect(asked).toEqual([{ name: 'showButton', request: { profileId: '100064800000001' } }]);
    expect(stored().settings.hiddenPages).toHaveLength(1);
  });

  it('say why the button could not be shown again, and try again', async () => {
    const { view, answer, stored } = await open({
      ...optionsStates['hidden-pages'],
      answers: { showButton: { kind: 'unreachable' } },
    });
    fireEvent.click(view.getByRole('button', { name: 'Show again: Örnek Fırın' }));
    await view.findByText('Köprü did not answer');
    answer('showButton', undefined);
    fireEvent.click(view.getByRole('button', { name: 'Try again' }));
    await view.findByText('Saved');
    expect(stored().settings.hiddenPages).toHaveLength(1);
  });

  it('follow a change made in another view', async () => {
    const { view, store, stored } = await open(optionsStates.settings);
    store({ ...stored(), settings: { ...stored().settings, rev: 5, openChatsIn: 'web', badge: false } });
    await waitFor(() => expect(isOn(view.getByRole('radio', { name: /WhatsApp Web/ }))).toBe(true));
    expect(isOn(view.getByRole('switch', { name: 'Mark the toolbar icon' }))).toBe(false);
  });
});

describe('the message', () => {
  it('is shown with the Page it would name, and saved when the field is left', async () => {
    const { view, stored } = await open(optionsStates.settings);
    const field = type(view, 'Selam {page}!');
    await view.findByText('Selam Güneş Kafe!');
    fireEvent.blur(field);
    await waitFor(() => expect(stored().settings.messageTemplate).toBe('Selam {page}!'));
  });

  it('is warned of when long, and not saved when too long', async () => {
    const { view, asked } = await open(optionsStates.settings);
    type(view, 'x'.repeat(501));
    await view.findByText('This is long (501 characters)');
    const field = type(view, 'ğ'.repeat(400));
    await view.findByText('Not saved: as a link it is 2,400 characters long. Shorten it to 2,000.');
    fireEvent.blur(field);
    expect(asked).toEqual([]);
  });

  it('being typed stays when another view changes it', async () => {
    const { view, store, stored, asked } = await open(optionsStates.settings);
    const field = type(view, 'Benim mesajım');
    store({ ...stored(), settings: { ...stored().settings, rev: 5, messageTemplate: 'Başka mesaj' } });
    await view.findByText('The message was changed elsewhere while you were editing');
    fireEvent.blur(field);
    expect(asked).toEqual([]);
    fireEvent.click(view.getByRole('button', { name: 'Keep what I typed' }));
    await waitFor(() => expect(stored().settings.messageTemplate).toBe('Benim mesajım'));
  });
});

describe('businesses', () => {
  it('are added with a checked number and opened', async () => {
    const { view, stored, hash } = await open(optionsStates.empty);
    fireEvent.input(view.getByLabelText('WhatsApp number'), { target: { value: '0532 123 45 67' } });
    fireEvent.input(view.getByLabelText('Business name'), { target: { value: 'Güneş Kafe' } });
    fireEvent.click(view.getByRole('button', { name: 'Add business' }));
    await view.findByRole('heading', { level: 1, name: 'Güneş Kafe' });
    const [added] = stored().businesses;
    expect([added?.profile.phone, hash()]).toEqual(['+905321234567', `#business/${added?.id}`]);
  });

  it('whose number is there already are named and can be opened', async () => {
    const { view } = await open(optionsStates['number-taken']);
    await view.findByText('This number is already there');
    expect(valueOf(view.getByLabelText('Business name'))).toBe('Güneş Kafe Moda');
    fireEvent.click(view.getByRole('button', { name: 'Edit profile' }));
    await view.findByRole('heading', { level: 1, name: 'Güneş Kafe' });
  });

  it('are removed in two steps', async () => {
    const { view, stored, asked } = await open({ ...optionsStates.removing, act: () => {} });
    fireEvent.click(view.getByRole('button', { name: 'Remove business' }));
    expect(asked).toEqual([]);
    const dialog = within(await view.findByRole('dialog', { name: 'Remove Güneş Kafe?' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Remove' }));
    await view.findByText('Add your first business');
    expect(stored().businesses).toEqual([]);
  });

  it('are unlinked by Remove WhatsApp > REMOVE, and linked again by Undo', async () => {
    const { view, stored } = await open(optionsStates.profile);
    const link = within(view.getByRole('region', { name: 'Linked Page and sync' }));
    fireEvent.click(link.getByRole('button', { name: 'Remove WhatsApp' }));
    fireEvent.click(await view.findByRole('button', { name: 'REMOVE' }));
    await view.findByText('WhatsApp was removed from Güneş Kafe.');
    const cafe = () => stored().businesses.find(({ id }) => id === 'business-cafe');
    expect([cafe()?.link, cafe()?.profile.email]).toEqual([null, 'merhaba@guneskafe.example']);
    fireEvent.click(link.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(cafe()?.link?.page.name).toBe('Güneş Kafe'));
  });

  it('say where the Page was last seen, and open it in a tab on request', async () => {
    const { view, opened } = await open(optionsStates.profile);
    view.getByText('Last seen 2 hours ago', { exact: false });
    fireEvent.click(view.getByRole('button', { name: 'Check now' }));
    expect(opened).toEqual(['https://www.facebook.com/guneskafe']);
  });
});
