import type { MessageName, Request, Response } from './messages.ts';

/** The answer to a sender that may not send this message, or to a request that is none. */
export interface Refusal {
  readonly kind: 'refused';
  readonly why: string;
}

/** The messages to the background as @webext-core/messaging carries them. */
export type Wire = { [Name in MessageName]: (request: Request<Name>) => Response<Name> | Refusal };
