import { handOver } from './hand-over.ts';

/**
 * Receives the copies that the script in the page's own world makes, until `signal` aborts. Only on a document in
 * which no script has run yet: later the page would hear the event, so there is no tap then, and no harm.
 */
export function receiveAnswers(
  view: Window & typeof globalThis,
  onAnswer: (text: string) => void,
  signal: AbortSignal,
): void {
  const { document } = view;
  if (document.readyState !== 'loading' || document.head !== null) return;
  const { port1, port2 } = new view.MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') onAnswer(data);
  });
  port1.start();
  document.dispatchEvent(new view.MessageEvent(handOver, { ports: [port2] }));
  signal.addEventListener('abort', () => port1.close());
}
