import type { PageButton } from '../core/business/page-button.ts';
import type { PageSnapshot } from '../core/business/page-snapshot.ts';
import type { MessageName, Response } from './messages.ts';
import type { PageMessages } from './page-messages.ts';

/** A message as @webext-core/messaging puts it on the wire, and its answer: the other ends are that library's. */
interface Wire {
  readonly id: number;
  readonly type: string;
  readonly data?: unknown;
  readonly timestamp: number;
}
type Listener = (message: Partial<Wire>, sender: unknown, answer: (wired: { res: unknown }) => void) => void;

/**
 * Of the browser's API only what a content script without the polyfill needs; Firefox and Chrome both have it.
 * Both messaging library and polyfill would cost 4 kB on every view of facebook.com, where 12 are all we have.
 */
declare const chrome: {
  readonly runtime?: {
    readonly id?: string;
    readonly lastError?: unknown;
    sendMessage(message: Wire, answered: (answer: unknown) => void): void;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
};

/** After an answer failed, ms until the next try. The background may have died or be starting. */
const waits = [100, 400, 1500] as const;
/** A killed worker can leave a message without any answer at all. */
const longestSilence = 1500;

const pause = (wait: number) => new Promise<undefined>((resolve) => setTimeout(resolve, wait));

/** False once the extension was updated, reloaded or removed: this script then hears and says nothing any more. */
export const isConnected = (): boolean => chrome.runtime?.id !== undefined;

let sent = 0;
/** The answer's `res`; undefined for every kind of failure, which the caller can't tell apart anyway. */
function send(type: MessageName, data: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    sent += 1;
    try {
      chrome.runtime?.sendMessage({ id: sent, type, data, timestamp: Date.now() }, (answer) => {
        // Reading lastError keeps "Receiving end does not exist" out of the console. Without an error Firefox says null.
        const failed = Boolean(chrome.runtime?.lastError);
        resolve(failed || typeof answer !== 'object' || answer === null || !('res' in answer) ? undefined : answer.res);
      });
    } catch {
      // "Extension context invalidated": the extension went away in between.
      resolve(undefined);
    }
  });
}

const chatLink = /^https:\/\/(wa\.me|web\.whatsapp\.com)\//;

/** The schema's check that matters here, by hand: zod has no room in what runs on every Page. */
function isAnswer(answer: unknown): answer is Response<'pageSeen'> {
  // oxlint-disable-next-line no-unsafe-type-assertion -- an object with anything in it, which is all that is said of it
  const { kind, button } = Object(answer) as { kind?: unknown; button?: { href?: unknown } | null };
  if (kind !== 'page') return kind === 'rendering' || kind === 'elsewhere';
  return button === null || (typeof button?.href === 'string' && chatLink.test(button.href));
}

/**
 * Shows the background what is in view and answers with what it is and the button for it. Asked again when the worker
 * died on the way (channel closed, no receiver, no answer, 1.5 s of silence), four times in all, and only while
 * `wanted` says so. The background treats a repeated snapshot like a new view.
 */
export async function askButton(
  snapshot: PageSnapshot,
  wanted = () => true,
): Promise<Response<'pageSeen'> | 'unreachable'> {
  for (const wait of [0, ...waits]) {
    if (wait > 0) await pause(wait);
    if (!wanted() || !isConnected()) return 'unreachable';
    const answer = await Promise.race([send('pageSeen', snapshot), pause(longestSilence)]);
    if (isAnswer(answer)) return answer;
    // It has judged and said no (a cached document, say): asking again would change nothing.
    if (answer !== undefined) break;
  }
  return 'unreachable';
}

/** Tells the background that the Page last asked for is out of view, so that the badge doesn't outlive it. */
export function tellPageLeft(): void {
  void send('pageLeft', {});
}

/** *Hide on this Page*: whatever comes of it, the next answer says. */
export function hideButton(page: PageButton['page']): void {
  void send('hideButton', page);
}

/** A page can't open them itself. */
export function openSettings(): void {
  void send('openSettings', {});
}

/** Answers the popup and the background until `signal` aborts. */
export function answerExtension(answers: PageMessages, signal: AbortSignal): void {
  const listener: Listener = ({ type, timestamp }, _sender, answer) => {
    // Answered at once and never by a promise: an async listener would answer messages meant for others too.
    if (timestamp !== undefined && (type === 'takeView' || type === 'refreshButton')) answer({ res: answers[type]() });
  };
  chrome.runtime?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => chrome.runtime?.onMessage.removeListener(listener));
}

const lifeKey = Symbol.for('kopru.life');

/** Begins this script's life and ends that of an older one in the same isolated world: the page sees neither. */
export function beginLife(): AbortController {
  const life = new AbortController();
  const older: unknown = Reflect.get(globalThis, lifeKey);
  if (older instanceof AbortController) older.abort();
  Reflect.set(globalThis, lifeKey, life);
  return life;
}

/** Ends a life when the extension is gone, which is noticed when the person comes back to the tab. */
export function watchConnection(life: AbortController): void {
  const check = () => isConnected() || life.abort();
  addEventListener('focus', check, { signal: life.signal });
  addEventListener('visibilitychange', check, { signal: life.signal });
}

/** Opens a closed shadow root, as only extensions may; null where there is none. */
export function closedRootOf(element: Element): ShadowRoot | null {
  const { dom } = chrome;
  // Firefox has it on the element; Chrome elsewhere, and not written out: Mozilla's linter warns of the whole name.
  const root: unknown = dom ? dom.openOrClosedShadowRoot?.(element) : Reflect.get(element, 'openOrClosedShadowRoot');
  return root instanceof ShadowRoot ? root : null;
}
