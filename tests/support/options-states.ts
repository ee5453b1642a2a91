import { none, shown, unknownFact } from '../../utils/core/business/fact.ts';
import type { Business } from '../../utils/core/profile/business.ts';
import type { History } from '../../utils/core/profile/history.ts';
import { emptyProfile } from '../../utils/core/profile/profile.ts';
import { defaultSettings, type Settings } from '../../utils/core/settings/settings.ts';
import type { OptionsModel } from '../../utils/state/options-model.ts';
import type { StoredState } from '../../utils/core/store/stored-state.ts';
import { businessStates } from './business-states.ts';
import { backupStates } from './backup-states.ts';
import { mirrorStates } from './mirror-states.ts';
import { storageStates } from './storage-states.ts';
import { noticeStates } from './notice-states.ts';
import { fieldStates } from './field-states.ts';
import { pasteHours } from './paste-hours.ts';
import { cafeLink, cafePage, cafeProfile, cafeSeen, sampleBusiness, sampleNow } from './sample-business.ts';

/** One state of the options page: what is stored, where the person is, and what they did to come there. */
export interface OptionsState {
  /** 'failed': the browser's storage can't be read. */
  readonly stored: StoredState | 'failed';
  readonly settings: Settings;
  readonly hash?: string;
  readonly histories?: Readonly<Record<string, History>>;
  /** Answers of the background, by name of the message, where they aren't what the fake gives anyway. */
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly act?: (model: OptionsModel) => void | Promise<void>;
}

const hour = 3_600_000;
const settings: Settings = { ...defaultSettings, messageTemplate: 'Merhaba {page}, Sayfanızdan yazıyorum: {url}' };
const hiddenPages = [
  { profileId: '100064800000001', name: 'Örnek Fırın' },
  { profileId: '100064800000002', name: 'مخبز الياسمين' },
];
const holding = (...businesses: readonly Business[]): StoredState => ({
  businesses,
  plans: {},
  settings,
  removed: [],
  damaged: [],
});
const state = (stored: OptionsState['stored'], more: Partial<OptionsState> = {}): OptionsState => ({
  stored,
  settings,
  ...more,
});

const linked = (part: Partial<typeof cafeLink> = {}, profile = cafeProfile) =>
  sampleBusiness({ link: { ...cafeLink, ...part }, profile });
const shop = sampleBusiness({
  id: 'business-shop',
  profile: { ...emptyProfile('+5511987654321', 'Padaria São Jorge da Vila Madalena'), categories: ['Padaria'] },
  link: {
    ...cafeLink,
    page: {
      profileId: '100064811111111',
      url: 'https://www.facebook.com/padariasaojorge',
      name: 'Padaria São Jorge da Vila Madalena',
    },
    sync: 'disabled',
    country: 'BR',
    lastSeenAt: sampleNow - 50 * hour,
  },
});
const salon = sampleBusiness({
  id: 'business-salon',
  profile: emptyProfile('+966501234567', 'صالون الياسمين للسيدات'),
});

const edited = {
  ...cafeProfile,
  description: 'Bayramda da açığız. Taze ekmek sabah yedide, kahve gece yarısına kadar.',
};
const stopped = linked(
  {
    sync: 'disabled',
    stoppedBy: { field: 'description', at: sampleNow - hour },
    fields: { ...cafeLink.fields, description: { status: 'kept', at: sampleNow - hour } },
  },
  edited,
);
const statuses = linked({
  locked: ['address'],
  seen: {
    ...cafeSeen,
    description: shown(`${'Taze ekmek, simit ve kahve. '.repeat(24)}Kadıköy’de.`, 'payload'),
    email: none('dom'),
    websites: shown(
      ['http://guneskafe.example/?utm_source=facebook', 'https://a.example', 'https://b.example'],
      'payload',
    ),
    hours: unknownFact,
  },
});
const oldProfile = { ...cafeProfile, description: 'Kahve ve kek.', address: '', hours: null };
const history: History = {
  version: 1,
  business: 'business-cafe',
  changes: [
    { id: 'change-create', at: sampleNow - 52 * hour, cause: 'create', before: {}, after: { name: 'Güneş Kafe' } },
    {
      id: 'change-link',
      at: sampleNow - 50 * hour,
      cause: 'link',
      before: {},
      after: {},
      link: null,
      page: cafePage.name,
    },
    {
      id: 'change-sync',
      at: sampleNow - 2 * hour,
      cause: 'sync',
      before: { description: 'Kahve ve kek.', hours: null },
      after: { description: cafeProfile.description, hours: cafeProfile.hours },
      page: cafePage.name,
    },
    {
      id: 'change-edit',
      at: sampleNow - hour,
      cause: 'edit',
      before: { description: cafeProfile.description },
      after: { description: edited.description },
      page: cafePage.name,
    },
  ],
};
const histories = { 'business-cafe': history };
const cafe = '#business/business-cafe';
/** A control of the Share section: what it does is no part of the page's model. */
const press = (selector: string) => document.querySelector<HTMLElement>(`[data-section=share] ${selector}`)?.click();
const type = (model: OptionsModel, description: string) => {
  model.current.value?.sections.description.set({ description });
  return model.current.value?.sections.description.save();
};

/** Every state that the options page has a design for, by name. */
export const optionsStates = {
  empty: state(holding()),
  'storage-failed': state('failed'),
  damaged: state({ ...holding(linked()), damaged: ['business:7f3a', 'settings'] }, { histories }),
  profile: state(holding(linked(), shop, salon), { histories, hash: cafe }),
  'profile-bare': state(holding(salon), { hash: '#business/business-salon' }),
  'would-stop': state(holding(linked(), shop, salon), {
    hash: cafe,
    act: (model) => type(model, 'Bayramda da açığız.'),
  }),
  stopped: state(holding(stopped, shop, salon), { histories, hash: `${cafe}/link` }),
  statuses: state(holding(statuses), { histories, hash: `${cafe}/link` }),
  undecided: state(holding(linked({ sync: 'undecided', fields: {}, lastSyncedAt: null }, oldProfile)), {
    hash: `${cafe}/link`,
  }),
  'zone-needed': state(holding(linked({ country: null }, { ...oldProfile, timezone: null })), { hash: `${cafe}/link` }),
  problems: state(holding(linked()), {
    hash: cafe,
    act: async (model) => {
      const sections = model.current.value?.sections;
      sections?.name.set({ name: '', about: 'x'.repeat(150) });
      sections?.contact.set({ email: 'merhaba@', websites: ['https://güneş kafe', 'guneskafe'] });
      const hours = sections?.hours.draft.value.value.hours;
      if (hours !== undefined) {
        const days = {
          ...hours.days,
          mon: { mode: 'specific_hours', intervals: [{ open: '18:00', close: '02:00' }] },
          tue: {
            mode: 'specific_hours',
            intervals: [
              { open: '09:00', close: '13:00' },
              { open: '12:00', close: '18:00' },
            ],
          },
          wed: { mode: 'appointment_only', intervals: [] },
          thu: { mode: 'open_24h', intervals: [] },
        } as const;
        sections?.hours.set({ hours: { ...hours, days } });
      }
      await Promise.all([sections?.name.save(), sections?.contact.save(), sections?.hours.save()]);
    },
  }),
  'hours-pasted': state(holding(linked()), {
    hash: cafe,
    act: () => pasteHours('{"hours":{"fri_1_open":"20:00","fri_1_close":"02:00"},"id":"54971236771"}'),
  }),
  'hours-not-pasted': state(holding(linked()), {
    hash: cafe,
    act: () => pasteHours('{"hours":{"fri_1_open":"20:00"}}'),
  }),
  'save-failed': state(holding(stopped), {
    hash: cafe,
    answers: { editProfile: { kind: 'storageFailed', detail: 'QuotaExceededError: the disk is full' } },
    act: (model) => type(model, 'Bayramda da açığız.'),
  }),
  saved: state(holding(stopped), { hash: cafe, act: (model) => type(model, 'Yaz saatleri başladı.') }),
  number: state(holding(linked()), { hash: cafe, act: (model) => model.current.value?.number.start() }),
  removing: state(holding(linked()), { hash: cafe, act: (model) => model.current.value?.askRemoval(true) }),
  history: state(holding(stopped), { histories, hash: `${cafe}/history` }),
  share: state(holding(linked()), { hash: `${cafe}/share` }),
  'share-bare': state({ ...holding(salon), settings: defaultSettings }, { hash: '#business/business-salon/share' }),
  'share-message': state(holding(linked()), { hash: `${cafe}/share`, act: () => press('[role=switch]') }),
  'share-not-copied': state(holding(linked()), {
    hash: `${cafe}/share`,
    // Neither jsdom nor a document without an address has a clipboard.
    act: () => press('.share-more .card:nth-child(2) button'),
  }),
  add: state(holding(linked()), {
    hash: '#add',
    act: async (model) => {
      model.adding.set({ number: '0532 12', name: '' });
      await model.adding.add();
    },
  }),
  'number-taken': state(holding(linked()), {
    hash: '#add',
    act: async (model) => {
      model.adding.set({ number: '0532 123 45 67', name: 'Güneş Kafe Moda' });
      await model.adding.add();
    },
  }),
  settings: state(holding(linked()), { hash: '#settings' }),
  'message-too-long': state(holding(linked()), {
    hash: '#settings/chats',
    act: (model) => model.settings.message.type(`{page}: ${'Merhaba, güzel işletme! '.repeat(90)}`),
  }),
  'settings-failed': state(holding(linked()), {
    hash: '#settings/button',
    answers: { saveSettings: { kind: 'unreachable' } },
    act: (model) => model.settings.save('showButton', { showButton: 'nowhere' }),
  }),
  'hidden-pages': state(
    { ...holding(linked()), settings: { ...settings, hiddenPages } },
    { hash: '#settings/button', settings: { ...settings, hiddenPages } },
  ),
  about: state(holding(linked()), { hash: '#settings/about' }),
  ...fieldStates(holding(linked(), salon)),
  ...businessStates((...businesses) => state(holding(...businesses))),
  ...backupStates(state(holding(linked()))),
  ...mirrorStates(state(holding(linked()))),
  ...storageStates(state(holding(linked())), holding(linked())),
  ...noticeStates(state(holding(linked()))),
} satisfies Readonly<Record<string, OptionsState>>;
