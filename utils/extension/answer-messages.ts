import { defineExtensionMessaging } from '@webext-core/messaging';
import type * as z from 'zod/mini';
import { type MessageName, messages, type Request, type Response } from './messages.ts';
import { judgeSender, type Sender, type SenderTab } from './sender.ts';

/** Messages of Page views come with the tab they came from; those of our own pages with null. */
type Handler<Name extends MessageName> = (
  request: Request<Name>,
  tab: SenderTab | null,
) => Promise<Response<Name>> | Response<Name>;

/** One handler per message of the table: a forgotten one is a type error. */
export type Handlers = { readonly [Name in MessageName]: Handler<Name> };

/** Who we are, as senders name us: the extension's id, and the origin of its pages without a slash at the end. */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

/** The answer to a sender that may not send this message, or to a request that is none. */
interface Refusal {
  readonly kind: 'refused';
  readonly why: string;
}

interface Arrived {
  readonly data: unknown;
  readonly sender: Sender;
}

type Contracts = {
  readonly [Name in MessageName]: {
    readonly request: z.ZodMiniType<Request<Name>>;
    readonly response: z.ZodMiniType<Response<Name>>;
  };
};
const contracts: Contracts = messages;

const refused = (why: string): Refusal => ({ kind: 'refused', why });
const isMessageName = (name: string): name is MessageName => Object.hasOwn(messages, name);

/** Judges who sent a message and parses what it holds; only what passes both reaches the handler. Answers are parsed, too. */
async function answerMessage<Name extends MessageName>(
  name: Name,
  handlers: Handlers,
  { data, sender }: Arrived,
  self: Self,
): Promise<Response<Name> | Refusal> {
  const judged = judgeSender(sender, self.id, self.origin);
  if (judged.from === 'nobody') return refused(judged.why);
  if (judged.from !== messages[name].from) return refused('notForThisSender');
  const request = contracts[name].request.safeParse(data);
  if (!request.success) return refused('malformed');
  const handler: Handler<Name> = handlers[name];
  const answer = await handler(request.data, judged.from === 'page' ? judged.tab : null);
  const response = contracts[name].response.safeParse(answer);
  return response.success ? response.data : refused('malformedAnswer');
}

/**
 * Answers every message of the table until `signal` aborts. To be called in the background's first turn: a listener
 * registered later misses the very message that woke it.
 */
export function answerMessages(handlers: Handlers, self: Self, signal: AbortSignal): void {
  const { onMessage, removeAllListeners } = defineExtensionMessaging();
  for (const name of Object.keys(messages).filter(isMessageName)) {
    onMessage(name, (message) => answerMessage(name, handlers, message, self));
  }
  signal.addEventListener('abort', removeAllListeners);
}
