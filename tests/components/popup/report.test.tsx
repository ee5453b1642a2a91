// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { popupStates, type PopupState, type PopupStateName } from '../../support/popup-states.ts';
import { renderPopup } from '../../support/render-popup.tsx';
import { languages, textOf } from '../../support/text-from-files.ts';

addDialogs();
const life = new AbortController();
const states: Readonly<Record<PopupStateName, PopupState>> = popupStates;
const report = { kind: 'report', text: '{\n "report": 1\n}' };
const withReport = (name: PopupStateName): PopupState => ({ ...states[name], answers: { reportTab: report } });
afterEach(cleanup);

describe('Something wrong here?', () => {
  it.each<[PopupStateName, boolean]>([
    ['page-found-one', true],
    ['page-found-nobody', true],
    ['in-sync', true],
    ['stopped', true],
    ['page-loading', true],
    ['page-not-understood', true],
    ['not-on-facebook', false],
    ['not-a-page', false],
    ['wall', false],
    ['tab-silent', false],
    ['no-access', false],
    ['private-window', false],
    ['storage-failed', false],
    ['background-silent', false],
    ['preview', false],
    ['add-business', false],
  ])('in the state %s: %s', async (name, isThere) => {
    const { view } = await renderPopup(states[name], await textOf('en'), life.signal);
    await waitFor(() => expect(view.container.querySelector('main')?.dataset['screen']).not.toBe('checkingTab'));
    expect(view.queryByRole('button', { name: 'Something wrong here?' }) !== null).toBe(isThere);
  });

  it('is not there on a linked Page that is not the tab’s', async () => {
    const { view, model } = await renderPopup(states['not-on-facebook'], await textOf('en'), life.signal);
    model.go({ kind: 'business', id: 'business-cafe' });
    await view.findByText('Güneş Kafe');
    expect(model.reportable.value).toBeNull();
  });
});

describe.each(languages)('the report in %s', (language) => {
  it('is shown whole before it is copied, with what is in it and what isn’t', async () => {
    const text = await textOf(language);
    const popup = await renderPopup(withReport('page-found-one'), text, life.signal);
    fireEvent.click(await popup.view.findByRole('button', { name: text.t('popup.report.open') }));
    const box = await popup.view.findByRole('textbox', { name: text.t('popup.report.title') });
    expect(box).toHaveProperty('value', report.text);
    expect(box).toHaveProperty('readOnly', true);
    expect(popup.asked.filter(({ name }) => name === 'reportTab')).toEqual([
      { name: 'reportTab', request: { tab: 7 } },
    ]);
    popup.view.getByText(text.t('popup.report.holds'));
    popup.view.getByText(text.t('popup.report.holdsNot'));
    expect(popup.copied).toEqual([]);
    fireEvent.click(popup.view.getByRole('button', { name: text.t('popup.report.copy') }));
    expect((await popup.view.findByRole('status')).textContent).toContain(text.t('popup.report.copied'));
    expect(popup.copied).toEqual([report.text]);
  });

  it('says when the browser did not let it be copied; the text is still there', async () => {
    const text = await textOf(language);
    const popup = await renderPopup(withReport('in-sync'), text, life.signal);
    popup.answer('copy', false);
    popup.model.go({ kind: 'report', tab: 7 });
    fireEvent.click(await popup.view.findByRole('button', { name: text.t('popup.report.copy') }));
    expect((await popup.view.findByRole('alert')).textContent).toContain(text.t('popup.report.notCopied'));
    expect(popup.copied).toEqual([]);
    popup.view.getByRole('textbox');
  });
});

describe('a report that can’t be made', () => {
  it.each([
    [{ kind: 'problem', problem: 'pageStillLoading' }, 'The Page is still loading'],
    [{ kind: 'problem', problem: 'noPageInTab' }, 'The tab shows no Page any more'],
    [{ kind: 'unreachable' }, 'Köprü did not answer'],
  ])('%o is named, and can be tried again', async (answer, title) => {
    const state = { ...states['page-found-one'], answers: { reportTab: answer } };
    const popup = await renderPopup(state, await textOf('en'), life.signal);
    popup.model.go({ kind: 'report', tab: 7 });
    await popup.view.findByText(title);
    popup.answer('reportTab', report);
    fireEvent.click(popup.view.getByRole('button', { name: 'Try again' }));
    await popup.view.findByRole('textbox');
    fireEvent.click(popup.view.getByRole('button', { name: 'Back' }));
    await popup.view.findByText('Connect your number to this Page');
  });

  it('an answer that comes late does not take the place of a newer one', async () => {
    const late = Promise.withResolvers<unknown>();
    const popup = await renderPopup(withReport('page-found-one'), await textOf('en'), life.signal);
    popup.answer('reportTab', late.promise);
    const first = popup.model.report.make(7);
    popup.answer('reportTab', report);
    await popup.model.report.make(7);
    late.resolve({ kind: 'unreachable' });
    await first;
    expect(popup.model.report.report.value).toEqual({ kind: 'ready', text: report.text });
  });
});
