import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import type { SaveProfile, SaveState } from './options-save.ts';
import { createPhoneEntry, type PhoneEntry } from './phone-entry.ts';
import type { Ask } from './ports.ts';

export interface NumberTyped {
  readonly country: string;
  readonly text: string;
}

/** Editing the number of a business: its link and its history stay. */
export interface NumberModel {
  /** null while the number is only shown. */
  readonly typed: ReadonlySignal<NumberTyped | null>;
  readonly entry: ReadonlySignal<PhoneEntry>;
  readonly state: ReadonlySignal<SaveState>;
  /** The number changed elsewhere while it was being edited here. */
  readonly changedElsewhere: ReadonlySignal<boolean>;
  readonly start: () => Promise<void>;
  readonly set: (part: Partial<NumberTyped>) => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
}

export interface NumberPorts {
  readonly ask: Ask;
  readonly saver: SaveProfile;
  /** Country to start with where the number tells none. */
  readonly country: string;
  readonly life: AbortSignal;
}

export function createNumberModel(business: ReadonlySignal<Business>, ports: NumberPorts): NumberModel {
  const { ask, saver, country, life } = ports;
  const typed = signal<NumberTyped | null>(null);
  const startedFrom = signal('');
  const state = signal<SaveState>({ kind: 'idle' });
  const phone = createPhoneEntry(ask, life);
  const current = computed(() => business.value.profile.phone);
  let operation = { phone: '', id: '' };

  const close = () => {
    typed.value = null;
    startedFrom.value = '';
  };
  // What was being typed is what another view has saved: nothing is left to do here.
  const stop = effect(() => {
    const { value } = phone.entry;
    if (
      typed.value !== null &&
      startedFrom.value !== current.value &&
      value.kind === 'valid' &&
      value.e164 === current.value
    )
      untracked(close);
  });
  life.addEventListener('abort', stop);

  return {
    typed,
    entry: phone.entry,
    state,
    changedElsewhere: computed(() => typed.value !== null && startedFrom.value !== current.value),
    async start() {
      const number = current.peek();
      startedFrom.value = number;
      state.value = { kind: 'idle' };
      typed.value = { country, text: number };
      const known = await phone.check(number, country);
      const untouched = typed.peek()?.text === number;
      if (untouched && known.kind === 'valid')
        typed.value = { country: known.country ?? country, text: known.international };
    },
    set(part) {
      if (typed.value === null) return;
      typed.value = { ...typed.value, ...part };
      state.value = { kind: 'idle' };
      phone.type(typed.value.text, typed.value.country);
    },
    async save() {
      if (typed.value === null || state.value.kind === 'saving') return;
      const check = await phone.check(typed.value.text, typed.value.country);
      if (check.kind !== 'valid') return;
      if (check.e164 === current.peek()) return close();
      if (operation.phone !== check.e164) operation = { phone: check.e164, id: saver.newId() };
      const { id } = operation;
      state.value = { kind: 'saving' };
      const outcome = await saver.save({ operation: id, changes: { phone: check.e164 }, stopSync: false, keep: [] });
      if (outcome.kind !== 'done') {
        state.value = outcome;
        return;
      }
      operation = { phone: '', id: '' };
      close();
      state.value = { kind: 'saved', change: id };
    },
    cancel() {
      close();
      state.value = { kind: 'idle' };
    },
    async undo() {
      if (state.value.kind !== 'saved') return;
      const { change } = state.value;
      state.value = { kind: 'saving' };
      state.value = await saver.undo(change);
    },
  };
}
