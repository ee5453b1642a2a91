// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { linkMark } from '../../../utils/core/sync/link-mark.ts';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { popupStates, type PopupState } from '../../support/popup-states.ts';
import { renderPopup } from '../../support/render-popup.tsx';
import { cafeLink, cafePage } from '../../support/sample-business.ts';
import { textOf } from '../../support/text-from-files.ts';

const text = await textOf('en');
addDialogs();
const life = new AbortController();
const open = (state: PopupState) => renderPopup(state, text, life.signal);
afterEach(cleanup);

const { stored } = popupStates['other-number'];
const [cafe, shop, salon] = stored.businesses;
if (cafe === undefined || shop === undefined || salon === undefined) throw new Error('three businesses are needed');
const moved = { ...salon, rev: 2, link: { ...cafeLink, sync: 'undecided', fields: {} } } as const;

describe('moving a link', () => {
  it('starts at the linked Page: another number is chosen, both links are named, and one request does it', async () => {
    const { view, asked, answer, store } = await open({ ...popupStates['other-number'], act: () => {} });
    answer('linkPage', { kind: 'wouldMove', ends: [cafe] });
    fireEvent.click(await view.findByRole('button', { name: 'Connect another number' }));
    const choices = await view.findAllByRole('radio');
    expect(choices).toHaveLength(2);
    fireEvent.click(view.getByRole('button', { name: 'Move the link' }));

    const dialog = within(await view.findByRole('dialog', { name: 'Move the link?' }));
    const lines = dialog.getAllByText(/link of|is linked to/).map((line) => line.closest('p')?.textContent);
    expect(lines).toEqual([
      'The link of +90 532 123 4567 and Güneş Kafe ends.',
      '+966 50 123 4567 is linked to Güneş Kafe instead. Whether to sync is asked next.',
    ]);
    answer('linkPage', { kind: 'done', business: moved });
    fireEvent.click(dialog.getByRole('button', { name: 'Move the link' }));
    await view.findByText('WhatsApp is connected to', { exact: false });
    store({ ...stored, businesses: [{ ...cafe, link: null }, shop, moved] });
    const request = { business: salon.id, tab: 7, profileId: cafePage.profileId, confirmed: [] };
    expect(asked.map(({ request: sent }) => sent)).toEqual([
      { ...request, operation: 'request-1' },
      { ...request, operation: 'request-2', move: [linkMark(cafe)] },
    ]);

    // Undo gives the Page back to the number it had: both sides in one request.
    answer('undo', { kind: 'done', business: { ...salon, rev: 3 } });
    fireEvent.click(view.getByRole('button', { name: 'Undo' }));
    await view.findByText('The change was undone.');
    expect(asked.slice(2).map(({ request: sent }) => sent)).toEqual([
      { operation: 'request-3', business: salon.id, change: 'request-2', ended: [cafe.id] },
    ]);
  });

  it('says so when it cannot be undone any more', async () => {
    const { view, asked, answer } = await open(popupStates.move);
    answer('linkPage', { kind: 'done', business: moved });
    fireEvent.click(await view.findByRole('button', { name: 'Move the link' }));
    answer('undo', { kind: 'cannotUndo', why: 'changedSince' });
    fireEvent.click(await view.findByRole('button', { name: 'Undo' }));
    await view.findByText('This can’t be undone any more');
    expect(asked.filter(({ name }) => name === 'undo')).toHaveLength(1);
  });

  it('moves nothing when the person says no', async () => {
    const { view, asked } = await open(popupStates.move);
    fireEvent.click(await view.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(view.queryByRole('dialog')).toBeNull());
    expect(asked).toHaveLength(1);
  });

  it('asks anew, and says so, when other links stand in the way by then', async () => {
    const { view, asked } = await open(popupStates.move);
    const dialog = within(await view.findByRole('dialog', { name: 'Move the link?' }));
    expect(dialog.queryByRole('alert')).toBeNull();
    fireEvent.click(dialog.getByRole('button', { name: 'Move the link' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('Nothing was done');
    expect(asked).toHaveLength(2);
  });

  it('keeps what was agreed when the Page raises doubts as well', async () => {
    const { view, asked, answer } = await open(popupStates.move);
    answer('linkPage', { kind: 'doubt', doubts: ['nameDiffers'] });
    fireEvent.click(await view.findByRole('button', { name: 'Move the link' }));
    fireEvent.click(await view.findByRole('button', { name: 'Connect anyway' }));
    await waitFor(() => expect(asked).toHaveLength(3));
    expect(asked[2]?.request).toMatchObject({ confirmed: ['nameDiffers'], move: [linkMark(cafe), linkMark(shop)] });
  });

  it('takes the number of the other Page where it is the only one', async () => {
    const { view, asked, answer } = await open(popupStates['page-found-all-taken']);
    answer('linkPage', { kind: 'wouldMove', ends: [shop] });
    fireEvent.click(await view.findByRole('button', { name: /^Move the link: Padaria/ }));
    await view.findByRole('dialog', { name: 'Move the link?' });
    expect(asked[0]?.request).toMatchObject({ business: shop.id, profileId: cafePage.profileId });
  });
});
