import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shown } from '../../utils/core/business/fact.ts';
import { checkPhone } from '../../utils/core/phone/check-phone.ts';
import { fullPage } from '../unit/profile/support/build-page.ts';
import { emptySnapshot, readSnapshotOf, snapshotOf } from '../support/snapshot-of.ts';
import { installFake } from './support/fake-extension.ts';
import { noHandlers, noStorage } from './support/no-handlers.ts';
import { chromium } from './support/recorded-senders.ts';

const { chrome, state, calls, called } = installFake();
const { parseTabView, tabReader } = await import('../../utils/extension/read-tab.ts');
const { readActiveTab, watchActiveTab } = await import('../../utils/extension/active-tab.ts');
const { answerMessages } = await import('../../utils/extension/answer-messages.ts');
const { answerReaders } = await import('../../utils/extension/answer-readers.ts');
const { refreshPageTabs, reloadPageTabs } = await import('../../utils/extension/page-tabs.ts');
const { hasAccess, requestAccess, watchAccess } = await import('../../utils/extension/access.ts');
const { openOptions, openTab } = await import('../../utils/extension/open.ts');

// The background that the pages ask stands in the same fake.
state.sender = chromium.popup;
const { lookAtTab, readTab } = tabReader(readSnapshotOf, (address) =>
  address.startsWith('https://www.facebook.com/groups/'),
);
answerMessages(
  { ...noHandlers, ...answerReaders(noStorage, readTab, checkPhone) },
  chromium.self,
  new AbortController().signal,
);

const url = 'https://www.facebook.com/ornekfirin';
const tab = { id: 7, url, incognito: false, active: true };
const reading = { kind: 'read', page: fullPage };
const taken = (page: object) => ({ kind: 'taken', since: 12, snapshot: snapshotOf({ ...fullPage, ...page }) });
const view = taken({});

beforeEach(() => {
  calls.length = 0;
  state.tabs = [tab, { id: 8, url: 'https://m.facebook.com/', incognito: false }, { id: 9, incognito: false }];
  state.access = true;
  state.scripts = new Map([[7, () => ({ res: view })]]);
});
afterEach(() => vi.useRealTimers());

describe('a tab’s reading', () => {
  it.each([
    [{ kind: 'elsewhere' }, { kind: 'elsewhere' }],
    [
      { kind: 'rendering', since: 12 },
      { kind: 'rendering', since: 12 },
    ],
    [view, reading],
    [
      { ...view, snapshot: emptySnapshot },
      { kind: 'rendering', since: 12 },
    ],
    [undefined, null],
    [null, null],
    ['taken', { kind: 'notUnderstood' }],
    [{ kind: 'taken', since: 12 }, { kind: 'notUnderstood' }],
    [{ ...view, snapshot: { ...emptySnapshot, blocks: [7] } }, { kind: 'notUnderstood' }],
    [{ kind: 'rendering', since: -1 }, { kind: 'notUnderstood' }],
    [taken({ profileId: 'x' }), { kind: 'notUnderstood' }],
    [taken({ extra: 1 }), { kind: 'notUnderstood' }],
    [taken({ name: 'x'.repeat(301) }), { kind: 'notUnderstood' }],
  ])('%j is taken for %j', (answer, expected) => {
    expect(parseTabView(answer, readSnapshotOf)).toEqual(expected);
  });

  it('is asked of the top frame only', async () => {
    expect(await readTab(7)).toEqual(reading);
    expect(called('tabs.sendMessage')[0]?.args).toEqual([
      7,
      { id: expect.any(Number), type: 'takeView', timestamp: expect.any(Number) },
      { frameId: 0 },
    ]);
  });

  it('is none where nobody answers, an answer is no answer, or there is silence', async () => {
    expect(await readTab(8)).toBeNull();
    for (const answer of ['text', { err: { message: 'x' } }, undefined, null]) {
      state.scripts.set(7, () => answer);
      expect(await readTab(7)).toBeNull();
    }
    vi.useFakeTimers();
    state.scripts.set(7, () => new Promise(() => undefined));
    const asked = readTab(7);
    await vi.runAllTimersAsync();
    expect(await asked).toBeNull();
  });
});

describe('a silent tab', () => {
  it.each([
    ['https://www.facebook.com/groups/1', { kind: 'elsewhere' }],
    ['https://www.facebook.com/ornekfirin', null],
    ['https://example.com/groups/1', null],
    [undefined, null],
  ])('at %s reads as %o', async (address, expected) => {
    state.tabs = [{ id: 8, incognito: false, ...(address === undefined ? {} : { url: address }) }];
    expect(await readTab(8)).toEqual(expected);
  });
});

describe('looking at a tab before linking', () => {
  it('gives its address of after the reading', async () => {
    state.scripts.set(7, () => {
      state.tabs = [{ ...tab, url: 'https://www.facebook.com/baska' }];
      return { res: view };
    });
    expect(await lookAtTab(7)).toEqual({
      view: { url: 'https://www.facebook.com/baska', incognito: false },
      answer: reading,
    });
  });

  it('tells a private window', async () => {
    state.tabs = [{ ...tab, incognito: true }];
    expect(await lookAtTab(7)).toMatchObject({ view: { incognito: true } });
  });

  it('names a closed tab, and missing access', async () => {
    expect(await lookAtTab(99)).toBe('gone');
    expect(await lookAtTab(9)).toBe('gone');
    state.access = false;
    expect(await lookAtTab(9)).toBe('noAccess');
  });
});

describe('the tab in front', () => {
  it('is read with what it shows', async () => {
    expect(await readActiveTab()).toEqual({ id: 7, url, incognito: false, reading });
    const facts = { ...fullPage.facts, phones: shown(['+90 216 555 01 23'], 'payload') };
    state.scripts.set(7, () => ({ res: taken({ facts }) }));
    expect((await readActiveTab())?.reading).toMatchObject({ kind: 'read', country: 'TR' });
    state.tabs = [{ ...tab, cookieStoreId: 'firefox-container-2' }];
    expect(await readActiveTab()).toMatchObject({ id: 7, inContainer: true });
    state.tabs = [{ ...tab, cookieStoreId: 'firefox-default' }];
    expect(await readActiveTab()).not.toHaveProperty('inContainer');
    state.tabs = [{ id: 3, incognito: true, active: true }];
    expect(await readActiveTab()).toEqual({ id: 3, url: null, incognito: true, reading: null });
    state.tabs = [];
    expect(await readActiveTab()).toBeNull();
  });

  it('with an answer out of shape looks like one that never finishes loading', async () => {
    state.scripts.set(7, () => ({ res: { kind: 'read', page: {} } }));
    const seen = await readActiveTab();
    expect(seen?.reading).toEqual({ kind: 'rendering', since: Number.MAX_SAFE_INTEGER });
  });

  it('is watched: when it loads, moves on or changes, until the end', async () => {
    vi.useFakeTimers();
    const life = new AbortController();
    const seen: unknown[] = [];
    state.scripts.set(7, () => ({ res: { kind: 'rendering', since: 1 } }));
    watchActiveTab((one) => seen.push(one?.reading), life.signal);
    await vi.advanceTimersByTimeAsync(600);
    expect(seen).toEqual([{ kind: 'rendering', since: 1 }]);
    state.scripts.set(7, () => ({ res: view }));
    await vi.advanceTimersByTimeAsync(600);
    expect(seen.at(-1)).toEqual(reading);

    chrome.tabs.onUpdated.fire(7, { title: 'x' }, { active: true });
    chrome.tabs.onUpdated.fire(8, { url: 'x' }, { active: false });
    await vi.runAllTimersAsync();
    expect(seen).toHaveLength(2);
    state.scripts.set(7, () => ({ res: { kind: 'elsewhere' } }));
    chrome.tabs.onUpdated.fire(7, { url: 'x' }, { active: true });
    await vi.runAllTimersAsync();
    expect(seen.at(-1)).toEqual({ kind: 'elsewhere' });

    chrome.tabs.onActivated.fire();
    life.abort();
    await vi.runAllTimersAsync();
    expect(seen).toHaveLength(3);
    expect([chrome.tabs.onUpdated.size, chrome.tabs.onActivated.size]).toEqual([0, 0]);
  });
});

describe('all Page views', () => {
  it('are told to ask for their button again, whether or not a script is there', async () => {
    await refreshPageTabs();
    expect(called('tabs.sendMessage').map(({ args }) => args[0])).toEqual([7, 8]);
    expect(called('tabs.sendMessage')[0]?.args[1]).toMatchObject({ type: 'refreshButton' });
  });

  it('are reloaded while developing', async () => {
    await reloadPageTabs();
    expect(called('tabs.reload').map(({ args }) => args[0])).toEqual([7, 8]);
  });
});

describe('access to facebook.com', () => {
  it('is told, asked for, and watched until the end', async () => {
    const life = new AbortController();
    const seen: boolean[] = [];
    watchAccess((has) => seen.push(has), life.signal);
    expect(await hasAccess()).toBe(true);
    state.access = false;
    expect(await requestAccess()).toBe(false);
    chrome.permissions.onRemoved.fire();
    await vi.waitFor(() => expect(seen).toEqual([false]));
    state.access = true;
    chrome.permissions.onAdded.fire();
    await vi.waitFor(() => expect(seen).toEqual([false, true]));
    life.abort();
    expect([chrome.permissions.onAdded.size, chrome.permissions.onRemoved.size]).toEqual([0, 0]);
  });
});

describe('opening', () => {
  it('opens a tab, the options, and the options at a business', () => {
    openTab(url);
    openOptions();
    openOptions('business-one');
    expect(calls.map(({ name, args }) => [name, ...args])).toEqual([
      ['tabs.create', { url }],
      ['runtime.openOptionsPage'],
      [
        'tabs.create',
        {
          url: `${String(Reflect.apply(chrome.runtime['getURL'] as () => string, undefined, ['/options.html']))}#business=business-one`,
        },
      ],
    ]);
  });
});
