import { sameText } from '../sync/clean-text.ts';
import { sameHours } from './business-hours-rules.ts';
import type { Profile, SyncField } from './profile.ts';
import { sameValue } from './same-value.ts';

/** Whether two profiles agree in a synced field as sync compares it: spaces and the note of hours don't count. */
export function sameField(field: SyncField, a: Profile, b: Profile): boolean {
  if (field === 'hours') return a.hours === b.hours || sameHours(a.hours, b.hours);
  if (field === 'description' || field === 'address') return sameText(a[field], b[field]);
  return sameValue(a[field], b[field]);
}
