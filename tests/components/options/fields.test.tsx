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

type Opened = Awaited<ReturnType<typeof open>>;
const cafeOf = ({ stored }: Opened) => stored().businesses.find(({ id }) => id === 'business-cafe');
const row = ({ view }: Opened, field: string) => {
  const link = view.container.querySelector<HTMLElement>('[data-section=link]');
  const found = [...(link?.querySelectorAll<HTMLElement>('.status-row') ?? [])].find(
    (one) => one.querySelector('.status-name')?.textContent === field,
  );
  if (found === undefined) throw new Error(`There is no row of ${field}.`);
  return within(found);
};

describe('keep this field as mine', () => {
  it('saves the edit, locks the field and goes on syncing the rest', async () => {
    const opened = await open(optionsStates['would-stop']);
    fireEvent.click(await opened.view.findByRole('button', { name: 'Keep this field as mine' }));
    await waitFor(() => expect(cafeOf(opened)?.link?.locked).toEqual(['description']));
    expect(cafeOf(opened)).toMatchObject({ profile: { description: 'Bayramda da açığız.' }, link: { sync: 'import' } });
    row(opened, 'Description').getByText('Locked');
    const card = within(opened.view.getByRole('form', { name: 'Business description' }));
    card.getByText('Mahallenin fırını ve kahvesi. Taze ekmek sabah yedide.');
    fireEvent.click(card.getByRole('button', { name: 'Undo' }));
    await card.findByText('The change was undone');
    expect(cafeOf(opened)?.link?.locked).toEqual([]);
  });

  it('is taken off by a press that shows first what it overwrites', async () => {
    const opened = await open(optionsStates.locked);
    const locked = row(opened, 'Description');
    locked.getByText('Facebook Page');
    fireEvent.click(locked.getByRole('button', { name: 'Sync this field again: Description' }));
    const dialog = within(await opened.view.findByRole('dialog'));
    dialog.getByText('Mahallenin fırını ve kahvesi. Taze ekmek sabah yedide.');
    expect(cafeOf(opened)?.link?.locked).toEqual(['description']);
    fireEvent.click(dialog.getByRole('button', { name: 'Sync this field again' }));
    await opened.view.findByText('The field is synced with Güneş Kafe again.');
    expect(cafeOf(opened)).toMatchObject({ profile: { description: /^Mahallenin/ }, link: { locked: [] } });
  });

  it('can be chosen without an edit', async () => {
    const opened = await open(optionsStates.profile);
    fireEvent.click(row(opened, 'Address').getByRole('button', { name: 'Keep as mine: Address' }));
    await waitFor(() => expect(cafeOf(opened)?.link?.locked).toEqual(['address']));
  });
});

describe('what the Page says of a field', () => {
  it('is shown where it was adjusted, as it stands there', async () => {
    const opened = await open(optionsStates.adjusted);
    const websites = row(opened, 'Websites');
    websites.getByText('Synced, adjusted');
    websites.getByText('As the Page shows it');
    websites.getByText('guneskafe.example/?utm_source=facebook');
  });

  it('can be cleared here, too, where the Page shows none, and undone', async () => {
    const opened = await open(optionsStates.statuses);
    fireEvent.click(row(opened, 'Email').getByRole('button', { name: 'Clear it here too: Email' }));
    await opened.view.findByText('The field was cleared, as on Güneş Kafe.');
    expect(cafeOf(opened)?.profile.email).toBe('');
    const banner = opened.view.getByText('The field was cleared, as on Güneş Kafe.').closest<HTMLElement>('.banner');
    fireEvent.click(within(banner ?? document.body).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(cafeOf(opened)?.profile.email).toBe('merhaba@guneskafe.example'));
  });

  it('can be chosen from where it is more than fits', async () => {
    const opened = await open(optionsStates.statuses);
    const websites = row(opened, 'Websites');
    fireEvent.click(websites.getByRole('checkbox', { name: 'https://b.example' }));
    fireEvent.click(websites.getByRole('button', { name: 'Use' }));
    await opened.view.findByText('Your choice was saved.');
    expect(cafeOf(opened)?.link?.choices?.websites).toContain('https://b.example');
    expect(cafeOf(opened)?.profile.websites).toContain('https://b.example');
    row(opened, 'Websites').getByText('what you chose is used', { exact: false });
  });
});

describe('undo', () => {
  it('stands on every change that can be undone, and names what it left alone', async () => {
    const { view } = await open(optionsStates['undone-but']);
    expect(await view.findAllByText(/The change was undone, except About/)).not.toEqual([]);
    expect(view.getByRole('heading', { level: 1 }).textContent).toBe('Güneş');
  });

  it('stands where a business was removed, and in the list of those removed lately', async () => {
    const opened = await open(optionsStates.removed);
    const banner = await waitFor(() => {
      const found = opened.view.container.querySelector<HTMLElement>('main > .banner');
      expect(found?.textContent).toContain('Güneş Kafe was removed.');
      if (found === null) throw new Error('There is no banner.');
      return found;
    });
    fireEvent.click(within(banner).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(opened.view.container.textContent).toContain('Güneş Kafe is back, as it was.'));
    expect(cafeOf(opened)?.profile.name).toBe('Güneş Kafe');
    cleanup();

    const later = await open(optionsStates['recently-removed']);
    fireEvent.click(await later.view.findByRole('button', { name: 'Bring back: Güneş Kafe' }));
    await waitFor(() => expect(cafeOf(later)).toBeDefined());
    expect(later.hash()).toContain('business-cafe');
  });

  it('says why a resume was not carried out, and nothing was written', async () => {
    const opened = await open(optionsStates.outdated);
    await opened.view.findByText('Something changed meanwhile');
    expect(cafeOf(opened)?.link?.sync).toBe('disabled');
  });
});
