import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Badge } from '../../utils/core/sync/badge-of.ts';
import { languages, messagesOf } from '../support/text-from-files.ts';
import { installFake } from './support/fake-extension.ts';

let getMessage: (key: string, values?: readonly string[]) => string;
const { chrome, called, calls } = installFake();
Reflect.set(chrome, 'i18n', { getMessage: (key: string, values?: readonly string[]) => getMessage(key, values) });
const { badgeWords } = await import('../../utils/extension/badge-words.ts');
const { showBadge } = await import('../../utils/extension/show-badge.ts');

const badges: readonly (readonly [Badge | null, string])[] = [
  [{ kind: 'linked' }, '✓'],
  [{ kind: 'undecided' }, '!'],
  [{ kind: 'stopped' }, '!'],
  [{ kind: 'waitingStopped', count: 3 }, '3'],
  [{ kind: 'waitingOff', count: 1 }, '1'],
  [{ kind: 'incomplete' }, '!'],
  [{ kind: 'notSaved' }, '!'],
  [null, ''],
];

async function speak(language: (typeof languages)[number]) {
  const messages = await messagesOf(language);
  getMessage = (key, values = []) =>
    (messages.get(key) ?? '').replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

beforeEach(() => {
  calls.length = 0;
});

describe('the badge on the toolbar', () => {
  it.each(badges)('%j is “%s”, on its own tab, and its tooltip says what it means', async (badge, text) => {
    await speak('en');
    await showBadge(7, badge, badgeWords);
    expect(called('action.setBadgeText').map(({ args }) => args)).toEqual([[{ tabId: 7, text }]]);
    expect(called('action.setTitle').map(({ args }) => args)).toEqual([[{ tabId: 7, title: badgeWords(badge) }]]);
    // A colour is no news to those who don't see it: the sign and the words differ, too.
    expect(called('action.setBadgeBackgroundColor')).toHaveLength(badge === null ? 0 : 1);
  });

  it.each(languages)('has a tooltip of its own for each state in %s', async (language) => {
    await speak(language);
    const words = badges.map(([badge]) => badgeWords(badge));
    expect(new Set(words).size).toBe(badges.length);
    for (const [index, [badge]] of badges.entries()) {
      expect(words[index]).toMatch(
        badge !== null && 'count' in badge ? new RegExp(`\\b${badge.count}\\b`) : /^[^$\d]+$/,
      );
      expect(words[index]).toMatch(/^Köprü/);
    }
  });

  it('is no error where a browser has none, or the tab is gone', async () => {
    await speak('en');
    const { action } = chrome;
    const whole = { ...action };
    Reflect.deleteProperty(action, 'setBadgeText');
    Reflect.deleteProperty(action, 'setBadgeBackgroundColor');
    vi.spyOn(action, 'setTitle').mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(showBadge(7, { kind: 'linked' }, badgeWords)).resolves.toBeUndefined();
    Object.assign(action, whole);
  });
});
