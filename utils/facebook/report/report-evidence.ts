import type { Evidence } from '../evidence.ts';
import type { ViewEvidence } from '../view-evidence.ts';
import type { Aliases } from './aliases.ts';

/** What one place of the document says of whom, without values: ids by alias, facts by name. */
export interface ReportedEvidence {
  readonly source: Evidence['source'];
  readonly places: readonly string[];
  readonly profileId?: string | undefined;
  readonly pageId?: string | undefined;
  readonly username?: string | undefined;
  readonly is: Evidence['is'];
  readonly name?: string | undefined;
  /** Whether it counts for the Page that the address names. */
  readonly inView: boolean;
  readonly shown: readonly string[];
  readonly absent: readonly string[];
}

/** Lines of evidence that a report holds at most. */
const most = 60;

export function reportedEvidence(evidence: ViewEvidence, aliases: Aliases): readonly ReportedEvidence[] {
  return evidence.all.slice(0, most).map((one) => ({
    source: one.source,
    places: one.places,
    profileId: one.profileId && aliases.id(one.profileId),
    pageId: one.pageId && aliases.id(one.pageId),
    username: one.username && aliases.user(one.username),
    is: one.is,
    name: one.name && aliases.text(one.name),
    inView: evidence.inView.includes(one),
    shown: Object.entries(one.shown)
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name),
    absent: one.absent,
  }));
}
