// @vitest-environment jsdom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { none } from '../../../utils/core/business/fact.ts';
import { popupStates, type PopupState } from '../../support/popup-states.ts';
import { renderPopup } from '../../support/render-popup.tsx';
import { textOf } from '../../support/text-from-files.ts';

const text = await textOf('en');
const life = new AbortController();
const open = async (state: PopupState) => (await renderPopup(state, text, life.signal)).view;
afterEach(cleanup);

const howTo = /Open them on your Page/;
const read = /Business hours read from the Page/;

describe('the hours of a Page', () => {
  it.each([
    ['page-found-hours-untold', true, null],
    ['page-found-one', false, null],
    ['hours-untold', true, null],
    ['hours-read-before', false, '2 hours ago. Open them on the Page'],
    ['in-sync', false, 'this minute.'],
  ] as const)('in %s: how to get them read %s, when they were read %s', async (name, tells, when) => {
    const view = await open(popupStates[name]);
    expect(view.queryByText(howTo) !== null).toBe(tells);
    const line = view.queryByText(read)?.textContent ?? null;
    if (when === null) expect(line).toBeNull();
    else expect(line).toContain(when);
  });

  it('are not asked for where the Page shows none', async () => {
    const { tab } = popupStates['page-found-hours-untold'];
    if (tab.reading?.kind !== 'read') throw new Error('This state reads a Page.');
    const facts = { ...tab.reading.page.facts, openState: none('payload') };
    const page = { ...tab.reading.page, facts };
    const state = {
      ...popupStates['page-found-hours-untold'],
      tab: { ...tab, reading: { kind: 'read' as const, page } },
    };
    expect((await open(state)).queryByText(howTo)).toBeNull();
  });

  it('are not called the Page’s where the profile has its own', async () => {
    expect((await open(popupStates.stopped)).queryByText(read)).not.toBeNull();
    cleanup();
    const { stored } = popupStates.stopped;
    const [business] = stored.businesses;
    if (business?.link == null) throw new Error('This state is linked.');
    const fields = { ...business.link.fields, hours: { status: 'kept' as const, at: 1 } };
    const businesses = [{ ...business, link: { ...business.link, fields } }];
    const view = await open({ ...popupStates.stopped, stored: { ...stored, businesses } });
    expect(view.queryByText(read)).toBeNull();
  });
});
