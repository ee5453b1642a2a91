import type { BusinessState } from '../profile/changes/business-state.ts';
import { type Change, historyLength } from '../profile/history.ts';
import { removedBusinessSchema } from '../profile/removed-business.ts';
import { historyKey, removedKey } from '../store/store-keys.ts';
import type { RawRecords, Writes } from '../store/store-port.ts';
import type { Noting } from './take-over.ts';

/** What becomes of a business here. */
export interface ChangeHere {
  readonly before: BusinessState | null;
  readonly after: BusinessState | null;
}

function withRemoval({ business, history }: BusinessState, { now, newId }: Noting): BusinessState['history'] {
  const page = business.link?.page.name;
  const change: Change = {
    id: newId(),
    at: now,
    cause: 'remote',
    before: {},
    after: {},
    ...(page !== undefined && { page }),
  };
  return { ...history, changes: [...history.changes, change].slice(-historyLength) };
}

/**
 * What other browsers removed can be brought back here for a while, like what was removed here, unless its number is
 * another business's; a business that arrives takes the place of what was kept for its number. `raw` holds what is kept
 * for the numbers concerned.
 */
export function keptRemoved(
  changes: readonly ChangeHere[],
  taken: ReadonlySet<string>,
  raw: RawRecords,
  noting: Noting,
): Writes {
  const writes = new Map<string, Writes[string]>();
  for (const { before, after } of changes) {
    const state = after ?? before;
    if (state === null || (before !== null && after !== null)) continue;
    const { id, profile } = state.business;
    const key = removedKey(profile.phone);
    const kept = removedBusinessSchema.safeParse(raw[key]).data;
    const keeps = after === null && !taken.has(profile.phone);
    if (kept !== undefined && kept.business.id !== id && (keeps || after !== null)) {
      writes.set(historyKey(kept.business.id), null);
    }
    if (keeps) {
      writes.set(key, { version: 1, at: noting.now, business: state.business });
      writes.set(historyKey(id), withRemoval(state, noting));
    } else if (after !== null && kept !== undefined) writes.set(key, null);
  }
  return Object.fromEntries(writes);
}
