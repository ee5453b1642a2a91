import type { ReadonlySignal } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import type { Profile, SyncField } from '../core/profile/profile.ts';
import { syncFields } from '../core/profile/sync-fields.ts';
import type { Settings } from '../core/settings/settings.ts';
import { failureOf } from './failure.ts';
import type { SaveProfile } from './options-save.ts';
import type { Ask } from './ports.ts';

export interface SaveProfilePorts {
  readonly ask: Ask;
  readonly newId: () => string;
  readonly settings: ReadonlySignal<Settings>;
  /** Takes over the record that an answer carries, before storage tells of it. */
  readonly accept: (business: Business) => void;
}

/** Saves parts of one business's profile through the background, the only writer. */
export function createSaveProfile(business: ReadonlySignal<Business>, ports: SaveProfilePorts): SaveProfile {
  const { ask, newId, settings, accept } = ports;

  /** All the fields of one edit that sync would otherwise write: the dialog names each of them. */
  function stopping(changes: Partial<Profile>, answered: SyncField): readonly SyncField[] {
    const { link } = business.peek();
    const syncing = (field: SyncField) => settings.peek().syncFields[field] && link?.locked.includes(field) === false;
    return syncFields.filter((field) => field === answered || (field in changes && syncing(field)));
  }

  return {
    newId,
    async save(request) {
      const { id } = business.peek();
      const answer = await ask('editProfile', { ...request, keep: [...request.keep], business: id });
      if (answer.kind === 'wouldStopSync') {
        return { kind: 'wouldStop', fields: stopping(request.changes, answer.field) };
      }
      if (answer.kind !== 'done') return { kind: 'failed', why: failureOf(answer) };
      accept(answer.business);
      return answer;
    },
    async undo(change) {
      const { id } = business.peek();
      const answer = await ask('undo', { operation: newId(), business: id, change });
      if (answer.kind !== 'done') return { kind: 'failed', why: failureOf(answer) };
      accept(answer.business);
      return { kind: 'undone', left: answer.left ?? [] };
    },
  };
}
