import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Profile, ProfileField, SyncField } from '../core/profile/profile.ts';
import { sameValue } from '../core/profile/same-value.ts';
import { createDraft, type Draft } from './options-draft.ts';
import type { SaveOutcome, SaveProfile, SaveState } from './options-save.ts';
import type { SectionShape } from './options-sections.ts';

export interface SectionModel<Typed extends object, Problem> {
  readonly draft: Draft<Typed>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  /** What saving would change in the profile; nothing while something is wrong with it. */
  readonly changes: ReadonlySignal<Partial<Profile>>;
  /** Something typed would be lost. An empty row that was added is nothing. */
  readonly edited: ReadonlySignal<boolean>;
  readonly state: ReadonlySignal<SaveState>;
  readonly set: (part: Partial<Typed>) => void;
  /** Problems are shown from the first try to save on: nobody is told off while typing. */
  readonly tried: ReadonlySignal<boolean>;
  readonly save: () => Promise<void>;
  /** "Edit and stop sync". */
  readonly saveAndStop: () => Promise<void>;
  /** "Keep this field as mine": the edit, and a lock of what would have stopped sync. */
  readonly saveAndKeep: () => Promise<void>;
  readonly keepEditing: () => void;
  readonly discard: () => void;
  readonly undo: () => Promise<void>;
  readonly rebase: (profile: Profile) => void;
}

/** The fields that were edited here and would not stay what they are. The zone goes with the hours. */
function onlyChanged(next: Partial<Profile>, stored: Profile, edited: readonly ProfileField[]): Partial<Profile> {
  const wanted = new Set<string>(edited.includes('hours') ? [...edited, 'timezone'] : edited);
  const old = new Map<string, unknown>(Object.entries(stored));
  const changed = Object.entries(next).filter(
    ([field, value]) => wanted.has(field) && !sameValue(value, old.get(field)),
  );
  return Object.fromEntries(changed);
}

/** One section of the profile editor: its draft, its checks, and saving it with the stop-on-edit rule. */
export function createSection<Typed extends object, Problem>(
  shape: SectionShape<Typed, Problem>,
  profile: Profile,
  port: SaveProfile,
): SectionModel<Typed, Problem> {
  const draft = createDraft(shape.read(profile), shape.keys);
  const stored = signal(profile);
  const state = signal<SaveState>({ kind: 'idle' });
  const tried = signal(false);
  const problems = computed(() => shape.check(draft.value.value));
  const editedFields = () => shape.keys.filter((key) => draft.edited.value.includes(key));
  const changes = computed(() =>
    problems.value.length > 0 ? {} : onlyChanged(shape.write(draft.value.value), stored.value, editedFields()),
  );
  const edited = computed(() =>
    problems.value.length > 0 ? editedFields().length > 0 : Object.keys(changes.value).length > 0,
  );
  // A retry of the same changes carries the same operation, so that it can't be applied twice.
  let attempt: { readonly operation: string; readonly changes: Partial<Profile> } | null = null;

  async function send(stopSync: boolean, keep: readonly SyncField[] = []): Promise<void> {
    tried.value = true;
    if (problems.value.length > 0 || state.value.kind === 'saving') return;
    if (!edited.value) {
      draft.reset();
      return;
    }
    const sent = draft.value.value;
    if (attempt === null || !sameValue(attempt.changes, changes.value)) {
      attempt = { operation: port.newId(), changes: changes.value };
    }
    const { operation } = attempt;
    state.value = { kind: 'saving' };
    const outcome: SaveOutcome = await port.save({ operation, changes: attempt.changes, stopSync, keep });
    batch(() => {
      state.value = outcome.kind === 'done' ? { kind: 'saved', change: operation } : outcome;
      if (outcome.kind !== 'done') return;
      attempt = null;
      tried.value = false;
      stored.value = outcome.business.profile;
      draft.rebase(shape.read(outcome.business.profile));
      // What was typed meanwhile stays; what was sent is now as it was stored (trimmed, in order).
      if (sameValue(draft.value.value, sent)) draft.reset();
    });
  }

  return {
    draft,
    problems,
    changes,
    edited,
    state,
    tried,
    set(part) {
      batch(() => {
        draft.set(part);
        if (state.value.kind !== 'saving') state.value = { kind: 'idle' };
      });
    },
    save: () => send(false),
    saveAndStop: () => send(true),
    saveAndKeep: () => send(false, state.value.kind === 'wouldStop' ? state.value.fields : []),
    keepEditing() {
      state.value = { kind: 'idle' };
    },
    discard() {
      batch(() => {
        draft.reset();
        tried.value = false;
        attempt = null;
        state.value = { kind: 'idle' };
      });
    },
    async undo() {
      if (state.value.kind !== 'saved') return;
      const { change } = state.value;
      state.value = { kind: 'saving' };
      state.value = await port.undo(change);
    },
    rebase(fresh) {
      batch(() => {
        stored.value = fresh;
        draft.rebase(shape.read(fresh));
      });
    },
  };
}
