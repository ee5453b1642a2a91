import type { PageSnapshot } from '../../core/business/page-snapshot.ts';
import type { Evidence } from '../evidence.ts';
import { inView } from '../merge-evidence.ts';
import type { PageAddress, PageIdentity } from '../page-url.ts';
import { readAnswer } from '../read-answer.ts';
import { readMeta } from '../read-meta.ts';
import { readPayload } from '../read-payload.ts';
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

export interface ViewEvidence {
  readonly all: readonly Evidence[];
  readonly inView: readonly Evidence[];
  readonly identity: PageIdentity;
}

const first = <K extends 'profileId' | 'pageId' | 'username'>(evidence: readonly Evidence[], key: K) =>
  evidence.find((one) => one[key] !== undefined)?.[key];

/** Everything that the data of a snapshot say of profiles, and what of it is about the Page in view. */
export function viewEvidence(snapshot: PageSnapshot, address: PageAddress | null): ViewEvidence {
  const all = [
    ...snapshot.answers.toReversed().flatMap((text) => readAnswer(text, snapshot.language)),
    ...readPayload(snapshot.blocks),
    ...readMeta(snapshot),
  ];
  const about = address === null ? [] : inView(all, address);
  return {
    all,
    inView: about,
    identity: {
      profileId: first(about, 'profileId'),
      pageId: first(about, 'pageId'),
      username: first(about, 'username'),
    },
  };
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
