import type { StoredState } from '../core/store/stored-state.ts';
import type { ActiveTab } from './ports.ts';

export const requirementNames = ['signedIn', 'number', 'browser', 'access'] as const;
export type RequirementName = (typeof requirementNames)[number];

/** One thing needed before a Page can be linked. `unknown`: it can't be told from here, and nothing is wrong yet. */
export interface Requirement {
  readonly name: RequirementName;
  readonly state: 'met' | 'missing' | 'unknown';
}

export interface RequirementFacts {
  readonly stored: StoredState | undefined;
  readonly access: boolean | undefined;
  readonly tab: ActiveTab | null | undefined;
  readonly browserFits: boolean;
}

/** Whether the person is signed in is seen on the Page in view; cookies are never looked at. */
function signedIn(tab: ActiveTab | null | undefined): Requirement['state'] {
  const reading = tab?.reading;
  if (reading?.kind === 'wall') return 'missing';
  if (reading?.kind !== 'read') return 'unknown';
  const { viewer } = reading.page;
  if (viewer === 'unknown') return 'unknown';
  return viewer === 'signedOut' ? 'missing' : 'met';
}

const known = (met: boolean | undefined): Requirement['state'] =>
  met === undefined ? 'unknown' : met ? 'met' : 'missing';

/** The *Before you start* list. A stored number is a valid one: nothing else is let in. */
export function requirements({ stored, access, tab, browserFits }: RequirementFacts): readonly Requirement[] {
  return [
    { name: 'signedIn', state: signedIn(tab) },
    { name: 'number', state: known(stored && stored.businesses.length > 0) },
    { name: 'browser', state: known(browserFits) },
    { name: 'access', state: known(access) },
  ];
}
