import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { RestoreNotice } from '../core/second-copy/restore-notice.ts';
import type { StoredState } from '../core/store/stored-state.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Ask } from './ports.ts';

/** What was put back from the second copy, until the person has read it. */
export interface RestoredModel {
  readonly notice: ReadonlySignal<RestoreNotice | null>;
  /** Why it could not be put away. */
  readonly failure: ReadonlySignal<Failure | null>;
  readonly dismiss: () => Promise<void>;
}

export function createRestoredModel(ask: Ask, stored: ReadonlySignal<StoredState | null | undefined>): RestoredModel {
  const readTo = signal(-1);
  const failure = signal<Failure | null>(null);
  const notice = computed(() => {
    const restored = stored.value?.restored;
    return restored === undefined || restored.at <= readTo.value ? null : restored;
  });
  return {
    notice,
    failure,
    async dismiss() {
      const at = notice.value?.at;
      if (at === undefined) return;
      const answer = await ask('dismissRestored', { at });
      failure.value = answer.kind === 'dismissed' ? null : failureOf(answer);
      if (answer.kind === 'dismissed') readTo.value = at;
    },
  };
}
