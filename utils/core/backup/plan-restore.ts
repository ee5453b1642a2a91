import type { BusinessState, Stamp } from '../profile/changes/business-state.ts';
import { commitChange } from '../profile/changes/commit-change.ts';
import { sameValue } from '../profile/same-value.ts';
import type { Settings } from '../settings/settings.ts';
import { businessKey, settingsKey } from '../store/store-keys.ts';
import type { BackupFile } from './backup-file.ts';
import { type DoubleClaim, findDoubleClaim } from './find-claims.ts';
import type { ImportPlan, PlannedChange } from './import-plan.ts';
import { mergeChanges } from './merge-changes.ts';
import type { ParsedRecords } from './parse-records.ts';
import { type Refused, refused } from './refusal.ts';
import { sameChoices } from './same-choices.ts';

/**
 * A stored business as the backup has it: a change like any other, with a revision above both and an entry in its
 * history, so that it can be undone and travels to other devices. Null if nothing that matters would change.
 */
function restored(stored: BusinessState, { business, history }: BusinessState, stamp: Stamp): BusinessState | null {
  const { profile, link } = stored.business;
  const sameLink = sameChoices(link, business.link);
  if (sameLink && sameValue(profile, business.profile)) return null;
  const from: BusinessState = {
    business: { ...stored.business, rev: Math.max(stored.business.rev, business.rev) },
    history: mergeChanges(stored.history, history),
  };
  const page = (business.link ?? link)?.page.name;
  const note = { cause: 'import', ...(!sameLink && { link }), ...(page !== undefined && { page }) } as const;
  return commitChange(from, { profile: business.profile, link: sameLink ? link : business.link }, note, stamp);
}

/** A business that is only in the backup. Requests of the browser it came from are not remembered. */
function arrived({ business, history }: BusinessState, stamp: Stamp): BusinessState {
  return { business: { ...business, rev: business.rev + 1, operations: [stamp.operation] }, history };
}

function settingsOf(file: Settings, { settings, damaged }: ParsedRecords): Settings | null {
  const rev = Math.max(settings.rev, file.rev);
  const same = !damaged.includes(settingsKey) && sameValue({ ...file, rev }, { ...settings, rev });
  return same ? null : { ...file, rev: rev + 1 };
}

function claimRefusal({ what, first, second }: DoubleClaim, kind: 'Twice' | 'Taken'): Refused {
  return refused(`${what}${kind}`, second.profile.name, first.profile.name);
}

/**
 * What restoring a file would do. Businesses that are only stored here stay; those in both become what the file has;
 * the rest is added. Two that would have one number or one Page are refused by name.
 */
export function planRestore(file: BackupFile, stored: ParsedRecords, stamp: Stamp): ImportPlan | Refused {
  const within = findDoubleClaim(file.states.map(({ business }) => business));
  if (within !== null) return claimRefusal(within, 'Twice');
  const inFile = new Set(file.states.map(({ business }) => business.id));
  const here = new Map(stored.states.map((state) => [state.business.id, state]));
  const others = stored.states.map(({ business }) => business).filter(({ id }) => !inFile.has(id));
  const between = findDoubleClaim([...others, ...file.states.map(({ business }) => business)]);
  if (between !== null) return claimRefusal(between, 'Taken');

  const changes: PlannedChange[] = [];
  const untouched = [...others];
  for (const state of file.states) {
    const before = here.get(state.business.id) ?? null;
    const after = before === null ? arrived(state, stamp) : restored(before, state, stamp);
    if (after === null) untouched.push(before?.business ?? state.business);
    else changes.push({ before, after, repaired: stored.damaged.includes(businessKey(state.business.id)) });
  }
  return { changes, untouched, settings: settingsOf(file.settings, stored) };
}
