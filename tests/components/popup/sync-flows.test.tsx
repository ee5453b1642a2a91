// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { popupStates, type PopupState } from '../../support/popup-states.ts';
import { renderPopup } from '../../support/render-popup.tsx';
import { cafeLink, cafeProfile, sampleBusiness } from '../../support/sample-business.ts';
import { textOf } from '../../support/text-from-files.ts';

const text = await textOf('en');
addDialogs();
const life = new AbortController();
const open = (state: PopupState) => renderPopup(state, text, life.signal);
afterEach(cleanup);

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
  it('offers Undo of the last sync where it is told, and on each change that can be undone', async () => {
    const { view, asked, answer } = await open(popupStates['in-sync']);
    answer('undo', { kind: 'cannotUndo', why: 'changedSince' });
    const undo = await view.findAllByRole('button', { name: /^Undo: /, hidden: true });
    expect(undo.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Undo: Synced with the Page',
      expect.stringMatching(/^Undo: Synced with the Page, Nov 20, 2026/),
    ]);
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
