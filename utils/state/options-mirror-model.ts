import { type ReadonlySignal, signal } from '@preact/signals';
import type { MirrorStatus } from '../core/mirror/mirror-status.ts';
import type { Ask } from './ports.ts';

export interface MirrorModel {
  /** How it stands with the person's other browsers; null before it is known. */
  readonly status: ReadonlySignal<MirrorStatus | null>;
  readonly read: () => Promise<void>;
}

export function createMirrorModel(ask: Ask): MirrorModel {
  const status = signal<MirrorStatus | null>(null);
  return {
    status,
    async read() {
      const answer = await ask('readMirror', {});
      // Whoever can't be asked leaves what was known; everything else on the page says why it can't be asked.
      if (answer.kind === 'mirror') status.value = answer.status;
    },
  };
}
