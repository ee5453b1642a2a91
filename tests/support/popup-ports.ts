import type { History } from '../../utils/core/profile/history.ts';
import { undoableChanges } from '../../utils/core/profile/changes/undoable-changes.ts';
import type { PopupPorts } from '../../utils/state/popup-model.ts';
import type { StoredState } from '../../utils/core/store/stored-state.ts';
import type { ActiveTab, Ask } from '../../utils/state/ports.ts';
import { businessSchema } from '../../utils/core/profile/business.ts';
import { holding, type PopupState } from './popup-states.ts';
import { sampleNow } from './sample-business.ts';

/** What a popup under test asked for, and the strings to pull on it. */
export interface FakePopupPorts {
  readonly ports: PopupPorts;
  readonly asked: { readonly name: string; readonly request: unknown }[];
  readonly opened: string[];
  /** What stands in the clipboard; the answer `copy: false` refuses it. */
  readonly copied: string[];
  /** The answer of the background to a message from now on. */
  readonly answer: (name: string, answer: unknown) => void;
  readonly store: (state: StoredState) => void;
  readonly show: (tab: ActiveTab | null) => void;
  readonly drafts: () => string | null;
}

const validPhone = {
  kind: 'valid',
  e164: '+905321234567',
  international: '+90 532 123 45 67',
  country: 'TR',
  line: 'mobile',
};
const emptyHistory: History = { version: 1, business: 'business-cafe', changes: [] };

const nobodyListens = () => {};

/** What is stored once the background answered that a change is made. */
function after(stored: PopupState['stored'], answer: unknown): PopupState['stored'] {
  if (typeof stored === 'string' || typeof answer !== 'object' || answer === null || !('business' in answer))
    return stored;
  if (!('kind' in answer) || answer.kind !== 'done') return stored;
  const business = businessSchema.parse(answer.business);
  const others = stored.businesses.filter(({ id }) => id !== business.id);
  return { ...holding(...others, business), damaged: stored.damaged };
}

/** Ports over nothing: storage, tab and background of one canned state. */
export function fakePopupPorts(state: PopupState, kept: string | null = null): FakePopupPorts {
  const asked: FakePopupPorts['asked'] = [];
  const opened: string[] = [];
  const copied: string[] = [];
  const answers = new Map<string, unknown>([['checkPhone', validPhone], ...Object.entries(state.answers ?? {})]);
  let { stored, tab, access } = state;
  let draft = kept;
  let ids = 0;
  let tellStored: (state: StoredState) => void = nobodyListens;
  let tellTab: (tab: ActiveTab | null) => void = nobodyListens;
  // The table of messages types each answer; a fake over all of them can only promise it.
  const ask = (async (name: string, request: unknown) => {
    asked.push({ name, request });
    const answer = answers.get(name) ?? { kind: 'unreachable' };
    stored = after(stored, answer);
    return answer;
  }) as Ask;
  const ports: PopupPorts = {
    storage: {
      read: async () => {
        if (stored === 'failed') throw new Error('IO error: LOCK: file currently in use');
        if (stored === 'silent') throw new Error('unreachable');
        return stored;
      },
      watch: (onChange) => (tellStored = onChange),
      history: async (id) => {
        const history = state.history ?? emptyHistory;
        const business = typeof stored === 'string' ? undefined : stored.businesses.find((one) => one.id === id);
        return { history, undoable: business === undefined ? [] : undoableChanges({ business, history }) };
      },
    },
    tab: {
      read: async () => tab,
      watch: (onChange) => (tellTab = onChange),
      open: (url) => opened.push(url),
      reload: (id) => opened.push(`reload ${id}`),
      openOptions: (business) => opened.push(business === undefined ? 'options' : `options#${business}`),
    },
    access: {
      has: async () => access,
      request: async () => (access = answers.get('requestAccess') !== false),
      watch: () => {},
    },
    ask,
    drafts: {
      read: () => draft,
      write: (text) => {
        draft = text;
      },
    },
    copy: async (text) => {
      if (answers.get('copy') === false) throw new DOMException('Write permission denied.', 'NotAllowedError');
      copied.push(text);
    },
    now: () => sampleNow,
    newId: () => `request-${(ids += 1)}`,
    country: 'TR',
    zone: 'Europe/Istanbul',
    browserFits: true,
  };
  return {
    ports,
    asked,
    opened,
    copied,
    answer: (name, answer) => answers.set(name, answer),
    store: (next) => {
      stored = next;
      tellStored(next);
    },
    show: (next) => {
      tab = next;
      tellTab(next);
    },
    drafts: () => draft,
  };
}
