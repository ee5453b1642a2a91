import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import type { Business } from '../../../utils/core/profile/business.ts';
import type { Change } from '../../../utils/core/profile/history.ts';
import type { PageLink } from '../../../utils/core/profile/page-link.ts';
import { noNotices, noticeCauses, type NoticeWishes } from '../../../utils/core/settings/notice-causes.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { type BusinessWrite, isNews, joinNews, type News, newsOf, noNews } from '../../../utils/core/sync/news-of.ts';
import { noticeOf } from '../../../utils/core/sync/notice-of.ts';
import { cafeLink, cafeProfile, cafeSeen, sampleBusiness } from '../../support/sample-business.ts';

const linked = (link: Partial<PageLink> = {}, profile: Partial<Business['profile']> = {}) =>
  sampleBusiness({ link: { ...cafeLink, sync: 'import', ...link }, profile: { ...cafeProfile, ...profile } });
const change = (id: string, cause: Change['cause'], more: Partial<Change> = {}): Change => ({
  id,
  at: 1,
  cause,
  before: {},
  after: {},
  ...more,
});
const wishing = (notify: Partial<NoticeWishes>) => ({ ...defaultSettings, notify: { ...noNotices, ...notify } });
const everything = wishing({ updated: true, stopped: true, attention: true, elsewhere: true });

const off = { sync: 'disabled' } as const;
const stopped = { sync: 'disabled', stoppedBy: { field: 'description', at: 1 } } as const;
const refused = { fields: { email: { status: 'refused', at: 1 } } } as const;
const other = { ...cafeSeen, description: shown('Sayfada başka', 'payload') };
const sync = change('change-sync', 'sync', { before: { description: 'a' }, after: { description: 'b' } });
const remote = change('change-remote', 'remote', { before: { about: 'a' }, after: { about: 'b' } });
const edit = change('change-edit', 'edit', { before: { description: 'b' }, after: { description: 'c' } });

const writes: readonly (readonly [string, BusinessWrite, Partial<News>])[] = [
  ['a sync', { before: linked(), after: linked(), added: [sync] }, { changes: ['change-sync'] }],
  ['another browser', { before: linked(), after: linked(), added: [remote] }, { changes: ['change-remote'] }],
  ['a business that comes from another browser', { before: null, after: linked(), added: [remote] }, {}],
  [
    'an edit that stops sync',
    { before: linked(), after: linked(stopped), added: [edit] },
    { changes: ['change-edit'], stopped: true },
  ],
  ['an edit that changes nothing about sync', { before: linked(), after: linked(), added: [edit] }, {}],
  ['sync switched off here', { before: linked(), after: linked(off), added: [change('change-stop', 'stop')] }, {}],
  [
    'sync switched off elsewhere',
    { before: linked(), after: linked(off), added: [remote] },
    { changes: ['change-remote'], stopped: true },
  ],
  ['sync that had stopped before', { before: linked(stopped), after: linked(stopped), added: [] }, {}],
  ['an unlink', { before: linked(), after: sampleBusiness(), added: [change('change-unlink', 'unlink')] }, {}],
  ['sync switched on', { before: linked(off), after: linked(), added: [change('change-resume', 'resume')] }, {}],
  ['a value that can’t be taken over', { before: linked(), after: linked(refused), added: [] }, { attention: true }],
  ['one that couldn’t before either', { before: linked(refused), after: linked(refused), added: [] }, {}],
  [
    'one seen while sync is switched on',
    { before: linked(), after: linked(refused), added: [change('change-resume', 'resume')] },
    {},
  ],
  [
    'a view that shows something new while sync is off',
    { before: linked(off), after: linked({ ...off, seen: other }), added: [] },
    { attention: true },
  ],
  [
    'one that shows what waits already',
    { before: linked({ ...off, seen: other }), after: linked({ ...off, seen: other, lastSeenAt: 9 }), added: [] },
    {},
  ],
  [
    'a difference that the person makes',
    { before: linked(off), after: linked(off, { description: 'Benim' }), added: [edit] },
    {},
  ],
  [
    'a view of a Page that sync was never chosen for',
    { before: linked({ sync: 'undecided' }), after: linked({ sync: 'undecided', seen: other }), added: [] },
    {},
  ],
];

describe('what is news', () => {
  it.each(writes)('of %s', (_, write, expected) => {
    expect(newsOf(write, everything)).toEqual({ ...noNews, ...expected });
  });

  it.each(writes)('is nothing that nobody asked for, of %s', (_, write, expected) => {
    expect(isNews(newsOf(write, defaultSettings))).toBe(false);
    // Each part of the news belongs to one cause: without that cause it isn't told.
    for (const cause of noticeCauses) {
      const news = newsOf(write, wishing({ [cause]: true }));
      expect(news.attention).toBe(cause === 'attention' && expected.attention === true);
      expect(news.stopped).toBe(cause === 'stopped' && expected.stopped === true);
      if (cause === 'attention') expect(news.changes).toEqual([]);
    }
  });

  it('in a row is told together, each change once, the last six of very many', () => {
    const ids = ['change-1', 'change-2', 'change-3', 'change-4', 'change-5', 'change-6', 'change-7'];
    const all = ids.reduce((news, id) => joinNews(news, { ...noNews, changes: [id] }), noNews);
    expect(all.changes).toEqual(ids.slice(1));
    expect(joinNews(all, { ...all, stopped: true })).toEqual({ ...all, stopped: true });
    expect(joinNews({ ...noNews, attention: true }, noNews).attention).toBe(true);
  });
});

const told = (changes: readonly Change[], more: Partial<News> = {}): News => ({
  ...noNews,
  changes: changes.map(({ id }) => id),
  ...more,
});
const address = change('change-address', 'sync', { before: { address: 'a' }, after: { address: 'b' } });
const undone = change('change-undone', 'remote', { before: { description: 'b' }, after: { description: 'a' } });
const relinked = change('change-link', 'remote', { link: null });

describe('the notification', () => {
  it.each([
    ['a sync', linked(), [sync], told([sync]), [{ kind: 'updated', fields: ['description'] }]],
    [
      'two in a row',
      linked(),
      [address, sync],
      told([address, sync]),
      [{ kind: 'updated', fields: ['description', 'address'] }],
    ],
    ['a change elsewhere', linked(), [sync, remote], told([remote]), [{ kind: 'changedElsewhere', fields: ['about'] }]],
    [
      'an undo elsewhere',
      linked(),
      [sync, undone],
      told([undone]),
      [{ kind: 'undoneElsewhere', fields: ['description'] }],
    ],
    ['a link made elsewhere', linked(), [relinked], told([relinked]), [{ kind: 'linkElsewhere' }]],
    [
      'an edit that stopped sync',
      linked(stopped),
      [sync, edit],
      told([edit], { stopped: true }),
      [{ kind: 'stopped', field: 'description' }],
    ],
    [
      'sync switched off elsewhere',
      linked(off),
      [remote],
      told([remote], { stopped: true }),
      [{ kind: 'changedElsewhere', fields: ['about'] }, { kind: 'switchedOff' }],
    ],
    [
      'what can’t be taken over',
      linked(refused),
      [],
      told([], { attention: true }),
      [{ kind: 'refused', fields: ['email'] }],
    ],
    ['what waits', linked({ ...off, seen: other }), [], told([], { attention: true }), [{ kind: 'waiting', count: 1 }]],
  ] as const)('tells of %s', (_, business, history, news, lines) => {
    expect(noticeOf(business, history, news, defaultSettings)).toEqual({
      business: business.id,
      name: business.profile.name,
      lines,
      undo: news.changes.toReversed(),
    });
  });

  it.each([
    ['what was undone meanwhile', linked(), [{ ...sync, undone: true as const }], told([sync])],
    ['what left the history', linked(), [], told([sync])],
    ['sync that goes on by now', linked(), [], told([], { stopped: true })],
    ['a Page that is unlinked by now', sampleBusiness(), [], told([], { stopped: true, attention: true })],
  ])('does not tell of %s', (_, business, history, news) => {
    expect(noticeOf(business, history, news, defaultSettings)).toBeNull();
  });
});
