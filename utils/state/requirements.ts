import type { ActiveTab, StoredState } from './ports.ts';

export const requirementNames = ['signedIn', 'number', 'browser', 'access'] as const;
export type RequirementName = (typeof requirementNames)[number];

/** One thing needed before a Page can be linked. `unknown`: it can't be told from here, and nothing is wrong yet. */
export interface Requirement {
  readonly name: RequirementName;
  readonly met: 'yes' | 'no' | 'unknown';
}

export interface RequirementFacts {
  readonly stored: StoredState | undefined;
  readonly access: boolean | undefined;
  readonly tab: ActiveTab | null | undefined;
  readonly browserFits: boolean;
}

/** Whether the person is signed in is seen on the Page in view; cookies are never looked at. */
function signedIn(tab: ActiveTab | null | undefined): Requirement['met'] {
  const reading = tab?.reading;
  if (reading?.kind === 'wall') return 'no';
  if (reading?.kind !== 'read') return 'unknown';
  const { viewer } = reading.page;
  if (viewer === 'unknown') return 'unknown';
  return viewer === 'signedOut' ? 'no' : 'yes';
}

const known = (met: boolean | undefined): Requirement['met'] => (met === undefined ? 'unknown' : met ? 'yes' : 'no');

/** The *Before you start* list. A stored number is a valid one: nothing else is let in. */
export function requirements({ stored, access, tab, browserFits }: RequirementFacts): readonly Requirement[] {
  return [
    { name: 'signedIn', met: signedIn(tab) },
    { name: 'number', met: known(stored && stored.businesses.length > 0) },
    { name: 'browser', met: known(browserFits) },
    { name: 'access', met: known(access) },
  ];
}
