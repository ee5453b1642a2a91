import type { Change, ChangeCause } from '../history.ts';
import { type Profile, type ProfileField, profileFieldSchema, profileSchema, syncFieldSchema } from '../profile.ts';
import { sameValue } from '../same-value.ts';
import { alreadyApplied } from './already-applied.ts';
import type { BusinessState, Stamp } from './business-state.ts';
import { commitChange } from './commit-change.ts';
import { decidedFields } from './link-decisions.ts';
import { undoLink } from './undo-link.ts';

export type UndoOutcome =
  | {
      readonly kind: 'done';
      readonly state: BusinessState;
      /** Fields of the change that have another value by now: they were left alone. */
      readonly left: readonly ProfileField[];
    }
  | { readonly kind: 'cannotUndo'; readonly why: 'unknownChange' | 'alreadyUndone' | 'changedSince' };

/** What stands for no change of anybody's, or ends with the business itself. */
const neverUndone: ReadonlySet<ChangeCause> = new Set(['create', 'remove', 'damaged']);
const touchedFields = ({ before, after }: Change): ProfileField[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(
    (name) => profileFieldSchema.safeParse(name).data ?? [],
  );

interface ProfileBefore {
  readonly profile: Profile;
  readonly left: readonly ProfileField[];
}

/** The profile with the values of before the change, but for fields that have another value by now than it gave them. */
function profileBefore(profile: Profile, change: Change): ProfileBefore {
  const current = new Map<string, unknown>(Object.entries(profile));
  const before = new Map<string, unknown>(Object.entries(change.before));
  const after = new Map<string, unknown>(Object.entries(change.after));
  const left = touchedFields(change).filter((field) => !sameValue(current.get(field), after.get(field)));
  const restored = touchedFields(change).filter((field) => !left.includes(field));
  for (const field of restored) {
    if (before.has(field)) current.set(field, before.get(field));
    else current.delete(field);
  }
  const mixed = profileSchema.parse(Object.fromEntries(current));
  // Hours are in the business's zone: those of before move to the one it has since, those it has since to that of before.
  const { hours, timezone } = mixed;
  const isMixed = restored.includes('hours') || restored.includes('timezone');
  const moved = isMixed && hours !== null && timezone !== null;
  return { profile: moved ? { ...mixed, hours: { ...hours, timezone } } : mixed, left };
}

/** What an undo that was carried out before had left alone. */
function leftBefore({ history }: BusinessState, change: Change | undefined, operation: string): ProfileField[] {
  const undo = history.changes.find(({ id }) => id === operation);
  if (change === undefined || undo?.cause !== 'undo') return [];
  const restored = touchedFields(undo);
  return touchedFields(change).filter((field) => !restored.includes(field));
}

/**
 * Undoes one change of history, as a change of its own that can be undone in turn. It need not be the newest: fields
 * that have another value by now are left alone and named, and only if nothing else is left to undo it is
 * `changedSince`. A business's creation can't be undone (it can be removed): it counts as `unknownChange`.
 *
 * What an owner means by it decides about sync: values taken back from the Page must not return with its next view, so
 * that an undo which the next sync would redo stops sync, like an edit. Undoing what stopped sync starts it again, and
 * undoing an unlink brings back the link with its switch, but if other fields were edited meanwhile sync stays stopped
 * by those: an edit is never overwritten without a word.
 */
export function undoChange(state: BusinessState, changeId: string, stamp: Stamp): UndoOutcome {
  const { business, history } = state;
  const index = history.changes.findIndex(({ id }) => id === changeId);
  const change = history.changes[index];
  if (alreadyApplied(state, stamp)) return { kind: 'done', state, left: leftBefore(state, change, stamp.operation) };
  if (change === undefined || neverUndone.has(change.cause)) return { kind: 'cannotUndo', why: 'unknownChange' };
  if (change.undone === true) return { kind: 'cannotUndo', why: 'alreadyUndone' };

  const { profile, left } = profileBefore(business.profile, change);
  const restored = touchedFields(change).filter((field) => !left.includes(field));
  if (left.length > 0 && restored.length === 0) return { kind: 'cannotUndo', why: 'changedSince' };
  const synced = restored.flatMap((field) => syncFieldSchema.safeParse(field).data ?? []);
  const fields = [...synced, ...decidedFields(change)];
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
    left,
  };
}
