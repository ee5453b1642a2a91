import { beforeEach, describe, expect, it } from 'vitest';
import { emptySnapshot } from '../support/snapshot-of.ts';
import { installFake } from './support/fake-extension.ts';
import { noHandlers } from './support/no-handlers.ts';
import { chromium } from './support/recorded-senders.ts';

const { chrome, state, called } = installFake();
Object.assign(chrome, { i18n: { getUILanguage: () => 'tr' } });
Object.assign(chrome.runtime, { getManifest: () => ({ version: '1.2.3' }) });
const { answerMessages } = await import('../../utils/extension/answer-messages.ts');
const { ask } = await import('../../utils/extension/ask.ts');
const { browserName } = await import('../../utils/extension/browser-name.ts');
const { tabReporter } = await import('../../utils/extension/report-tab.ts');

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
const reporter = tabReporter((snapshot, maker) => JSON.stringify({ ...maker, url: snapshot.url }), firefox);
answerMessages({ ...noHandlers, ...reporter }, chromium.self, new AbortController().signal);

const tab = { id: 7, url: emptySnapshot.url, incognito: false };
const shows = (view: unknown) => state.scripts.set(7, () => ({ res: view }));

beforeEach(() => {
  state.sender = chromium.popup;
  state.tabs = [tab];
  state.scripts = new Map();
});

describe('a report on a tab', () => {
  it('is written from what its top frame shows, with version, browser and locale and no time', async () => {
    shows({ kind: 'taken', since: 1, snapshot: emptySnapshot });
    const answer = await ask('reportTab', { tab: 7 });
    const text = JSON.stringify({ version: '1.2.3', browser: 'Firefox 153.0', locale: 'tr', url: emptySnapshot.url });
    expect(answer).toEqual({ kind: 'report', text });
    expect(called('tabs.sendMessage')[0]?.args).toEqual([
      7,
      expect.objectContaining({ type: 'takeView' }),
      { frameId: 0 },
    ]);
  });

  it.each([
    [{ kind: 'elsewhere' }, 'noPageInTab'],
    [{ kind: 'rendering', since: 5 }, 'pageStillLoading'],
    [undefined, 'pageNotUnderstood'],
    [{ kind: 'taken', since: 1, snapshot: { ...emptySnapshot, blocks: [7] } }, 'pageNotUnderstood'],
  ])('of %j is none: %s', async (view, problem) => {
    shows(view);
    expect(await ask('reportTab', { tab: 7 })).toEqual({ kind: 'problem', problem });
  });

  it('is none of a closed tab and of a private window', async () => {
    shows({ kind: 'taken', since: 1, snapshot: emptySnapshot });
    expect(await ask('reportTab', { tab: 99 })).toEqual({ kind: 'problem', problem: 'noPageInTab' });
    state.tabs = [{ ...tab, incognito: true }];
    expect(await ask('reportTab', { tab: 7 })).toEqual({ kind: 'problem', problem: 'privateWindow' });
  });

  it('is for our own pages only', async () => {
    shows({ kind: 'taken', since: 1, snapshot: emptySnapshot });
    state.sender = chromium.page;
    expect(await ask('reportTab', { tab: 7 })).toEqual({ kind: 'unreachable' });
  });
});

describe('the name of a browser', () => {
  it.each([
    [firefox, 'Firefox 153.0'],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'Chrome 156.0.0.0',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2',
      'Edge 156.0.1.2',
    ],
    ['Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'Firefox 153.0'],
    ['something else', 'unknown'],
  ])('%s', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name);
  });
});
