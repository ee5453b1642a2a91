// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../../utils/state/failure.ts';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { optionsStates, type OptionsState } from '../../support/options-states.ts';
import { renderOptions } from '../../support/render-options.tsx';
import { sampleNotice } from '../../support/storage-states.ts';
import { textOf } from '../../support/text-from-files.ts';

addDialogs();
const text = await textOf('en');
const life = new AbortController();
const open = (state: OptionsState) => renderOptions(state, text, life.signal);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Files handed to the person: jsdom has neither blob addresses nor downloads. */
function savedFiles(): string[] {
  const saved: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  return saved;
}

describe('what was restored', () => {
  it('is said with when and how much, and put away', async () => {
    const { view, asked, answer } = await open(optionsStates.restored);
    view.getByText('Stored data was damaged and has been restored');
    view.getByText('3 businesses were restored.');
    answer('dismissRestored', { kind: 'dismissed' });
    fireEvent.click(view.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(view.queryByText('3 businesses were restored.')).toBeNull());
    expect(asked).toEqual([{ name: 'dismissRestored', request: { at: sampleNotice.at } }]);
  });

  it('stays, with the reason, when it can’t be put away', async () => {
    const { view } = await open(optionsStates['restored-not-closed']);
    await view.findByText('This could not be saved');
    view.getByText('Stored data was damaged and has been restored');
  });

  it('says what could not be restored', async () => {
    const { view } = await open(optionsStates['restored-in-part']);
    view.getByText('2 records could not be restored. What is left of them was kept.');
  });
});

describe('what can’t be read', () => {
  it('can be saved as it was found, and leads to the reset', async () => {
    const saved = savedFiles();
    const { view, hash } = await open(optionsStates['raw-saved']);
    await view.findByText('The raw data is in the file.');
    fireEvent.click(view.getByRole('button', { name: 'Save the raw data as a file' }));
    await waitFor(() => expect(saved).toEqual(['kopru-raw-2026-11-20.json']));
    fireEvent.click(view.getByRole('button', { name: 'Reset…' }));
    expect(hash()).toBe('#settings/backup');
  });

  it('says when even that does not work', async () => {
    const { view } = await open(optionsStates['raw-not-saved']);
    await view.findByText('Köprü did not answer');
  });

  it('of a newer version asks for an update', async () => {
    const { view } = await open(optionsStates.newer);
    view.getByText('2 stored records come from a newer version of Köprü');
  });
});

it('where nothing can be read at all, everything can be saved raw and deleted', async () => {
  savedFiles();
  const { view, answer, asked } = await open(optionsStates['storage-failed']);
  answer('exportRaw', { kind: 'raw', text: '{}' });
  fireEvent.click(view.getByRole('button', { name: 'Save the raw data as a file' }));
  await view.findByText('The raw data is in the file.');
  fireEvent.click(view.getByRole('button', { name: 'Delete everything…' }));
  fireEvent.click(view.getByRole('button', { name: 'Continue' }));
  fireEvent.input(view.getByRole('textbox'), { target: { value: 'delete' } });
  answer('resetAll', { kind: 'reset' });
  fireEvent.click(view.getByRole('button', { name: 'Delete everything' }));
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('resetAll'));
});

it('a change refused because a newer version wrote the record has a failure of its own', () => {
  expect(failureOf({ kind: 'storageFailed', detail: 'newer: settings' })).toEqual({ kind: 'newerData' });
  expect(failureOf({ kind: 'storageFailed', detail: 'damaged: settings' }).kind).toBe('storageFailed');
});

it.each([
  ['about-copy', 'This browser keeps a second copy'],
  ['about-no-copy', 'This browser doesn’t let Köprü keep a second copy'],
] as const)('the about card says whether there is a second copy: %s', async (state, words) => {
  const { view } = await open(optionsStates[state]);
  await view.findByText(words, { exact: false });
});
