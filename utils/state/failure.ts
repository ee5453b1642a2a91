import type { Business } from '../core/profile/business.ts';
import type { PageProblem, Response } from '../extension/messages.ts';
import type { Unreachable } from './ports.ts';

/** Why something the person asked for did not happen. Each has its own words and its own next step. */
export type Failure =
  | { readonly kind: 'unreachable' | 'gone' | 'notLinked' | 'unknownZone' | 'accessDenied' | 'outdated' | 'notOffered' }
  /** What is stored was written by a newer version: it is left alone. */
  | { readonly kind: 'newerData' }
  | { readonly kind: 'storageFailed'; readonly detail: string }
  | { readonly kind: 'problem'; readonly problem: PageProblem }
  /** The Page in view is linked to another number. */
  | { readonly kind: 'pageLinkedElsewhere'; readonly business: Business }
  | { readonly kind: 'numberTaken'; readonly business: Business }
  | { readonly kind: 'cannotUndo'; readonly why: 'unknownChange' | 'alreadyUndone' | 'changedSince' | 'pageTaken' };

type Verb =
  | 'addBusiness'
  | 'bringBack'
  | 'decideField'
  | 'linkPage'
  | 'setSync'
  | 'setTimeZone'
  | 'setButton'
  | 'unlinkPage'
  | 'undo';
export type FailedAnswer = Exclude<Response<Verb>, { kind: 'done' | 'doubt' | 'wouldMove' }> | Unreachable;

/** The failure that an answer of the background stands for. */
export function failureOf(answer: FailedAnswer): Failure {
  switch (answer.kind) {
    case 'unreachable':
    case 'gone':
    case 'notLinked':
    case 'unknownZone':
    case 'outdated':
    case 'notOffered':
      return { kind: answer.kind };
    case 'storageFailed':
      if (answer.detail.startsWith('newer: ')) return { kind: 'newerData' };
      return { kind: 'storageFailed', detail: answer.detail };
    case 'problem':
      return { kind: 'problem', problem: answer.problem };
    case 'numberTaken':
      return { kind: 'numberTaken', business: answer.business };
    case 'cannotUndo':
      return { kind: 'cannotUndo', why: answer.why };
    case 'pageTaken':
      return { kind: 'pageLinkedElsewhere', business: answer.business };
  }
}

/** Failures that the same request, sent again, may get over. */
export function mayPass({ kind }: Failure): boolean {
  return kind === 'unreachable' || kind === 'storageFailed' || kind === 'problem';
}
