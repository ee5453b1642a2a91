import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import type { Change } from '../core/profile/history.ts';
import type { Profile } from '../core/profile/profile.ts';
import { type Failure, failureOf } from './failure.ts';
import { createLinkModel, type LinkModel } from './options-link-model.ts';
import { createNumberModel, type NumberModel } from './options-number-model.ts';
import { createSaveProfile, type SaveProfilePorts } from './options-save-profile.ts';
import { createSection } from './options-section-model.ts';
import {
  categoriesSection,
  contactSection,
  descriptionSection,
  hoursSection,
  nameSection,
} from './options-sections.ts';
import type { OptionsPorts } from './options-ports.ts';

export type HistoryState =
  | { readonly kind: 'loading' }
  /** `undoable`: ids of the changes that can still be undone. */
  | { readonly kind: 'read'; readonly changes: readonly Change[]; readonly undoable: ReadonlySet<string> }
  | { readonly kind: 'failed'; readonly detail: string };

export type RemovalState =
  | { readonly kind: 'idle' | 'asked' | 'removing' }
  | { readonly kind: 'failed'; readonly why: Failure };

export interface BusinessSources extends Pick<SaveProfilePorts, 'settings' | 'accept'> {
  readonly ports: OptionsPorts;
  /** Takes a removed business off the page. */
  readonly removed: (business: Business) => void;
  readonly life: AbortSignal;
}

const sectionsOf = (business: ReadonlySignal<Business>, saver: ReturnType<typeof createSaveProfile>) => {
  const { profile } = business.peek();
  return {
    name: createSection(nameSection, profile, saver),
    description: createSection(descriptionSection, profile, saver),
    contact: createSection(contactSection, profile, saver),
    categories: createSection(categoriesSection, profile, saver),
    hours: createSection(hoursSection, profile, saver),
  };
};
export type ProfileSections = ReturnType<typeof sectionsOf>;

/** One business on the options page: its record, the drafts of its profile, its link and its history. */
export interface BusinessModel {
  readonly business: ReadonlySignal<Business>;
  /** The record is no longer stored: it was removed in another view. What was typed is still here. */
  readonly gone: ReadonlySignal<boolean>;
  readonly sections: ProfileSections;
  readonly number: NumberModel;
  readonly link: LinkModel;
  readonly history: ReadonlySignal<HistoryState>;
  readonly removal: ReadonlySignal<RemovalState>;
  /** The profile as it would be with all that is typed and valid. */
  readonly preview: ReadonlySignal<Profile>;
  readonly edited: ReadonlySignal<boolean>;
  readonly askRemoval: (asked: boolean) => void;
  readonly remove: () => Promise<void>;
  readonly readHistory: () => Promise<void>;
}

/** `stored` is undefined once the record is gone; the last one seen stays. */
export function createBusinessModel(
  first: Business,
  stored: ReadonlySignal<Business | undefined>,
  sources: BusinessSources,
): BusinessModel {
  const { ports, life } = sources;
  let last = first;
  const business = computed(() => {
    last = stored.value ?? last;
    return last;
  });
  const linking = { ask: ports.ask, newId: ports.newId, settings: sources.settings, accept: sources.accept };
  const saver = createSaveProfile(business, linking);
  const sections = sectionsOf(business, saver);
  const all = Object.values(sections);
  const number = createNumberModel(business, {
    ask: ports.ask,
    saver,
    country: business.peek().link?.country ?? ports.country,
    life,
  });
  const history = signal<HistoryState>({ kind: 'loading' });
  const removal = signal<RemovalState>({ kind: 'idle' });
  const removalOperation = ports.newId();

  const readHistory = async () => {
    try {
      const found = await ports.storage.history(first.id);
      history.value = { kind: 'read', changes: found.history.changes, undoable: new Set(found.undoable) };
    } catch (error) {
      history.value = { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
  };
  const stops = [
    effect(() => {
      const { profile } = business.value;
      untracked(() => all.forEach((section) => section.rebase(profile)));
    }),
    effect(() => {
      if (business.value.rev > 0) void untracked(readHistory);
    }),
  ];
  life.addEventListener('abort', () => stops.forEach((stop) => stop()));

  return {
    business,
    gone: computed(() => stored.value === undefined),
    sections,
    number,
    link: createLinkModel(business, linking),
    history,
    removal,
    preview: computed(() => Object.assign({}, business.value.profile, ...all.map(({ changes }) => changes.value))),
    edited: computed(() => number.typed.value !== null || all.some(({ edited }) => edited.value)),
    askRemoval(asked) {
      removal.value = { kind: asked ? 'asked' : 'idle' };
    },
    async remove() {
      if (removal.value.kind === 'removing') return;
      removal.value = { kind: 'removing' };
      const answer = await ports.ask('removeBusiness', { operation: removalOperation, business: first.id });
      if (answer.kind === 'removed') sources.removed(business.peek());
      else removal.value = { kind: 'failed', why: failureOf(answer) };
    },
    readHistory,
  };
}
