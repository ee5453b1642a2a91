import { batch, computed, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { checkMessage, fillMessage, type MessageValues } from '../core/chat/message-template.ts';
import type { SyncField } from '../core/profile/profile.ts';
import { messageLimits, type Settings } from '../core/settings/settings.ts';
import { type Failure, failureOf } from './failure.ts';
import { createDraft, type Draft } from './options-draft.ts';
import type { Ask } from './ports.ts';

export type SettingsPart = Partial<Omit<Settings, 'version' | 'rev' | 'hiddenPages'>>;
export type SettingName = keyof SettingsPart | 'hiddenPages';

/** What became of the last change of one setting. */
export type SettingState =
  | { readonly kind: 'idle' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly why: Failure; readonly retry: () => Promise<void> };

export interface MessageModel {
  readonly draft: Draft<{ readonly messageTemplate: string }>;
  readonly check: ReadonlySignal<ReturnType<typeof checkMessage>>;
  readonly sample: ReadonlySignal<string>;
  readonly type: (template: string) => void;
  /** Saves what is typed now instead of when the typing pauses. */
  readonly flush: () => Promise<void>;
}

export interface SettingsModel {
  /** As stored, with what is just being saved. */
  readonly settings: ReadonlySignal<Settings>;
  readonly stateOf: (name: SettingName) => SettingState;
  readonly save: (name: keyof SettingsPart, part: SettingsPart) => Promise<void>;
  readonly setSyncField: (field: SyncField, on: boolean) => Promise<void>;
  /** Takes a Page off the list of Pages without the button. */
  readonly showButton: (profileId: string) => Promise<void>;
  readonly message: MessageModel;
}

const idle: SettingState = { kind: 'idle' };
const pause = 600;

export interface SettingsSources {
  readonly ask: Ask;
  readonly accept: (settings: Settings) => void;
  /** A Page to show the message with. */
  readonly sample: ReadonlySignal<MessageValues>;
  readonly life: AbortSignal;
}

/** The settings, saved at once. What failed to save shows as it is stored, with a way to try again. */
export function createSettingsModel(stored: ReadonlySignal<Settings>, sources: SettingsSources): SettingsModel {
  const { ask, accept, sample, life } = sources;
  const pending = signal<SettingsPart>({});
  const states = signal<Partial<Record<SettingName, SettingState>>>({});
  const settings = computed<Settings>(() => ({ ...stored.value, ...pending.value }));
  const draft = createDraft({ messageTemplate: stored.peek().messageTemplate }, ['messageTemplate']);
  const text = computed(() => fillMessage(draft.value.value.messageTemplate, sample.value));
  const check = computed(() =>
    draft.value.value.messageTemplate.length > messageLimits.refuse ? 'tooLong' : checkMessage(text.value),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  life.addEventListener('abort', () => clearTimeout(timer));
  life.addEventListener(
    'abort',
    stored.subscribe(({ messageTemplate }) => untracked(() => draft.rebase({ messageTemplate }))),
  );

  const settle = (name: SettingName, state: SettingState) => {
    states.value = { ...states.value, [name]: state };
  };

  async function save(name: keyof SettingsPart, part: SettingsPart): Promise<void> {
    batch(() => {
      pending.value = { ...pending.value, ...part };
      settle(name, { kind: 'saving' });
    });
    const answer = await ask('saveSettings', part);
    batch(() => {
      const { [name]: mine, ...others } = pending.value;
      const newer = mine !== part[name];
      if (!newer) pending.value = others;
      if (answer.kind === 'saved') accept(answer.settings);
      if (newer) return;
      if (answer.kind === 'saved') settle(name, { kind: 'saved' });
      else settle(name, { kind: 'failed', why: failureOf(answer), retry: () => save(name, part) });
    });
  }

  async function showButton(profileId: string): Promise<void> {
    settle('hiddenPages', { kind: 'saving' });
    const answer = await ask('showButton', { profileId });
    if (answer.kind !== 'saved') {
      settle('hiddenPages', { kind: 'failed', why: failureOf(answer), retry: () => showButton(profileId) });
      return;
    }
    batch(() => {
      accept(answer.settings);
      settle('hiddenPages', { kind: 'saved' });
    });
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    const { messageTemplate } = draft.value.value;
    const waiting = draft.edited.value.length > 0 && draft.conflicts.value.length === 0 && check.value !== 'tooLong';
    if (waiting && pending.value.messageTemplate !== messageTemplate)
      await save('messageTemplate', { messageTemplate });
  }

  return {
    settings,
    stateOf: (name) => states.value[name] ?? idle,
    save,
    setSyncField: (field, on) => save('syncFields', { syncFields: { ...settings.peek().syncFields, [field]: on } }),
    showButton,
    message: {
      draft,
      check,
      sample: text,
      type(messageTemplate) {
        clearTimeout(timer);
        batch(() => {
          draft.set({ messageTemplate });
          settle('messageTemplate', idle);
        });
        timer = setTimeout(() => void flush(), pause);
      },
      flush,
    },
  };
}
