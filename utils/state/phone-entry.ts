import { type ReadonlySignal, signal } from '@preact/signals';
import type { PhoneCheck } from '../core/phone/phone-check.ts';
import type { Ask, Unreachable } from './ports.ts';

/** What is known of a number while it is typed. */
export type PhoneEntry = { readonly kind: 'idle' | 'checking' } | PhoneCheck | Unreachable;

export interface PhoneEntryModel {
  readonly entry: ReadonlySignal<PhoneEntry>;
  /** Checks what stands in the field once the typing pauses; an older answer never overtakes a newer one. */
  readonly type: (text: string, country: string) => void;
  /** Checks at once; for sending the form. */
  readonly check: (text: string, country: string) => Promise<PhoneEntry>;
}

const pause = 250;

export function createPhoneEntry(ask: Ask, life: AbortSignal): PhoneEntryModel {
  const entry = signal<PhoneEntry>({ kind: 'idle' });
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  life.addEventListener('abort', () => clearTimeout(timer));

  const check: PhoneEntryModel['check'] = async (text, country) => {
    clearTimeout(timer);
    turn += 1;
    const mine = turn;
    const answer = await ask('checkPhone', { text, country });
    if (mine === turn) entry.value = answer;
    return answer;
  };
  return {
    entry,
    check,
    type: (text, country) => {
      clearTimeout(timer);
      turn += 1;
      if (text.trim() === '') {
        entry.value = { kind: 'idle' };
        return;
      }
      entry.value = { kind: 'checking' };
      timer = setTimeout(() => void check(text, country), pause);
    },
  };
}
