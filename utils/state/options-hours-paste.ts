import type { PageHours } from '../core/business/page-hours.ts';
import { type GraphHours, hoursFromGraph } from '../core/hours/hours-from-graph.ts';
import type { BusinessHours } from '../core/profile/business-hours.ts';
import { hoursFromPage } from '../core/profile/hours-from-page.ts';
import type { PlanReason } from '../core/sync/sync-plan-types.ts';
import { type HoursDraft, hoursDraft } from './options-hours-draft.ts';

/** Characters; an answer with nothing but hours has some hundred. */
export const longestPaste = 100_000;

type GraphProblem = Extract<GraphHours, { kind: 'problem' }>;

/** What a pasted answer says, before anything is done with it. */
export type PastedHours =
  | { readonly kind: 'empty' }
  | { readonly kind: 'problem'; readonly problem: 'tooLong' | 'notJson' | 'errorAnswer' }
  | GraphProblem
  | { readonly kind: 'read'; readonly hours: PageHours };

function parsed(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Reads a Graph API answer about a Page: JSON with `hours` (`mon_1_open` …) or `is_always_open`. */
export function readPastedHours(text: string): PastedHours {
  if (text.length > longestPaste) return { kind: 'problem', problem: 'tooLong' };
  if (text.trim() === '') return { kind: 'empty' };
  const answer = parsed(text);
  if (answer === null) return { kind: 'problem', problem: 'notJson' };
  const { json } = answer;
  if (typeof json === 'object' && json !== null && 'error' in json) return { kind: 'problem', problem: 'errorAnswer' };
  return hoursFromGraph(json);
}

export interface HoursProposal {
  readonly hours: BusinessHours;
  /** What had to be changed to fit a profile. */
  readonly reasons: readonly PlanReason[];
}

/** A Page's hours as the profile would have them: in its time zone, with its own note. */
export function proposeHours(page: PageHours, timezone: string, note: string): HoursProposal {
  const { hours, reasons } = hoursFromPage(page, timezone);
  return { hours: note.trim() === '' ? hours : { ...hours, note }, reasons };
}

/** The proposal in the editor, where it is saved like any other edit. */
export const proposalDraft = ({ hours }: HoursProposal): HoursDraft => hoursDraft(hours, hours.timezone);
