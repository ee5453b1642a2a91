import type { Change } from '../history.ts';
import type { Decisions, PageLink } from '../page-link.ts';
import type { SyncField } from '../profile.ts';
import { sameValue } from '../same-value.ts';
import { syncFields } from '../sync-fields.ts';

const choiceFields = ['email', 'websites'] as const;

export function decisionsOf({ locked, choices }: Decisions): Decisions {
  return choices === undefined ? { locked } : { locked, choices };
}

/** A link in which a field is the person's own, or is synced again. */
export function withLock(link: PageLink, field: SyncField, locked: boolean): PageLink {
  const others = link.locked.filter((name) => name !== field);
  return { ...link, locked: locked ? [...others, field] : others };
}

/** The fields about which a change decided something. */
export function decidedFields({ decisions }: Change): SyncField[] {
  if (decisions === undefined) return [];
  const { before, after } = decisions;
  const chosen = choiceFields.filter((field) => !sameValue(before.choices?.[field], after.choices?.[field]));
  return [...chosen, ...syncFields.filter((field) => before.locked.includes(field) !== after.locked.includes(field))];
}

/** The link with what a change decided taken back. 'changedSince': the same choice was made anew since. */
export function withoutDecisions(link: PageLink, { decisions }: Change): PageLink | 'changedSince' {
  if (decisions === undefined) return link;
  const { before, after } = decisions;
  const locked = link.locked.filter((field) => before.locked.includes(field) || !after.locked.includes(field));
  const back = before.locked.filter((field) => !after.locked.includes(field) && !locked.includes(field));
  const choices = { ...link.choices };
  for (const field of choiceFields) {
    if (sameValue(before.choices?.[field], after.choices?.[field])) continue;
    if (!sameValue(choices[field], after.choices?.[field])) return 'changedSince';
    delete choices[field];
    Object.assign(choices, before.choices?.[field] !== undefined && { [field]: before.choices[field] });
  }
  const undone: PageLink = { ...link, locked: [...locked, ...back], choices };
  if (Object.keys(choices).length === 0) delete undone.choices;
  return undone;
}
