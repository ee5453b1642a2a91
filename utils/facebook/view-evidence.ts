import type { PageSnapshot } from '../core/business/page-snapshot.ts';
import type { Evidence } from './evidence.ts';
import { inView } from './merge-evidence.ts';
import type { PageAddress, PageIdentity } from './page-url.ts';
import { readAnswer } from './read-answer.ts';
import { readMeta } from './read-meta.ts';
import { readPayload } from './read-payload.ts';

export interface ViewEvidence {
  readonly all: readonly Evidence[];
  readonly inView: readonly Evidence[];
  /** Of the Page in view, each by the first evidence that names it. */
  readonly identity: PageIdentity;
}

/** What the first evidence that says it says. */
export function firstOf<K extends keyof Evidence>(evidence: readonly Evidence[], key: K): Evidence[K] | undefined {
  return evidence.find((one) => one[key] !== undefined)?.[key];
}

/** Everything that the data of a snapshot say of profiles, and what of it is about the Page that `address` names. */
export function viewEvidence(snapshot: PageSnapshot, address: PageAddress | null): ViewEvidence {
  // The newest answer first: the person may have come back to a Page seen before.
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
      profileId: firstOf(about, 'profileId'),
      pageId: firstOf(about, 'pageId'),
      username: firstOf(about, 'username'),
    },
  };
}
