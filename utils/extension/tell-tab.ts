import { browser } from 'wxt/browser';
import type { PageMessages } from './page-messages.ts';

/** A tab that is frozen or busy must not keep the popup waiting. */
const longestSilence = 1000;

let lastId = 0;

/** The same envelope as @webext-core/messaging puts round an answer. */
function unwrapped(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'res' in answer ? answer.res : undefined;
}

/**
 * Sends a message to our script in the top frame of a tab; undefined when nobody answers. The wire is
 * @webext-core/messaging's, which is not used itself here: it leaves `runtime.lastError` unread, and every tab without
 * our script would count as an error of the extension in Chromium's list.
 */
export async function tellTab(tab: number, type: keyof PageMessages): Promise<unknown> {
  lastId += 1;
  const message = { id: lastId, type, timestamp: Date.now() };
  const answer = browser.tabs.sendMessage(tab, message, { frameId: 0 }).then(unwrapped, () => undefined);
  const { promise: silence, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, longestSilence, undefined);
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}
