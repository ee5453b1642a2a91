import { checkPhone } from '../../utils/core/phone/check-phone.ts';
import type { Business } from '../../utils/core/profile/business.ts';
import type { BusinessState, Stamp } from '../../utils/core/profile/changes/business-state.ts';
import { createBusiness } from '../../utils/core/profile/changes/create-business.ts';
import { editProfile } from '../../utils/core/profile/changes/edit-profile.ts';
import { setButton } from '../../utils/core/profile/changes/set-button.ts';
import { setSync } from '../../utils/core/profile/changes/set-sync.ts';
import { setTimeZone } from '../../utils/core/profile/changes/set-time-zone.ts';
import { decideField } from '../../utils/core/profile/changes/decide-field.ts';
import { undoableChanges } from '../../utils/core/profile/changes/undoable-changes.ts';
import { undoChange } from '../../utils/core/profile/changes/undo-change.ts';
import { unlinkPage } from '../../utils/core/profile/changes/unlink-page.ts';
import type { History } from '../../utils/core/profile/history.ts';
import { type MessageName, messages, type Request } from '../../utils/extension/messages.ts';
import type { OptionsPorts } from '../../utils/state/options-ports.ts';
import { withoutHiddenPage } from '../../utils/core/settings/hidden-pages.ts';
import type { StoredState } from '../../utils/core/store/stored-state.ts';
import type { Ask } from '../../utils/state/ports.ts';
import type { OptionsState } from './options-states.ts';
import { sampleNow } from './sample-business.ts';

/** What an options page under test asked for, and the strings to pull on it. */
export interface FakeOptionsPorts {
  readonly ports: OptionsPorts;
  readonly asked: { readonly name: string; readonly request: unknown }[];
  /** Answers that come instead of the background's own, until set back to undefined. */
  readonly answer: (name: MessageName | 'requestNotices', answer: unknown) => void;
  /** What is stored now. */
  readonly stored: () => StoredState;
  /** A change made in another view. */
  readonly store: (state: StoredState) => void;
  /** Notifications are allowed, or not any more, in the browser's own settings. */
  readonly allowNotices: (may: boolean) => void;
  readonly hash: () => string;
  /** The person follows a link within the page. */
  readonly goTo: (hash: string) => void;
}

type Handlers = { readonly [Name in MessageName]?: (request: Request<Name>) => unknown };

/** Ports over a small background in memory: the real rules of the core, without storage and messages. */
export function fakeOptionsPorts(state: OptionsState): FakeOptionsPorts {
  const asked: FakeOptionsPorts['asked'] = [];
  const answers = new Map<string, unknown>(Object.entries(state.answers ?? {}));
  const histories = new Map<string, History>(Object.entries(state.histories ?? {}));
  let stored: StoredState =
    state.stored === 'failed'
      ? { businesses: [], plans: {}, settings: state.settings, removed: [], damaged: [] }
      : state.stored;
  let tell: ((next: StoredState) => void) | undefined;
  let tellHash: ((hash: string) => void) | undefined;
  let hash = state.hash ?? '';
  let ids = 0;
  let allowed = answers.get('mayNotify') === true;
  let tellAllowed: ((may: boolean) => void) | undefined;

  const historyOf = (id: string): History => histories.get(id) ?? { version: 1, business: id, changes: [] };
  const keep = ({ business, history }: BusinessState) => {
    histories.set(business.id, history);
    stored = { ...stored, businesses: [...stored.businesses.filter(({ id }) => id !== business.id), business] };
    return { kind: 'done', business };
  };
  const stateOf = (business: Business): BusinessState => ({ business, history: historyOf(business.id) });
  const change = (
    { business: id, operation }: { readonly business: string; readonly operation: string },
    make: (from: BusinessState, stamp: Stamp) => BusinessState | string,
  ) => {
    const business = stored.businesses.find((one) => one.id === id);
    if (business === undefined) return { kind: 'gone' };
    const next = make(stateOf(business), { operation, now: sampleNow });
    return typeof next === 'string' ? { kind: next } : keep(next);
  };
  const handlers: Handlers = {
    checkPhone: ({ text, country }) => checkPhone(text, country),
    addBusiness: ({ operation, id, phone, name }) => {
      const taken = stored.businesses.find(({ profile }) => profile.phone === phone);
      if (taken !== undefined) return { kind: 'numberTaken', business: taken };
      return keep(createBusiness(id, phone, name, { operation, now: sampleNow }));
    },
    removeBusiness: ({ business: id }) => {
      const business = stored.businesses.find((one) => one.id === id);
      const removed = business === undefined ? [] : [{ version: 1, at: sampleNow, business } as const];
      const businesses = stored.businesses.filter((one) => one.id !== id);
      stored = { ...stored, businesses, removed: [...removed, ...stored.removed] };
      return { kind: 'removed' };
    },
    bringBack: ({ business: id }) => {
      const back = stored.removed.find(({ business }) => business.id === id);
      if (back === undefined) return { kind: 'gone' };
      stored = { ...stored, removed: stored.removed.filter((one) => one !== back) };
      return keep(stateOf({ ...back.business, rev: back.business.rev + 1 }));
    },
    editProfile: (request) => {
      const business = stored.businesses.find(({ id }) => id === request.business);
      if (business === undefined) return { kind: 'gone' };
      const stamp = { operation: request.operation, now: sampleNow };
      const made = editProfile(
        stateOf(business),
        request.changes as Business['profile'],
        request.stopSync,
        stored.settings,
        stamp,
        request.keep,
      );
      return made.kind === 'done' ? keep(made.state) : made;
    },
    setSync: (request) =>
      change(request, (from, stamp) => setSync(from, request.sync, stored.settings, stamp, request.seen)),
    decideField: (request) =>
      change(request, (from, stamp) => decideField(from, request.decision, stored.settings, stamp)),
    setButton: (request) => change(request, (from, stamp) => setButton(from, request.button, stamp)),
    setTimeZone: (request) =>
      change(request, (from, stamp) => setTimeZone(from, request.timezone, stored.settings, stamp)),
    unlinkPage: (request) => change(request, unlinkPage),
    undo: (request) => {
      const business = stored.businesses.find(({ id }) => id === request.business);
      if (business === undefined) return { kind: 'gone' };
      const made = undoChange(stateOf(business), request.change, { operation: request.operation, now: sampleNow });
      return made.kind === 'done' ? { ...keep(made.state), left: [...made.left] } : made;
    },
    showButton: ({ profileId }) => {
      const hiddenPages = withoutHiddenPage(stored.settings.hiddenPages, profileId);
      stored = { ...stored, settings: { ...stored.settings, hiddenPages, rev: stored.settings.rev + 1 } };
      return { kind: 'saved', settings: stored.settings };
    },
    saveSettings: (part) => {
      stored = {
        ...stored,
        settings: { ...stored.settings, ...part, rev: stored.settings.rev + 1 } as StoredState['settings'],
      };
      return { kind: 'saved', settings: stored.settings };
    },
  };
  // The table of messages types each answer; a fake over all of them can only promise it.
  const ask = (async (name: MessageName, request: unknown) => {
    // What is only read does nothing but show on the page.
    if (!name.startsWith('read')) asked.push({ name, request });
    const given = messages[name].request.parse(request);
    const handler = handlers[name] as ((request: unknown) => unknown) | undefined;
    return answers.get(name) ?? handler?.(given) ?? { kind: 'unreachable' };
  }) as Ask;
  const ports: OptionsPorts = {
    storage: {
      read: async () => {
        if (state.stored === 'failed') throw new Error('IO error: LOCK: file currently in use');
        return stored;
      },
      watch: (onChange) => (tell = onChange),
      history: async (id) => {
        const business = stored.businesses.find((one) => one.id === id);
        return { history: historyOf(id), undoable: business === undefined ? [] : undoableChanges(stateOf(business)) };
      },
    },
    hash: {
      read: () => hash,
      write: (next) => (hash = next),
      watch: (onChange) => (tellHash = onChange),
    },
    ask,
    notices: {
      has: async () => allowed,
      request: async () => (allowed = answers.get('requestNotices') !== false),
      watch: (onChange) => (tellAllowed = onChange),
    },
    newId: () => `request-${(ids += 1)}`,
    country: 'TR',
    timezone: 'Europe/Istanbul',
  };
  return {
    ports,
    asked,
    answer: (name, answer) => {
      if (answer === undefined) answers.delete(name);
      else answers.set(name, answer);
    },
    stored: () => stored,
    store: (next) => {
      stored = next;
      tell?.(next);
    },
    allowNotices: (may) => {
      allowed = may;
      tellAllowed?.(may);
    },
    hash: () => hash,
    goTo: (next) => {
      hash = next;
      tellHash?.(next);
    },
  };
}
