import { alreadyApplied } from './already-applied.ts';
import type { BusinessState, Stamp } from './business-state.ts';
import { commitChange } from './commit-change.ts';

/** Unlinks the Page. What was copied stays in the profile; history keeps the link, so that it can be undone. */
export function unlinkPage(state: BusinessState, stamp: Stamp): BusinessState {
  const { link } = state.business;
  if (link === null || alreadyApplied(state, stamp)) return state;
  return commitChange(state, { link: null }, { cause: 'unlink', link, page: link.page.name }, stamp);
}
