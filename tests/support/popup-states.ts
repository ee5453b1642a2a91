import type { Business } from '../../utils/core/profile/business.ts';
import type { History } from '../../utils/core/profile/history.ts';
import { emptyProfile } from '../../utils/core/profile/profile.ts';
import { unknownFact } from '../../utils/core/business/fact.ts';
import { defaultSettings } from '../../utils/core/settings/settings.ts';
import { planForBusiness } from '../../utils/core/sync/plan-for-business.ts';
import type { PopupModel } from '../../utils/state/popup-model.ts';
import type { StoredState } from '../../utils/core/store/stored-state.ts';
import type { ActiveTab } from '../../utils/state/ports.ts';
import { sampleNotice } from './storage-states.ts';
import { sampleReport } from './sample-report.ts';
import { barePage, cafeLink, cafePage, cafeProfile, cafeSeen, sampleBusiness, sampleNow } from './sample-business.ts';

/** One state of the popup: what is stored, what the tab shows, and what the person did to come there. */
export interface PopupState {
  /** 'failed': the browser's storage can't be read; 'silent': the background gives no answer. */
  readonly stored: StoredState | 'failed' | 'silent';
  readonly access: boolean;
  readonly tab: ActiveTab | null;
  readonly history?: History;
  /** Answers of the background, by name of the message, where they aren't what the fake gives anyway. */
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly act?: (model: PopupModel) => void | Promise<void>;
}

const nobody: StoredState = { businesses: [], plans: {}, settings: defaultSettings, removed: [], damaged: [] };
/** Stored businesses, with what sync would do to each. */
export const holding = (...businesses: readonly Business[]): StoredState => ({
  ...nobody,
  businesses,
  plans: Object.fromEntries(businesses.map((business) => [business.id, planForBusiness(business, defaultSettings)])),
});

const facebook = (path: string, reading: ActiveTab['reading']): ActiveTab => ({
  id: 7,
  url: `https://www.facebook.com/${path}`,
  incognito: false,
  reading,
});
const onCafe = facebook('guneskafe', { kind: 'read', page: cafePage });
const hoursUntold = { ...cafePage, facts: { ...cafePage.facts, hours: unknownFact } };
const onUntold = facebook('guneskafe', { kind: 'read', page: hoursUntold });
const onMovedPage = facebook('uzunisimliisletme', { kind: 'read', page: barePage, moved: true });
const onBarePage = facebook('uzunisimliisletme', { kind: 'read', page: barePage });
const elsewhere: ActiveTab = { id: 7, url: null, incognito: false, reading: null };

const linked = (part: Partial<typeof cafeLink> = {}, profile = cafeProfile) =>
  sampleBusiness({ link: { ...cafeLink, ...part }, profile });
const oldProfile = {
  ...cafeProfile,
  description: 'Kahve ve kek.',
  address: '',
  hours: null,
};
const shop = sampleBusiness({
  id: 'business-shop',
  profile: emptyProfile('+5511987654321', 'Padaria São Jorge da Vila Madalena'),
  link: {
    ...cafeLink,
    page: {
      profileId: '100064811111111',
      url: 'https://www.facebook.com/padariasaojorge',
      name: 'Padaria São Jorge da Vila Madalena',
    },
    sync: 'disabled',
    lastSeenAt: sampleNow - 50 * 3_600_000,
  },
});
const salon = sampleBusiness({
  id: 'business-salon',
  profile: emptyProfile('+966501234567', 'صالون الياسمين للسيدات'),
});

const history: History = {
  version: 1,
  business: 'business-cafe',
  changes: [
    { id: 'change-link', at: sampleNow - 50 * 3_600_000, cause: 'link', before: {}, after: {}, page: cafePage.name },
    {
      id: 'change-sync',
      at: sampleNow - 2 * 3_600_000,
      cause: 'sync',
      before: { description: 'Kahve ve kek.', hours: null },
      after: { description: cafeProfile.description, hours: cafeProfile.hours },
      page: cafePage.name,
    },
  ],
};
const edited = { ...cafeProfile, description: 'Bayramda da açığız.' };
const stopped = linked({ sync: 'disabled', stoppedBy: { field: 'description', at: sampleNow - 3_600_000 } }, edited);
const firstFree = (model: PopupModel) => {
  const screen = model.screen.value;
  if (screen.kind !== 'pageFound' || screen.free[0] === undefined) return undefined;
  return model.connect(screen.free[0], screen);
};
const unreadable = { kind: 'rendering', since: 60_000 } as const;

/** Every state that DESIGN asks a screen for, by name. */
export const popupStates = {
  'not-on-facebook-first-run': { stored: nobody, access: true, tab: elsewhere },
  'not-on-facebook': { stored: holding(linked(), shop, salon), access: true, tab: elsewhere },
  'not-a-page': { stored: holding(linked()), access: true, tab: facebook('groups/1', { kind: 'elsewhere' }) },
  wall: { stored: nobody, access: true, tab: facebook('guneskafe', { kind: 'wall' }) },
  'page-loading': {
    stored: holding(linked()),
    access: true,
    tab: facebook('guneskafe', { kind: 'rendering', since: 300 }),
  },
  'page-not-understood': { stored: holding(linked()), access: true, tab: facebook('guneskafe', unreadable) },
  'tab-silent': { stored: nobody, access: true, tab: facebook('guneskafe', null) },
  'no-access': { stored: nobody, access: false, tab: elsewhere },
  'this-tab-only': { stored: holding(linked()), access: false, tab: onCafe },
  'private-window': { stored: holding(linked()), access: true, tab: { ...onCafe, incognito: true } },
  'storage-failed': { stored: 'failed', access: true, tab: onCafe },
  'background-silent': { stored: 'silent', access: true, tab: onCafe },
  restored: { stored: { ...holding(linked()), restored: sampleNotice }, access: true, tab: onCafe, history },
  newer: { stored: { ...holding(linked()), newer: ['business:newer'] }, access: true, tab: onCafe, history },
  damaged: { stored: { ...holding(linked()), damaged: ['business:broken'] }, access: true, tab: onCafe, history },
  'page-found-nobody': { stored: nobody, access: true, tab: onCafe },
  'page-found-moved': { stored: nobody, access: true, tab: onMovedPage },
  'page-found-container': { stored: nobody, access: true, tab: { ...onCafe, inContainer: true } },
  'page-found-bare': { stored: nobody, access: true, tab: onBarePage },
  'page-found-one': { stored: holding(sampleBusiness()), access: true, tab: onCafe },
  'page-found-button-hidden': {
    stored: {
      ...holding(sampleBusiness()),
      settings: { ...defaultSettings, hiddenPages: [{ profileId: cafePage.profileId, name: cafePage.name }] },
    },
    access: true,
    tab: onCafe,
  },
  'page-found-hours-untold': { stored: holding(sampleBusiness()), access: true, tab: onUntold },
  'page-found-choose': { stored: holding(sampleBusiness(), salon, shop), access: true, tab: onCafe },
  'page-found-all-taken': { stored: holding(shop), access: true, tab: onCafe },
  move: {
    stored: holding(salon),
    access: true,
    tab: onCafe,
    answers: { linkPage: { kind: 'wouldMove', ends: [linked(), shop] } },
    act: firstFree,
  },
  'other-number': {
    stored: holding(linked(), shop, salon),
    access: true,
    tab: onCafe,
    act: (model) => model.go({ kind: 'otherNumber' }),
  },
  doubt: {
    stored: holding(salon),
    access: true,
    tab: onCafe,
    answers: { linkPage: { kind: 'doubt', doubts: ['numberDiffers', 'nameDiffers'], pageNumber: '+905321234567' } },
    act: firstFree,
  },
  unreachable: {
    stored: holding(sampleBusiness()),
    access: true,
    tab: onCafe,
    answers: { linkPage: { kind: 'unreachable' } },
    act: firstFree,
  },
  undecided: {
    stored: holding(linked({ sync: 'undecided', lastSyncedAt: null, fields: {} }, oldProfile)),
    access: true,
    tab: onCafe,
  },
  preview: {
    stored: holding(linked({ sync: 'undecided', lastSyncedAt: null, fields: {} }, oldProfile)),
    access: true,
    tab: onCafe,
    act: (model) => model.go({ kind: 'preview', id: 'business-cafe' }),
  },
  'preview-zone': {
    stored: holding(linked({ sync: 'undecided', lastSyncedAt: null, fields: {} }, { ...oldProfile, timezone: null })),
    access: true,
    tab: onCafe,
    act: (model) => model.go({ kind: 'preview', id: 'business-cafe' }),
  },
  'hours-untold': {
    stored: holding(linked({ seen: { ...cafeSeen, hours: unknownFact } }, { ...cafeProfile, hours: null })),
    access: true,
    tab: onUntold,
  },
  'hours-read-before': { stored: holding(linked()), access: true, tab: onUntold },
  'in-sync': { stored: holding(linked()), access: true, tab: onCafe, history },
  'changes-waiting': { stored: holding(linked({ sync: 'disabled' }, oldProfile)), access: true, tab: onCafe, history },
  pending: { stored: holding(linked({}, oldProfile)), access: true, tab: onCafe },
  'zone-needed': {
    stored: holding(linked({ country: 'BR' }, { ...oldProfile, timezone: null })),
    access: true,
    tab: onCafe,
  },
  off: {
    stored: holding(linked({ sync: 'disabled', button: 'off', seen: { ...cafeSeen, email: unknownFact } })),
    access: true,
    tab: onCafe,
  },
  stopped: { stored: holding(stopped), access: true, tab: onCafe, history },
  locked: {
    stored: holding(linked({ locked: ['description'] }, edited)),
    access: true,
    tab: onCafe,
  },
  'stopped-preview': {
    stored: holding(stopped),
    access: true,
    tab: onCafe,
    act: (model) => model.go({ kind: 'preview', id: 'business-cafe' }),
  },
  remove: {
    stored: holding(linked()),
    access: true,
    tab: onCafe,
    act: (model) => {
      const [view] = model.links.value;
      if (view !== undefined) model.askRemove(view.business);
    },
  },
  removed: {
    stored: holding(linked()),
    access: true,
    tab: onCafe,
    answers: { unlinkPage: { kind: 'done', business: sampleBusiness({ rev: 4 }) } },
    act: async (model) => {
      const [view] = model.links.value;
      if (view !== undefined) await model.remove(view.business);
    },
  },
  report: {
    stored: holding(linked()),
    access: true,
    tab: onCafe,
    answers: { reportTab: { kind: 'report', text: sampleReport } },
    act: (model) => model.go({ kind: 'report', tab: 7 }),
  },
  'report-not-made': {
    stored: holding(linked()),
    access: true,
    tab: onCafe,
    answers: { reportTab: { kind: 'problem', problem: 'pageStillLoading' } },
    act: (model) => model.go({ kind: 'report', tab: 7 }),
  },
  'add-business': {
    stored: holding(linked()),
    access: true,
    tab: elsewhere,
    act: (model) => model.go({ kind: 'add' }),
  },
} as const satisfies Readonly<Record<string, PopupState>>;

export type PopupStateName = keyof typeof popupStates;
