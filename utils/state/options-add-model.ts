import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import { type Failure, failureOf } from './failure.ts';
import type { OptionsPorts } from './options-ports.ts';
import { createPhoneEntry, type PhoneEntry } from './phone-entry.ts';

export interface AddTyped {
  readonly country: string;
  readonly number: string;
  readonly name: string;
}

export type AddState =
  | { readonly kind: 'idle' | 'adding' }
  /** The form was sent with something missing; the fields say what. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'failed'; readonly why: Failure };

/** The form that adds a business. What is typed stays until it is added. */
export interface AddModel {
  readonly typed: ReadonlySignal<AddTyped>;
  readonly entry: ReadonlySignal<PhoneEntry>;
  readonly state: ReadonlySignal<AddState>;
  readonly set: (part: Partial<AddTyped>) => void;
  readonly add: () => Promise<void>;
}

export function createAddModel(ports: OptionsPorts, added: (business: Business) => void, life: AbortSignal): AddModel {
  const empty: AddTyped = { country: ports.country, number: '', name: '' };
  const typed = signal(empty);
  const state = signal<AddState>({ kind: 'idle' });
  const phone = createPhoneEntry(ports.ask, life);
  // Made once for one business: a second press or a retry finds the record that the first one made.
  let identity = { phone: '', id: ports.newId(), operation: ports.newId() };

  return {
    typed,
    entry: phone.entry,
    state,
    set(part) {
      batch(() => {
        typed.value = { ...typed.value, ...part };
        state.value = { kind: 'idle' };
      });
      if ('number' in part || 'country' in part) phone.type(typed.value.number, typed.value.country);
    },
    async add() {
      if (state.value.kind === 'adding') return;
      state.value = { kind: 'adding' };
      const { number, country, name } = typed.value;
      const check = await phone.check(number, country);
      if (check.kind !== 'valid' || name.trim() === '') {
        state.value = { kind: 'incomplete' };
        return;
      }
      if (identity.phone !== check.e164) identity = { phone: check.e164, id: ports.newId(), operation: ports.newId() };
      const { id, operation } = identity;
      const answer = await ports.ask('addBusiness', { id, operation, phone: check.e164, name: name.trim() });
      batch(() => {
        if (answer.kind !== 'done') {
          state.value = { kind: 'failed', why: failureOf(answer) };
          return;
        }
        typed.value = { ...empty, country };
        state.value = { kind: 'idle' };
        phone.type('', country);
        added(answer.business);
      });
    },
  };
}
