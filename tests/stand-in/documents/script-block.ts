import { facebookJson } from './facebook-json.ts';
import { preloaderId, relayBox } from './relay-answer.ts';
import type { RelayAnswer } from './relay-answer.ts';

/** A data-sjs block and the tiny script after it; the two spaces after the type are as seen. */
export function scriptBlock(value: unknown, nonce: string): string {
  const json = facebookJson(value);
  const listener = Buffer.from('globalThis.standInPayload?.();').toString('base64');
  return (
    `<script type="application/json"  data-content-len="${json.length}" data-sjs>${json}</script>\n` +
    `<script src="data:text/javascript;base64,${listener}" nonce="${nonce}"></script>\n`
  );
}

export function serverJs(requires: readonly unknown[], defines: readonly unknown[] = []): unknown {
  return {
    require: [
      ['ScheduledServerJS', 'handle', null, [{ __bbox: { define: defines, require: requires } }, { __bbox: null }]],
    ],
  };
}

/** A block with one answer. Answers stand at changing places among other calls; programs that count them break. */
export function answerBlock(answer: RelayAnswer, nonce: string): string {
  const lead = Array.from({ length: answer.sequence % 3 }, (_, index) => [
    'emptyFunction',
    'thatReturns',
    ['RequireDeferredReference'],
    [[{ __dr: `StandInComponent${index}.react` }]],
  ]);
  return scriptBlock(
    serverJs([
      ...lead,
      ['RelayPrefetchedStreamCache', 'next', [], [preloaderId(answer), { __bbox: relayBox(answer) }]],
      ['CometResourceScheduler', 'registerHighPriHashes', null, [['tWstand', '9rstand']]],
    ]),
    nonce,
  );
}
