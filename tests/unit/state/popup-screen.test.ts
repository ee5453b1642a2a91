import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { patience, popupScreen, type PopupFacts } from '../../../utils/state/popup-screen.ts';
import type { StoredState } from '../../../utils/core/store/stored-state.ts';
import type { ActiveTab } from '../../../utils/state/ports.ts';
import { barePage, cafeLink, cafePage, sampleBusiness } from '../../support/sample-business.ts';

const holding = (...businesses: StoredState['businesses']): StoredState => ({
  businesses,
  plans: {},
  settings: defaultSettings,
  removed: [],
  damaged: [],
});
const tab = (part: Partial<ActiveTab> = {}): ActiveTab => ({
  id: 7,
  url: 'https://www.facebook.com/guneskafe',
  incognito: false,
  reading: { kind: 'read', page: cafePage },
  ...part,
});
const facts = (part: Partial<PopupFacts> = {}): PopupFacts => ({
  stored: holding(),
  access: true,
  tab: tab(),
  ...part,
});
const kind = (part: Partial<PopupFacts>) => popupScreen(facts(part)).kind;
const rendering = (since: number) => ({ kind: 'rendering', since }) as const;
const linked = sampleBusiness({ link: cafeLink });
const elsewhere = sampleBusiness({
  id: 'business-other',
  link: { ...cafeLink, page: { ...cafeLink.page, profileId: '100064899999999' } },
});

describe('popupScreen', () => {
  it.each<[string, Partial<PopupFacts>]>([
    ['reading', { stored: undefined }],
    ['storageFailed', { stored: { failed: 'gone' } }],
    ['noAccess', { access: false, tab: null }],
    ['noAccess', { access: false, tab: tab({ url: null, reading: null }) }],
    ['pageFound', { access: false }],
    ['checkingTab', { tab: undefined }],
    ['notOnFacebook', { tab: null }],
    ['notOnFacebook', { tab: tab({ url: null, reading: null }) }],
    ['notOnFacebook', { tab: tab({ url: 'https://www.facebook.com.example.org/guneskafe' }) }],
    ['notOnFacebook', { tab: tab({ url: 'http://www.facebook.com/guneskafe' }) }],
    ['notOnFacebook', { tab: tab({ url: 'https://example.org/https://www.facebook.com/' }) }],
    ['privateWindow', { tab: tab({ incognito: true }) }],
    ['tabSilent', { tab: tab({ reading: null }) }],
    ['notAPage', { tab: tab({ reading: { kind: 'elsewhere' } }) }],
    ['wall', { tab: tab({ reading: { kind: 'wall' } }) }],
    ['pageLoading', { tab: tab({ reading: rendering(0) }) }],
    ['pageLoading', { tab: tab({ reading: rendering(patience) }) }],
    ['pageNotUnderstood', { tab: tab({ reading: rendering(patience + 1) }) }],
    ['pageFound', {}],
    ['linked', { stored: holding(linked) }],
    ['linked', { stored: holding(linked), tab: tab({ url: 'https://m.facebook.com/guneskafe' }) }],
  ])('is %s', (expected, part) => expect(kind(part)).toBe(expected));

  it('waits for nothing but storage: access unknown is no missing access', () => {
    expect(kind({ access: undefined, tab: undefined })).toBe('checkingTab');
    expect(kind({ access: undefined })).toBe('pageFound');
  });

  it('knows a linked Page by its profile id alone, whatever its name and address are now', () => {
    const renamed = { ...cafePage, name: 'Yeni Ad', url: 'https://www.facebook.com/yeniad', username: 'yeniad' };
    expect(kind({ stored: holding(linked), tab: tab({ reading: { kind: 'read', page: renamed } }) })).toBe('linked');
    expect(kind({ stored: holding(linked), tab: tab({ reading: { kind: 'read', page: barePage } }) })).toBe(
      'pageFound',
    );
  });

  it.each([
    ['nobody', holding()],
    ['choose', holding(sampleBusiness())],
    ['choose', holding(sampleBusiness(), elsewhere)],
    ['allTaken', holding(elsewhere)],
  ])('offers %s on a Page that nobody linked', (choice, stored) => {
    expect(popupScreen(facts({ stored }))).toMatchObject({ kind: 'pageFound', choice, tab: 7 });
  });
});
