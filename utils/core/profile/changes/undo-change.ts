import type { Change } from '../history.ts';
import { type Profile, profileSchema, syncFieldSchema } from '../profile.ts';
import { sameValue } from '../same-value.ts';
import { alreadyApplied } from './already-applied.ts';
import type { BusinessState, Stamp } from './business-state.ts';
import { commitChange } from './commit-change.ts';
import { undoLink } from './undo-link.ts';

export type UndoOutcome =
  | { readonly kind: 'done'; readonly state: BusinessState }
  | { readonly kind: 'cannotUndo'; readonly why: 'unknownChange' | 'alreadyUndone' | 'changedSince' };

const touchedFields = ({ before, after }: Change) => [...new Set([...Object.keys(before), ...Object.keys(after)])];

/** The profile with the values of before the change; null if a field has another value by now than the change gave it. */
function profileBefore(profile: Profile, change: Change): Profile | null {
  const current = new Map<string, unknown>(Object.entries(profile));
  const before = new Map<string, unknown>(Object.entries(change.before));
  const after = new Map<string, unknown>(Object.entries(change.after));
  for (const field of touchedFields(change)) {
    if (!sameValue(current.get(field), after.get(field))) return null;
    if (before.has(field)) current.set(field, before.get(field));
    else current.delete(field);
  }
  return profileSchema.parse(Object.fromEntries(current));
}

/**
 * Undoes one change of history, as a change of its own that can be undone in turn. A business's creation can't be
 * undone (it can be removed): it counts as `unknownChange`.
 *
 * What an owner means by it decides about sync: values taken back from the Page must not return with its next view, so
 * that an undo which the next sync would redo stops sync, like an edit. Undoing what stopped sync starts it again, and
 * undoing an unlink brings back the link with its switch, but if other fields were edited meanwhile sync stays stopped
 * by those: an edit is never overwritten without a word.
 */
export function undoChange(state: BusinessState, changeId: string, stamp: Stamp): UndoOutcome {
  const { business, history } = state;
  if (alreadyApplied(state, stamp)) return { kind: 'done', state };
  const index = history.changes.findIndex(({ id }) => id === changeId);
  const change = history.changes[index];
  if (change === undefined || change.cause === 'create') return { kind: 'cannotUndo', why: 'unknownChange' };
  if (change.undone === true) return { kind: 'cannotUndo', why: 'alreadyUndone' };

  const profile = profileBefore(business.profile, change);
  if (profile === null) return { kind: 'cannotUndo', why: 'changedSince' };
  const fields = touchedFields(change).flatMap((field) => syncFieldSchema.safeParse(field).data ?? []);
  const link = undoLink({ business, history, change, index, profile, fields, now: stamp.now });
  if (link === 'changedSince') return { kind: 'cannotUndo', why: 'changedSince' };
  const profileStays = sameValue(profile, business.profile);
  if (profileStays && sameValue(link, business.link)) return { kind: 'cannotUndo', why: 'changedSince' };

  const marked = history.changes.with(index, { ...change, undone: true });
  const page = link?.page.name ?? business.link?.page.name;
  const note = {
    cause: 'undo',
    ...(change.link !== undefined && { link: business.link }),
    ...(page !== undefined && { page }),
  } as const;
  const next = { profile, link };
  return {
    kind: 'done',
    state: commitChange({ business, history: { ...history, changes: marked } }, next, note, stamp),
  };
}
