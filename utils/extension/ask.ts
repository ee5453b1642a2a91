import { defineExtensionMessaging } from '@webext-core/messaging';
import type { MessageName, Request, Response } from './messages.ts';

/** The background gave no answer, or refused to. */
export interface Unreachable {
  readonly kind: 'unreachable';
}

/** After a try failed, ms until the next one: the worker may have been killed, or be starting. */
const waits = [0, 50, 200, 600, 1500] as const;
/** A killed worker can leave a message without any answer at all. */
const longestSilence = 1500;

/** These work on everything that is stored: with thousands of businesses that takes its time. */
const slow: ReadonlySet<MessageName> = new Set<MessageName>([
  'exportBackup',
  'previewRestore',
  'restoreBackup',
  'undoRestore',
  'resetAll',
  'exportRaw',
  'exportCsv',
  'previewCsv',
  'importCsv',
]);
const longestWork = 30_000;

/** What Chromium and Firefox say when the background dies with a message in its hands. */
const died = /message channel closed|receiving end does not exist|message port closed|no response|conduit|actor/i;

const pause = (wait: number) => new Promise<undefined>((resolve) => setTimeout(resolve, wait));

const { sendMessage } = defineExtensionMessaging();

async function tryOnce(name: MessageName, request: unknown): Promise<unknown> {
  try {
    return await Promise.race([sendMessage(name, request), pause(slow.has(name) ? longestWork : longestSilence)]);
  } catch (error) {
    if (error instanceof Error && died.test(error.message)) return undefined;
    throw error;
  }
}

/**
 * The background checks its answers by the table before it sends them, and the browser lets nobody else answer: no
 * schema is needed here, which keeps zod out of the popup.
 */
function isAnswer<Name extends MessageName>(_name: Name, answer: unknown): answer is Response<Name> {
  return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'kind') !== 'refused';
}

/**
 * Asks the background, for our own pages. Asked again when it died on the way (an error, no answer, silence): requests
 * carry an operation, and one that was carried out already is only answered.
 */
export async function ask<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name> | Unreachable> {
  const unreachable: Unreachable = { kind: 'unreachable' };
  try {
    for (const wait of waits) {
      if (wait > 0) await pause(wait);
      const answer = await tryOnce(name, request);
      if (answer === undefined || answer === null) continue;
      return isAnswer(name, answer) ? answer : unreachable;
    }
  } catch {
    // Some other error: asking again would bring it again.
  }
  return unreachable;
}
