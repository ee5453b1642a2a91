import * as seen from '../page-contract.ts';
import { handOver } from './hand-over.ts';

/** Longer answers are none of the kinds we know. */
const longest = 4_000_000;

const { apply, getOwnPropertyDescriptor } = Reflect;
const getterOf = (holder: object, name: string) => getOwnPropertyDescriptor(holder, name)?.get;

/**
 * Hands on copies of the answers that the site itself receives about profiles. Runs in the page's own world, before
 * its scripts: whatever is used later is taken now, since the page may replace it. It asks for nothing, changes and
 * delays no answer, and nothing that goes wrong here reaches the page.
 */
export function copyAnswers(view: Window & typeof globalThis): void {
  const { document, XMLHttpRequest, Response, EventTarget, MessageEvent, MessagePort } = view;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { then } = view.Promise.prototype;
  const { clone, text } = Response.prototype;
  const { postMessage } = MessagePort.prototype;
  const { exec } = RegExp.prototype;
  const addressOf = getterOf(Response.prototype, 'url');
  const requestedOf = getterOf(XMLHttpRequest.prototype, 'responseURL');
  const receivedBy = getterOf(XMLHttpRequest.prototype, 'responseText');
  if (!addressOf || !requestedOf || !receivedBy) return;
  const holds = (pattern: RegExp, what: unknown) => typeof what === 'string' && apply(exec, pattern, [what]) !== null;
  const ignore = () => {};

  function guarded<T>(work: (value: T) => void): (value: T) => void {
    return (value) => {
      try {
        work(value);
      } catch {
        // The page must never notice.
      }
    };
  }

  const tapInto = (port: MessagePort): void => {
    const handOn = guarded((answer: unknown) => {
      if (typeof answer === 'string' && answer.length <= longest && holds(seen.answerKeys, answer))
        apply(postMessage, port, [answer]);
    });
    const copy = guarded((response: Response) => {
      if (!holds(seen.answerAddress, apply(addressOf, response, []))) return;
      void apply(then, apply(text, apply(clone, response, []), []), [handOn, ignore]);
    });
    const onLoad = guarded(({ target }: Event) => {
      if (holds(seen.answerAddress, apply(requestedOf, target, []))) handOn(apply(receivedBy, target, []));
    });

    view.fetch = new Proxy(view.fetch, {
      apply(fetch, self, args) {
        const answer: unknown = apply(fetch, self, args);
        guarded(() => apply(then, answer, [copy, ignore]))(undefined);
        return answer;
      },
    });
    XMLHttpRequest.prototype.send = new Proxy(XMLHttpRequest.prototype.send, {
      apply(send, request, args) {
        guarded(() => apply(addEventListener, request, ['load', onLoad, { once: true }]))(undefined);
        return apply(send, request, args);
      },
    });
  };

  addEventListener.call(document, handOver, function take(event) {
    removeEventListener.call(document, handOver, take);
    const [port] = event instanceof MessageEvent ? event.ports : [];
    if (port) tapInto(port);
  });
}
