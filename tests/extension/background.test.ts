import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shown } from '../../utils/core/business/fact.ts';
import { buildPage, fullPage } from '../unit/profile/support/build-page.ts';
import { id, phone } from '../unit/service/support/service-world.ts';
import { readSnapshotOf, snapshotOf } from '../support/snapshot-of.ts';
import type { PageButton } from '../../utils/core/business/page-button.ts';
import { sampleFace } from '../page/button/sample-face.ts';
import { installFake } from './support/fake-extension.ts';
import { chromium } from './support/recorded-senders.ts';

vi.mock('../../utils/extension/badge-words.ts', () => ({
  badgeWords: (badge: { readonly kind: string } | null) => badge?.kind ?? 'Köprü',
}));
// Reading has tests of its own: here a snapshot holds the Page as it is.
vi.mock('../../utils/facebook/read-snapshot.ts', () => ({ readSnapshot: readSnapshotOf }));

// Words have tests of their own.
vi.mock('../../utils/extension/button-words.ts', () => ({
  buttonWords: ({ href }: { href: string }, { profileId, name }: PageButton['page']): PageButton => ({
    ...sampleFace,
    href,
    page: { profileId, name },
  }),
}));

const { chrome, state, area, called, calls } = installFake();
const { default: background } = await import('../../entrypoints/background/index.ts');
const { ask } = await import('../../utils/extension/ask.ts');

background.main();

const tab = { ...chromium.page.tab, url: fullPage.url, active: true };
const badges = () => called('action.setBadgeText').map(({ args }) => args[0]);

/** What a content script in this tab would send, and be answered. */
function fromPage(type: string, data: unknown, sender: object = { ...chromium.page, tab }): Promise<unknown> {
  state.sender = sender;
  return new Promise((resolve) => {
    const message = { id: 1, type, data, timestamp: 1 };
    Reflect.apply(chrome.runtime['sendMessage'] as () => void, undefined, [message, resolve]);
  });
}

function fromPopup() {
  state.sender = chromium.popup;
  return ask;
}

beforeEach(async () => {
  await area.remove(Object.keys(area.stored()));
  state.tabs = [tab];
  state.scripts = new Map([[tab.id, () => ({ res: { kind: 'taken', since: 1, snapshot: snapshotOf(fullPage) } })]]);
  calls.length = 0;
});

describe('the background', () => {
  it('does the main job over real messages: add, link, sync, see, unlink', async () => {
    expect(await fromPopup()('checkPhone', { text: '0532 123 45 67', country: 'TR' })).toMatchObject({ e164: phone });
    await fromPopup()('addBusiness', { operation: 'operation-1', id, phone, name: 'Örnek Fırın' });
    const link = { operation: 'operation-2', business: id, tab: tab.id, profileId: fullPage.profileId, confirmed: [] };
    expect(await fromPopup()('linkPage', link)).toMatchObject({ kind: 'done' });
    expect(called('tabs.sendMessage').map(({ args }) => args[1])).toMatchObject([
      { type: 'takeView' },
      { type: 'refreshButton' },
    ]);
    expect(await fromPage('pageSeen', snapshotOf(fullPage))).toMatchObject({
      res: { button: { href: expect.stringContaining('wa.me/905321234567') } },
    });
    expect(badges()).toEqual([{ tabId: tab.id, text: '!' }]);

    await fromPopup()('setTimeZone', { operation: 'operation-3', business: id, timezone: 'Europe/Istanbul' });
    await fromPopup()('setSync', { operation: 'operation-4', business: id, sync: 'import' });
    const changed = buildPage({ ...fullPage.facts, description: shown('Artık kahve de var', 'payload') });
    await fromPage('pageSeen', snapshotOf(changed));
    expect(area.stored()[`business:${id}`]).toMatchObject({ profile: { description: 'Artık kahve de var' } });
    expect(badges().at(-1)).toEqual({ tabId: tab.id, text: '✓' });

    expect(await fromPage('pageLeft', {})).toEqual({ res: {} });
    expect(badges().at(-1)).toEqual({ tabId: tab.id, text: '' });

    await fromPopup()('unlinkPage', { operation: 'operation-5', business: id });
    expect(await fromPage('pageSeen', snapshotOf(changed))).toMatchObject({ res: { kind: 'page', button: null } });
    expect(badges().at(-1)).toEqual({ tabId: tab.id, text: '' });
  });

  const shownAndNothingStored = { res: { button: { href: expect.stringContaining('wa.me/905321234567') } } };
  const refused = { res: { kind: 'refused' } };

  it.each([
    ['a private window', { ...chromium.page, tab: { ...tab, incognito: true } }, shownAndNothingStored],
    [
      'a tab at another Page',
      { ...chromium.page, tab: { ...tab, url: 'https://www.facebook.com/baskasayfa' } },
      shownAndNothingStored,
    ],
    ['a prerendered document', { ...chromium.prerendered, tab }, refused],
    ['a frame', { ...chromium.frame, tab }, refused],
    ['the popup', chromium.popup, refused],
  ])('writes nothing for a Page seen by %s', async (_, sender, answer) => {
    const link = { operation: 'operation-2', business: id, tab: tab.id, profileId: fullPage.profileId, confirmed: [] };
    await fromPopup()('addBusiness', { operation: 'operation-1', id, phone, name: 'Örnek Fırın' });
    await fromPopup()('linkPage', link);
    await fromPopup()('setSync', { operation: 'operation-3', business: id, sync: 'import' });
    const before = area.stored();
    const changed = buildPage({ description: shown('Artık kahve de var', 'payload') });
    expect(await fromPage('pageSeen', snapshotOf(changed), sender)).toMatchObject(answer);
    expect(area.stored()).toEqual(before);
  });
});
