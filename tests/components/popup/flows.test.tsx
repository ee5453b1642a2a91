// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { popupStates, type PopupState } from '../../support/popup-states.ts';
import { renderPopup } from '../../support/render-popup.tsx';
import { cafeLink, cafePage, sampleBusiness } from '../../support/sample-business.ts';
import { textOf } from '../../support/text-from-files.ts';

const text = await textOf('en');
addDialogs();
const life = new AbortController();
const open = (state: PopupState) => renderPopup(state, text, life.signal);
const linked = sampleBusiness({ rev: 4, link: { ...cafeLink, sync: 'undecided', lastSyncedAt: null, fields: {} } });
afterEach(cleanup);

describe('a Page without the button', () => {
  it('gets it back', async () => {
    const state = popupStates['page-found-button-hidden'];
    const { view, asked, answer, store } = await open(state);
    answer('showButton', { kind: 'saved', settings: { ...state.stored.settings, hiddenPages: [] } });
    const button = await view.findByRole('button', { name: 'Show the button here' });
    fireEvent.click(button);
    expect(asked).toEqual([{ name: 'showButton', request: { profileId: cafePage.profileId } }]);
    store({ ...state.stored, settings: { ...state.stored.settings, hiddenPages: [] } });
    await waitFor(() => expect(button.isConnected).toBe(false));
  });
});

describe('connecting', () => {
  it('sends the Page that was shown, and goes on to the choice of sync', async () => {
    const { view, asked, answer } = await open(popupStates['page-found-one']);
    answer('linkPage', { kind: 'done', business: linked });
    fireEvent.click(await view.findByRole('button', { name: 'Connect WhatsApp' }));
    await view.findByText('WhatsApp is connected to', { exact: false });
    const request = { business: 'business-cafe', tab: 7, profileId: cafePage.profileId, confirmed: [] };
    expect(asked).toEqual([{ name: 'linkPage', request: expect.objectContaining(request) }]);
    view.getByRole('button', { name: 'Sync profile with Page' });
  });

  it('asks when number and names differ, and connects only after a yes', async () => {
    const { view, asked, answer } = await open({ ...popupStates.doubt, act: () => {} });
    fireEvent.click(await view.findByRole('button', { name: 'Connect WhatsApp' }));
    const dialog = within(await view.findByRole('dialog', { name: 'Is this the right Page?' }));
    dialog.getByText(
      (_, element) =>
        element?.tagName === 'P' &&
        element.textContent === 'The Page shows +90 532 123 4567. You are connecting +966 50 123 4567.',
    );
    answer('linkPage', { kind: 'done', business: { ...linked, id: 'business-salon' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Connect anyway' }));
    await waitFor(() => expect(view.queryByRole('dialog')).toBeNull());
    expect(asked.map(({ request }) => request)).toEqual([
      expect.objectContaining({ confirmed: [] }),
      expect.objectContaining({ confirmed: ['numberDiffers', 'nameDiffers'] }),
    ]);
  });

  it('links nothing when the person says no', async () => {
    const { view, asked } = await open(popupStates.doubt);
    const dialog = within(await view.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(view.queryByRole('dialog')).toBeNull());
    expect(asked.length).toBe(1);
    expect(view.getByRole('button', { name: 'Connect WhatsApp' })).toBeDefined();
  });

  it('picks the business that is chosen, a linked one too: then the button says that its link moves', async () => {
    const { view, asked, answer } = await open(popupStates['page-found-choose']);
    answer('linkPage', { kind: 'gone' });
    const choices = await view.findAllByRole('radio');
    fireEvent.click(choices[2] ?? view.container);
    expect(view.getByRole('button', { name: 'Move the link' })).toBeDefined();
    fireEvent.click(choices[1] ?? view.container);
    fireEvent.click(view.getByRole('button', { name: 'Connect WhatsApp' }));
    await view.findByRole('alert');
    expect(asked[0]?.request).toEqual(expect.objectContaining({ business: 'business-salon' }));
  });
});

describe('when something fails', () => {
  it('sends the very same request again on Try again', async () => {
    const { view, asked, answer } = await open(popupStates.unreachable);
    const alert = await view.findByRole('alert');
    answer('linkPage', { kind: 'done', business: linked });
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await view.findByText('WhatsApp is connected to', { exact: false });
    expect(asked.length).toBe(2);
    expect(asked[1]).toEqual(asked[0]);
  });

  it('closes the question when its answer does not arrive, and says so', async () => {
    const { view, answer } = await open(popupStates.doubt);
    const dialog = within(await view.findByRole('dialog'));
    answer('linkPage', { kind: 'unreachable' });
    fireEvent.click(dialog.getByRole('button', { name: 'Connect anyway' }));
    expect((await view.findByRole('alert')).textContent).toContain('Köprü did not answer');
    expect(view.queryByRole('dialog')).toBeNull();
  });

  it('names what storage said when a change could not be saved', async () => {
    const { view, answer } = await open(popupStates['in-sync']);
    answer('setButton', { kind: 'storageFailed', detail: 'QuotaExceededError' });
    fireEvent.click(await view.findByRole('switch', { name: 'WhatsApp button on the Page' }));
    const alert = await view.findByRole('alert');
    expect(alert.textContent).toContain('This could not be saved');
    expect(alert.textContent).toContain('QuotaExceededError');
    expect(view.getByRole('switch', { name: 'WhatsApp button on the Page', checked: true })).toBeDefined();
  });

  it('reads storage again when asked to', async () => {
    const { view, store } = await open(popupStates['storage-failed']);
    await view.findByText('IO error: LOCK: file currently in use');
    store(popupStates['in-sync'].stored);
    fireEvent.click(view.getByRole('button', { name: 'Try again' }));
    expect(await view.findByText('In sync with the Page')).toBeDefined();
  });

  it('asks for access in the click itself, and says so if it isn’t given', async () => {
    const { view, answer } = await open(popupStates['no-access']);
    answer('requestAccess', false);
    const [allow] = await view.findAllByRole('button', { name: 'Allow on facebook.com' });
    fireEvent.click(allow ?? view.container);
    expect((await view.findByRole('alert')).textContent).toContain('Access was not given');
    answer('requestAccess', true);
    fireEvent.click(view.getAllByRole('button', { name: 'Allow on facebook.com' })[0] ?? view.container);
    await view.findByText('You are not on Facebook');
  });
});
