import { alreadyApplied } from './already-applied.ts';
import type { BusinessState, Stamp } from './business-state.ts';
import { commitChange } from './commit-change.ts';

/** Shows or hides the button on the linked Page. No entry in history: the profile and the link stay what they were. */
export function setButton(state: BusinessState, button: 'on' | 'off', stamp: Stamp): BusinessState | 'notLinked' {
  const { link } = state.business;
  if (alreadyApplied(state, stamp)) return state;
  if (link === null) return 'notLinked';
  return link.button === button ? state : commitChange(state, { link: { ...link, button } }, null, stamp);
}
