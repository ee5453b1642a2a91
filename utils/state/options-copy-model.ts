import { type ReadonlySignal, signal } from '@preact/signals';
import type { Ask } from './ports.ts';

export interface CopyModel {
  /** Whether this browser keeps a second copy; null before it is known. */
  readonly kept: ReadonlySignal<boolean | null>;
  readonly read: () => Promise<void>;
}

export function createCopyModel(ask: Ask): CopyModel {
  const kept = signal<boolean | null>(null);
  return {
    kept,
    async read() {
      const answer = await ask('readCopy', {});
      if (answer.kind === 'copy') kept.value = answer.kept;
    },
  };
}
