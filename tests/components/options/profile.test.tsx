// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { optionsStates, type OptionsState } from '../../support/options-states.ts';
import { renderOptions } from '../../support/render-options.tsx';
import { textOf } from '../../support/text-from-files.ts';

addDialogs();
const text = await textOf('en');
const life = new AbortController();
const open = (state: OptionsState) => renderOptions(state, text, life.signal);
afterEach(cleanup);

const edits = (asked: readonly { name: string; request: unknown }[]) =>
  asked.filter(({ name }) => name === 'editProfile');

const valueOf = (element: HTMLElement) =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : null;

describe('editing what syncs', () => {
  it('warns with both values, and changes nothing on Cancel', async () => {
    const { view, stored, model } = await open(optionsStates['would-stop']);
    const dialog = within(await view.findByRole('dialog', { name: 'Sync with the Page will stop' }));
    dialog.getByText('Mahallenin fırını ve kahvesi. Taze ekmek sabah yedide.');
    dialog.getByText('Bayramda da açığız.');
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(view.queryByRole('dialog')).toBeNull());
    const cafe = stored().businesses.find(({ id }) => id === 'business-cafe');
    expect([cafe?.link?.sync, cafe?.rev]).toEqual(['import', 3]);
    expect(valueOf(view.getByLabelText('Description'))).toBe('Bayramda da açığız.');
    expect(model.edited.value).toBe(true);
  });

  it('stops sync on yes, shows both values, and can be undone', async () => {
    const { view, stored } = await open(optionsStates['would-stop']);
    fireEvent.click(await view.findByRole('button', { name: 'Edit and stop sync' }));
    await view.findByText('Sync stopped when you edited the profile');
    expect(stored().businesses.find(({ id }) => id === 'business-cafe')?.link?.stoppedBy?.field).toBe('description');
    expect(view.getAllByText('Mahallenin fırını ve kahvesi. Taze ekmek sabah yedide.').length).toBeGreaterThan(0);
    const card = within(view.getByRole('form', { name: 'Business description' }));
    fireEvent.click(card.getByRole('button', { name: 'Undo' }));
    await card.findByText('The change was undone');
    expect(stored().businesses.find(({ id }) => id === 'business-cafe')?.link?.sync).toBe('import');
  });

  it('previews what resuming would overwrite before it does', async () => {
    const { view, stored, asked } = await open(optionsStates.stopped);
    fireEvent.click(await view.findByRole('button', { name: 'Resume sync…' }));
    const dialog = within(await view.findByRole('dialog', { name: 'Resume sync' }));
    dialog.getByText('Bayramda da açığız.', { exact: false });
    expect(asked.some(({ name }) => name === 'setSync')).toBe(false);
    fireEvent.click(dialog.getByRole('button', { name: 'Resume sync' }));
    await view.findByText('is on again', { exact: false });
    expect(stored().businesses.find(({ id }) => id === 'business-cafe')?.profile.description).toContain('Mahallenin');
  });

  it('saves a field that is not synced without a question', async () => {
    const { view, asked } = await open(optionsStates.profile);
    fireEvent.input(view.getByLabelText('About'), { target: { value: 'Her gün taze' } });
    const card = within(view.getByRole('form', { name: 'Name and about' }));
    fireEvent.click(card.getByRole('button', { name: 'Save' }));
    await card.findByText('Saved');
    expect(edits(asked)).toEqual([
      {
        name: 'editProfile',
        request: expect.objectContaining({ changes: { about: 'Her gün taze' }, stopSync: false }),
      },
    ]);
  });
});

describe('what can’t be saved', () => {
  it('counts live and sends nothing above a limit', async () => {
    const { view, asked } = await open(optionsStates.profile);
    const about = view.getByLabelText('About');
    fireEvent.input(about, { target: { value: 'x'.repeat(140) } });
    view.getByText('140 of 139 characters used');
    view.getByText('Too long for WhatsApp. Shorten it to 139 characters.');
    fireEvent.submit(view.getByRole('form', { name: 'Name and about' }));
    await view.findByText('Not saved. Correct the fields marked above first.');
    expect(edits(asked)).toEqual([]);
  });

  it('names each problem of the hours, and splits what runs past midnight', async () => {
    const { view, model } = await open({ ...optionsStates.profile, act: () => {} });
    const saturday = within(view.getByRole('group', { name: 'Saturday' }));
    fireEvent.input(saturday.getByLabelText('Saturday: closes'), { target: { value: '02:00' } });
    saturday.getByText('It closes before it opens.', { exact: false });
    fireEvent.click(saturday.getByRole('button', { name: 'Split at midnight' }));
    expect(model.current.value?.sections.hours.problems.value).toEqual([]);
    const sunday = within(view.getByRole('group', { name: 'Sunday' }));
    expect(valueOf(sunday.getByLabelText('Sunday: closes'))).toBe('02:00');
  });

  it('copies a day by two presses', async () => {
    const { view, model } = await open(optionsStates.profile);
    fireEvent.click(view.getByRole('button', { name: 'To all days' }));
    const { days } = model.current.value?.sections.hours.draft.value.value.hours ?? {};
    expect(days?.sun).toEqual(days?.mon);
  });

  it('finds a time zone by typing and takes it by keyboard', async () => {
    const { view, model } = await open(optionsStates.profile);
    const zone = view.getByRole('combobox', { name: 'Time zone' });
    fireEvent.input(zone, { target: { value: 'sao paulo' } });
    expect(zone.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(zone, { key: 'Enter' });
    expect(model.current.value?.sections.hours.draft.value.value.hours.timezone).toBe('America/Sao_Paulo');
    expect(zone.getAttribute('aria-expanded')).toBe('false');
  });

  it.each([
    [{ kind: 'storageFailed', detail: 'the disk is full' }, 'This could not be saved'],
    [{ kind: 'unreachable' }, 'Köprü did not answer'],
  ])('keeps what was typed after %o, and tries again with the same operation', async (answer, title) => {
    const { view, asked, answer: set } = await open({ ...optionsStates.profile, answers: { editProfile: answer } });
    fireEvent.input(view.getByLabelText('About'), { target: { value: 'Her gün taze' } });
    const card = within(view.getByRole('form', { name: 'Name and about' }));
    fireEvent.click(card.getByRole('button', { name: 'Save' }));
    await card.findByText(title);
    expect(valueOf(view.getByLabelText('About'))).toBe('Her gün taze');
    set('editProfile', undefined);
    fireEvent.click(card.getByRole('button', { name: 'Try again' }));
    await card.findByText('Saved');
    const [first, second] = edits(asked);
    expect(first?.request).toEqual(second?.request);
  });
});

describe('a change from elsewhere while somebody types', () => {
  it('keeps the draft, says so, and lets the person choose', async () => {
    const { view, store, stored } = await open(optionsStates.profile);
    fireEvent.input(view.getByLabelText('About'), { target: { value: 'Benim cümlem' } });
    const [cafe, ...others] = stored().businesses;
    if (cafe === undefined) throw new Error('The state holds no business.');
    const profile = { ...cafe.profile, about: 'Başka pencereden', description: 'Yeni açıklama' };
    store({ ...stored(), businesses: [{ ...cafe, rev: 9, profile }, ...others] });
    const card = within(view.getByRole('form', { name: 'Name and about' }));
    await card.findByText('Changed elsewhere while you were editing: About');
    card.getByText('Başka pencereden');
    expect(valueOf(view.getByLabelText('About'))).toBe('Benim cümlem');
    expect(valueOf(view.getByLabelText('Description'))).toBe('Yeni açıklama');
    fireEvent.click(card.getByRole('button', { name: 'Use the saved value' }));
    await waitFor(() => expect(valueOf(view.getByLabelText('About'))).toBe('Başka pencereden'));
  });

  it('keeps the draft of a business that was removed', async () => {
    const { view, store, stored } = await open(optionsStates.profile);
    fireEvent.input(view.getByLabelText('About'), { target: { value: 'Benim cümlem' } });
    store({ ...stored(), businesses: [] });
    await view.findByText('This business is not there any more');
    expect(valueOf(view.getByLabelText('About'))).toBe('Benim cümlem');
  });
});

describe('the number', () => {
  it('is checked while it is typed, keeps the link, and can be undone', async () => {
    const { view, stored } = await open(optionsStates.number);
    const card = within(view.getByRole('form', { name: 'WhatsApp number' }));
    const field = card.getByLabelText('WhatsApp number');
    await waitFor(() => expect(valueOf(field)).toBe('+90 532 123 45 67'));
    fireEvent.input(field, { target: { value: '0533 765 43 21' } });
    await card.findByText('+90 533 765 43 21');
    fireEvent.click(card.getByRole('button', { name: 'Save number' }));
    await card.findByText('Saved');
    const saved = stored().businesses[0];
    expect([saved?.profile.phone, saved?.link?.page.name]).toEqual(['+905337654321', 'Güneş Kafe']);
    fireEvent.click(card.getByRole('button', { name: 'Undo' }));
    await card.findByText('The change was undone');
    expect(stored().businesses[0]?.profile.phone).toBe('+905321234567');
  });

  it('is refused with its reason', async () => {
    const { view, asked } = await open(optionsStates.number);
    const card = within(view.getByRole('form', { name: 'WhatsApp number' }));
    fireEvent.input(card.getByLabelText('WhatsApp number'), { target: { value: '0800 123 45 67 89 01 23 45' } });
    fireEvent.click(card.getByRole('button', { name: 'Save number' }));
    await card.findByText('This number is too long.');
    expect(edits(asked)).toEqual([]);
  });
});
