// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { popupStates, type PopupState } from '../../support/popup-states.ts';
import { renderPopup } from '../../support/render-popup.tsx';
import { cafeLink, cafePage, cafeProfile, sampleBusiness } from '../../support/sample-business.ts';
import { textOf } from '../../support/text-from-files.ts';

const text = await textOf('en');
addDialogs();
const life = new AbortController();
const open = (state: PopupState) => renderPopup(state, text, life.signal);
const linked = sampleBusiness({ rev: 4, link: { ...cafeLink, sync: 'undecided', lastSyncedAt: null, fields: {} } });
afterEach(cleanup);

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

  it('picks the business that is chosen, and offers no linked one', async () => {
    const { view, asked, answer } = await open(popupStates['page-found-choose']);
    answer('linkPage', { kind: 'gone' });
    const choices = await view.findAllByRole('radio');
    expect(choices.map((choice) => choice.hasAttribute('disabled'))).toEqual([false, false, true]);
    fireEvent.click(choices[1] ?? view.container);
    fireEvent.click(view.getByRole('button', { name: 'Connect WhatsApp' }));
    await view.findByRole('alert');
    expect(asked[0]?.request).toEqual(expect.objectContaining({ business: 'business-salon' }));
  });

  it('leads from a taken Page to its link', async () => {
    const { view } = await open(popupStates['page-found-all-taken']);
    fireEvent.click(await view.findByRole('button', { name: /^View link/ }));
    await view.findByRole('button', { name: 'Remove WhatsApp' });
    fireEvent.click(view.getByRole('button', { name: 'Back' }));
    expect(await view.findByText('Your number is linked to another Page')).toBeDefined();
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
    const [allow] = await view.findAllByRole('button', { name: 'Allow access' });
    fireEvent.click(allow ?? view.container);
    expect((await view.findByRole('alert')).textContent).toContain('Access was not given');
    answer('requestAccess', true);
    fireEvent.click(view.getAllByRole('button', { name: 'Allow access' })[0] ?? view.container);
    await view.findByText('You are not on Facebook');
  });
});

describe('sync', () => {
  it('is enabled only after a preview of every change', async () => {
    const { view, asked, answer } = await open(popupStates.undecided);
    answer('setSync', { kind: 'done', business: sampleBusiness({ rev: 5, link: cafeLink }) });
    fireEvent.click(await view.findByRole('switch', { name: 'Sync profile with Page' }));
    await view.findByText('3 fields change');
    expect(asked).toEqual([]);
    const changes = [...view.container.querySelectorAll('.change')].map((change) => change.textContent);
    expect(changes[0]).toBe('Description−NowKahve ve kek.+AfterMahallenin fırını ve kahvesi. Taze ekmek sabah yedide.');
    expect(changes[1]).toContain('Not set');
    fireEvent.click(view.getByRole('button', { name: 'Enable' }));
    await view.findByText('is on.', { exact: false });
    expect(asked.map(({ name, request }) => [name, request])).toEqual([
      ['setSync', expect.objectContaining({ business: 'business-cafe', sync: 'import' })],
    ]);
    view.getByRole('switch', { name: 'Sync profile with Page', checked: true });
  });

  it('asks for the time zone that the hours need', async () => {
    const { view, asked, answer } = await open(popupStates['preview-zone']);
    const zoned = sampleBusiness({
      rev: 4,
      profile: { ...cafeProfile, hours: null, timezone: 'America/Sao_Paulo' },
      link: { ...cafeLink, sync: 'undecided' },
    });
    answer('setTimeZone', { kind: 'done', business: zoned });
    fireEvent.input(await view.findByLabelText('City or time zone'), { target: { value: 'sao paulo' } });
    await view.findByRole('radio', { name: /^America\/Sao Paulo/ });
    fireEvent.click(view.getByRole('button', { name: 'Use this time zone' }));
    await view.findByText('1 field changes');
    expect(asked[0]?.request).toEqual(expect.objectContaining({ timezone: 'America/Sao_Paulo' }));
    expect(view.queryByText('In which time zone is the business?')).toBeNull();
  });

  it('is turned off without further questions', async () => {
    const { view, asked, answer } = await open(popupStates['in-sync']);
    answer('setSync', { kind: 'done', business: sampleBusiness({ rev: 9, link: { ...cafeLink, sync: 'disabled' } }) });
    fireEvent.click(await view.findByRole('switch', { name: 'Sync profile with Page' }));
    await view.findByText('The profile stays as it is.', { exact: false });
    expect(asked[0]?.request).toEqual(expect.objectContaining({ sync: 'disabled' }));
  });
});

describe('removing', () => {
  it('takes two steps and can be undone', async () => {
    const { view, asked, answer } = await open(popupStates['in-sync']);
    answer('unlinkPage', { kind: 'done', business: sampleBusiness({ rev: 4 }) });
    answer('undo', { kind: 'done', business: sampleBusiness({ rev: 5, link: cafeLink }) });
    fireEvent.click(await view.findByRole('button', { name: 'Remove WhatsApp' }));
    const dialog = within(await view.findByRole('dialog', { name: 'Remove WhatsApp from this Page?' }));
    expect(asked).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'REMOVE' }));
    const undo = await view.findByRole('button', { name: 'Undo' });
    view.getByRole('button', { name: 'Connect WhatsApp' });
    fireEvent.click(undo);
    await view.findByText('The change was undone.');
    const [removal, taking] = asked.map(({ request }) => request);
    expect(removal).toEqual({ operation: 'request-1', business: 'business-cafe' });
    expect(taking).toEqual(expect.objectContaining({ business: 'business-cafe', change: 'request-1' }));
    view.getByText('In sync with the Page');
  });
});

describe('history', () => {
  it('offers Undo on the newest change alone', async () => {
    const { view, asked, answer } = await open(popupStates['in-sync']);
    answer('undo', { kind: 'cannotUndo', why: 'changedSince' });
    const undo = await view.findAllByRole('button', { name: /^Undo: /, hidden: true });
    expect(undo.map((button) => button.getAttribute('aria-label'))).toEqual(['Undo: Synced with the Page']);
    fireEvent.click(undo[0] ?? view.container);
    expect((await view.findByRole('alert')).textContent).toContain('This can’t be undone any more');
    expect(asked[0]?.request).toEqual(expect.objectContaining({ change: 'change-sync' }));
  });
});

describe('adding a business', () => {
  it('checks the number live, says why it can’t be used, and keeps the draft until it is added', async () => {
    const { view, asked, answer, drafts } = await open(popupStates['page-found-nobody']);
    const number = await view.findByLabelText('WhatsApp number');
    answer('checkPhone', { kind: 'invalid', reason: 'tollFree' });
    fireEvent.input(number, { target: { value: '0800 123 45 67' } });
    await view.findByText('Toll-free numbers can’t be used for click to chat.');
    expect(drafts()).toContain('0800 123 45 67');
    fireEvent.submit(number.closest('form') ?? number);
    await waitFor(() => expect(asked.at(-1)?.name).toBe('checkPhone'));
    expect(asked.some(({ name }) => name === 'addBusiness')).toBe(false);

    const valid = {
      kind: 'valid',
      e164: '+905321234567',
      international: '+90 532 123 45 67',
      country: 'TR',
      line: 'mobile',
    };
    answer('checkPhone', valid);
    fireEvent.input(number, { target: { value: '0532 123 45 67' } });
    await view.findByText('+90 532 123 45 67');
    answer('addBusiness', { kind: 'done', business: sampleBusiness({ id: 'business-added', rev: 1 }) });
    fireEvent.submit(number.closest('form') ?? number);
    await view.findByRole('button', { name: 'Connect WhatsApp' });
    expect(asked.at(-1)?.request).toEqual(expect.objectContaining({ phone: '+905321234567', name: 'Güneş Kafe' }));
    expect(drafts()).toBeNull();
  });

  it('asks for a name and a number when they are missing', async () => {
    const { view, asked } = await open(popupStates['add-business']);
    fireEvent.submit((await view.findByLabelText('Business name')).closest('form') ?? view.container);
    await view.findByText('Enter the name of the business.');
    view.getByText('Enter a number.');
    expect(asked.filter(({ name }) => name === 'addBusiness')).toEqual([]);
  });
});

describe('ways out', () => {
  it('opens Facebook, the creation of a Page, the options, and the Page itself', async () => {
    const { view, opened } = await open(popupStates['not-on-facebook']);
    const press = async (name: string | RegExp) => fireEvent.click(await view.findByRole('button', { name }));
    await press('Continue');
    await press('Create a Facebook Page');
    await press('Settings');
    await press('Details: Güneş Kafe');
    await press('Check now');
    await press('Edit profile');
    expect(opened).toEqual([
      'https://www.facebook.com/',
      'https://www.facebook.com/pages/create',
      'options',
      'https://www.facebook.com/guneskafe',
      'options#business-cafe',
    ]);
  });
});
