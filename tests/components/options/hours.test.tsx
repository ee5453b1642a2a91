// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { optionsStates, type OptionsState } from '../../support/options-states.ts';
import { renderOptions, type RenderedOptions } from '../../support/render-options.tsx';
import { textOf } from '../../support/text-from-files.ts';

addDialogs();
const text = await textOf('en');
const life = new AbortController();
const open = (state: OptionsState) => renderOptions(state, text, life.signal);
afterEach(cleanup);

const answer = (hours: object, more: object = {}) => JSON.stringify({ id: '54971236771', hours, ...more });
const late = answer({ fri_1_open: '20:00', fri_1_close: '02:00', sat_1_open: '10:00', sat_1_close: '18:00' });

async function paste({ view }: RenderedOptions, pasted: string) {
  fireEvent.click(view.getByRole('button', { name: 'Paste business hours…' }));
  const dialog = within(await view.findByRole('dialog', { name: 'Paste business hours' }));
  fireEvent.input(dialog.getByLabelText('Answer of the Graph API'), { target: { value: pasted } });
  return dialog;
}

const cafe = ({ stored }: RenderedOptions) => stored().businesses.find(({ id }) => id === 'business-cafe');

describe('pasting business hours', () => {
  it('previews the week in the profile’s zone with what had to be changed, and applies it as an edit', async () => {
    const page = await open(optionsStates['undecided']);
    const dialog = await paste(page, late);
    dialog.getByText(/Fri: 8:00\sPM – 12:00\sAM/u);
    dialog.getByText(/Europe\/Istanbul/);
    dialog.getByText('Hours past midnight were split over two days.');
    expect(cafe(page)?.profile.hours).toBeNull();
    fireEvent.click(dialog.getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(page.view.queryByRole('dialog')).toBeNull());
    await waitFor(() =>
      expect(cafe(page)?.profile.hours?.config).toEqual({
        fri: { mode: 'specific_hours', hours: [[1200, 1440]] },
        sat: {
          mode: 'specific_hours',
          hours: [
            [0, 120],
            [600, 1080],
          ],
        },
      }),
    );
    within(page.view.getByRole('form', { name: 'Business hours' })).getByRole('button', { name: 'Undo' });
  });

  it('warns that sync will stop, and changes nothing on Cancel', async () => {
    const page = await open(optionsStates.profile);
    const before = cafe(page);
    const dialog = await paste(page, late);
    fireEvent.click(dialog.getByRole('button', { name: 'Apply' }));
    const warning = within(await page.view.findByRole('dialog', { name: 'Sync with the Page will stop' }));
    warning.getByText(/Fri: 8:00\sPM – 12:00\sAM/u);
    fireEvent.click(warning.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(page.view.queryByRole('dialog')).toBeNull());
    expect(cafe(page)).toEqual(before);
  });

  it.each([
    ['{"hours":', /not a whole answer in JSON/],
    [answer({}), /The answer has no hours/],
    [answer({ mon_1_open: '09:00', mon_1_close: '25:00' }), /A time in the answer.*\(mon_1_close\)/],
    [JSON.stringify({ error: { code: 190 } }), /answered with an error/],
  ])('says what is wrong with %s and what to do, and applies nothing', async (pasted, words) => {
    const page = await open(optionsStates.profile);
    const dialog = await paste(page, pasted);
    dialog.getByText(words);
    fireEvent.click(dialog.getByRole('button', { name: 'Apply' }));
    expect(page.view.getByRole('dialog', { name: 'Paste business hours' })).toBeTruthy();
    expect(page.asked.some(({ name }) => name === 'editProfile')).toBe(false);
  });

  it('asks for the answer first', async () => {
    const page = await open(optionsStates.profile);
    const dialog = await paste(page, '');
    expect(dialog.queryByText('Paste the answer first.')).toBeNull();
    fireEvent.click(dialog.getByRole('button', { name: 'Apply' }));
    dialog.getByText('Paste the answer first.');
  });
});

describe('the hours editor', () => {
  it('starts the week as the person’s does, in the editor, the preview and every list of hours', async () => {
    const { view } = await open(optionsStates.profile);
    const form = view.getByRole('form', { name: 'Business hours' });
    const groups = within(form).getAllByRole('group');
    expect(groups[0]).toBe(within(form).getByRole('group', { name: 'Sunday' }));
    const [first] = within(view.getByRole('complementary', { name: 'As customers see it' })).getAllByRole('rowheader');
    expect(first?.textContent).toBe('Sunday');
  });

  it('is filled by keyboard alone: every control is a native one with a name', async () => {
    const { view } = await open(optionsStates.profile);
    const form = within(view.getByRole('form', { name: 'Business hours' }));
    for (const control of form.getAllByRole('button')) expect(control.tagName).toBe('BUTTON');
    expect(form.getByRole('button', { name: 'To Monday–Friday' }).tabIndex).toBe(0);
    fireEvent.change(form.getByLabelText('Saturday: open or closed'), { target: { value: 'appointment_only' } });
    fireEvent.change(form.getByLabelText('Copy the hours of'), { target: { value: 'sat' } });
    fireEvent.click(form.getByRole('button', { name: 'To Monday–Friday' }));
    const modes = form.getAllByRole('combobox', { name: /open or closed/ });
    const values = modes.map((mode) => (mode instanceof HTMLSelectElement ? mode.value : null));
    expect(values).toEqual(['closed', ...Array.from({ length: 6 }, () => 'appointment_only')]);
  });
});
