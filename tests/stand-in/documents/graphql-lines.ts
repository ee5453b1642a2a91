import { facebookJson } from './facebook-json.ts';
import { relayBox } from './relay-answer.ts';
import type { RelayAnswer } from './relay-answer.ts';

/** The lines of a GraphQL answer: JSON objects, the first with the query's data, later ones with `label` and `path`. */
export function graphqlLines(answers: readonly RelayAnswer[]): string[] {
  return answers.map((answer) => `${facebookJson(relayBox(answer)['result'])}\r\n`);
}

/** A text in pieces cut without regard to lines or words, as a network cuts it. */
export function inPieces(text: string, count: number): string[] {
  const size = Math.max(1, Math.ceil(text.length / count));
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}
