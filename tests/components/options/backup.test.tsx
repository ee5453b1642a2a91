// @vitest-environment jsdom
import { cleanup, fireEvent, type RenderResult, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupAnswers } from '../../support/backup-answers.ts';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { optionsStates, type OptionsState } from '../../support/options-states.ts';
import { renderOptions } from '../../support/render-options.tsx';
import { textOf } from '../../support/text-from-files.ts';

addDialogs();
const text = await textOf('en');
const life = new AbortController();
const open = (state: OptionsState = optionsStates.backup) => renderOptions(state, text, life.signal);

/** Files handed to the person: jsdom has neither blob addresses nor downloads. */
const saved: { readonly name: string; readonly blob: Blob }[] = [];
beforeEach(() => {
  saved.length = 0;
  let blob = new Blob();
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (given: Blob) => {
        blob = given;
        return 'blob:file';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const choose = (view: RenderResult, label: string, content: string, name = 'yedek.json') =>
  fireEvent.change(view.getByLabelText(label), { target: { files: [new File([content], name)] } });
const askedFor = (asked: readonly { readonly name: string; readonly request: unknown }[], name: string) =>
  asked.filter((one) => one.name === name).map(({ request }) => request);

describe('saving', () => {
  it('hands over a backup with the day in its name, and says what is in it', async () => {
    const { view } = await open();
    fireEvent.click(view.getByRole('button', { name: 'Save backup file' }));
    await view.findByText('3 businesses are in the file.');
    expect(saved.map(({ name }) => name)).toEqual(['kopru-backup-2026-11-20.json']);
    expect(await saved[0]?.blob.text()).toBe(backupAnswers.exportBackup.text);
  });

  it('names records that are not in the file', async () => {
    const { view } = await open(optionsStates['backup-saved']);
    await view.findByText('1 stored record can’t be read and is not in the file');
    view.getByText('business:7f3a');
  });

  it('hands over a table, and says why when it can’t', async () => {
    const { view, answer, asked } = await open();
    answer('exportCsv', { kind: 'storageFailed', detail: 'read: gone' });
    fireEvent.click(view.getByRole('button', { name: 'Save as CSV file' }));
    await view.findByText('read: gone');
    answer('exportCsv', backupAnswers.exportCsv);
    fireEvent.click(view.getByRole('button', { name: 'Try again' }));
    await view.findByText('1 business is in the file.');
    expect(saved.map(({ name }) => name)).toEqual(['kopru-businesses-2026-11-20.csv']);
    expect(askedFor(asked, 'exportCsv')).toContainEqual({ separator: ',' });
  });
});

describe('restoring', () => {
  it('shows everything first, and does it when the person agrees', async () => {
    const { view, asked, answer } = await open();
    choose(view, 'Backup file', '{"format":"kopru-backup"}');
    const shown = within(await view.findByRole('region', { name: 'What yedek.json would do' }));
    shown.getByText('1 business is added');
    shown.getByText('2 businesses change');
    shown.getByText('130 businesses stay as they are');
    shown.getByText('and 30 more');
    shown.getByText('The stored record can’t be read. The one of the file takes its place.');
    shown.getByText('Kahve ve kek.');
    shown.getByText('Güneş Kafe, sync on');
    shown.getByText(/this can’t be undone/);
    expect(askedFor(asked, 'restoreBackup')).toEqual([]);

    answer('readImportUndo', backupAnswers.undoable);
    fireEvent.click(shown.getByRole('button', { name: 'Restore' }));
    await view.findByText('The backup was restored.');
    expect(askedFor(asked, 'restoreBackup')).toEqual([
      { operation: expect.any(String), text: '{"format":"kopru-backup"}', seen: '0123456789abcdef' },
    ]);
    await view.findByText(/Restored 3 hours ago/);
  });

  it('changes nothing when the person does not agree', async () => {
    const { view, asked } = await open(optionsStates['backup-preview']);
    fireEvent.click(view.getByRole('button', { name: 'Don’t change anything' }));
    await waitFor(() => expect(view.queryByRole('region', { name: /would do/ })).toBeNull());
    expect(askedFor(asked, 'restoreBackup')).toEqual([]);
  });

  it('shows the new preview when something else is stored by then', async () => {
    const { view, answer } = await open(optionsStates['backup-preview']);
    answer('restoreBackup', { kind: 'outdated' });
    fireEvent.click(view.getByRole('button', { name: 'Restore' }));
    await view.findByText(/What is stored changed in the meantime/);
  });

  it('tries again with the same request after a failure', async () => {
    const { view, answer, asked } = await open(optionsStates['backup-preview']);
    answer('restoreBackup', { kind: 'unreachable' });
    fireEvent.click(view.getByRole('button', { name: 'Restore' }));
    await view.findByText('Köprü did not answer');
    answer('restoreBackup', backupAnswers.restoreBackup);
    fireEvent.click(view.getByRole('button', { name: 'Try again' }));
    await view.findByText('The backup was restored.');
    const [first, second] = askedFor(asked, 'restoreBackup');
    expect(second).toEqual(first);
  });

  it.each([
    ['notJson', [], 'This file is broken'],
    ['newer', ['2'], 'It has version 2. Update Köprü, then restore it.'],
    ['damaged', ['businesses.0.profile'], 'Something in it can’t be right: businesses.0.profile. Use another backup.'],
    ['pageTaken', ['A', 'B'], 'It is about A and B. Remove WhatsApp from the one stored here, then restore again.'],
  ])('names what is wrong with a file (%s) and what to do', async (why, where, words) => {
    const { view, answer } = await open();
    answer('previewRestore', { kind: 'fileRefused', why, where });
    choose(view, 'Backup file', 'x');
    await view.findByText(words);
    view.getByText('Nothing was changed.');
  });

  it('does not even read a file that is too large, and says when one can’t be read', async () => {
    const { view, asked, model } = await open();
    const unreadable = () => Promise.reject(new Error('NotFoundError'));
    await model.backup.restore.choose({ name: 'x', size: 21 * 1024 * 1024, text: unreadable });
    await view.findByText('This file is too large');
    await model.backup.restore.choose({ name: 'x', size: 10, text: unreadable });
    await view.findByText('This file is empty');
    expect(askedFor(asked, 'previewRestore')).toEqual([]);
  });
});

describe('a table', () => {
  it('is shown with the rows that are skipped, and imported', async () => {
    const { view, asked } = await open();
    choose(view, 'CSV file to take in', 'phone,name\n', 'işletmeler.csv');
    await view.findByText('3 rows are skipped');
    view.getByText('Line 2, email: This is not a valid email address.');
    view.getByText('Line 5: A quotation mark is missing or in the wrong place.');
    view.getByText('Columns that mean nothing here: instagram, vergi no');
    fireEvent.click(view.getByRole('button', { name: 'Import' }));
    await view.findByText('The table was imported.');
    expect(askedFor(asked, 'importCsv')).toMatchObject([{ text: 'phone,name\n', country: 'TR' }]);
  });
});

describe('undoing', () => {
  it('names what would be lost, and waits for a yes', async () => {
    const { view, answer, asked } = await open(optionsStates['backup-undo']);
    const dialog = within(await view.findByRole('dialog', { name: 'Undo later changes, too?' }));
    dialog.getByText('These were changed since, and that would be lost: Güneş Kafe and Deniz Kitabevi');
    answer('undoRestore', { kind: 'importUndone' });
    answer('readImportUndo', backupAnswers.readImportUndo);
    fireEvent.click(dialog.getByRole('button', { name: 'Undo everything' }));
    await view.findByText('Everything is as it was before.');
    expect(askedFor(asked, 'undoRestore')).toMatchObject([{ confirmed: false }, { confirmed: true }]);
    expect(view.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says why it is not possible', async () => {
    const { view, answer, model } = await open();
    answer('undoRestore', { kind: 'claimedSince', names: ['Bir', 'İki'] });
    await model.backup.undo.undo(false);
    await view.findByText(/Two businesses would have the same number or Page: Bir and İki/);
    answer('undoRestore', { kind: 'nothingToUndo' });
    await model.backup.undo.undo(false);
    await view.findByText('There is nothing to undo any more');
  });
});

describe('deleting everything', () => {
  it('asks twice, wants the word, and offers a backup first', async () => {
    const { view, asked } = await open();
    fireEvent.click(view.getByRole('button', { name: 'Delete everything…' }));
    const first = within(await view.findByRole('dialog', { name: 'Delete everything that Köprü stores?' }));
    fireEvent.click(first.getByRole('button', { name: 'Save a backup first' }));
    await first.findByText('3 businesses are in the file.');
    expect(saved).toHaveLength(1);
    fireEvent.click(first.getByRole('button', { name: 'Continue' }));
    const second = within(await view.findByRole('dialog', { name: 'Really delete everything?' }));
    fireEvent.click(second.getByRole('button', { name: 'Delete everything' }));
    await second.findByText('Type DELETE, then everything is deleted.');
    expect(askedFor(asked, 'resetAll')).toEqual([]);
    fireEvent.input(second.getByLabelText('Type DELETE to agree'), { target: { value: ' delete ' } });
    fireEvent.click(second.getByRole('button', { name: 'Delete everything' }));
    await view.findByText('Everything was deleted.');
    expect(askedFor(asked, 'resetAll')).toHaveLength(1);
  });

  it('takes the Turkish word by the rules of Turkish', async () => {
    const { view } = await renderOptions(optionsStates['reset-sure'], await textOf('tr'), life.signal);
    const dialog = within(await view.findByRole('dialog'));
    fireEvent.input(dialog.getByLabelText('Onaylamak için SİL yazın'), { target: { value: 'sil' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Her şeyi sil' }));
    await view.findByText('Her şey silindi.');
  });
});
