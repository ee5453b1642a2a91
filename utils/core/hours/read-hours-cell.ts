import { foldText } from './fold-text.ts';
import type { DayStatement, HoursLexicon } from './hours-lexicon.ts';
import { type HoursToken, hoursTokens } from './hours-tokens.ts';
import { type WrittenRange, readTimeRange } from './read-time-range.ts';

export type HoursCell =
  | { readonly kind: 'statement'; readonly statement: DayStatement }
  | { readonly kind: 'ranges'; readonly ranges: readonly WrittenRange[] };

/** Two ranges a day with words around them stay far below. */
const longestCell = 240;

/** The tokens between list marks; "، و" is one mark. */
function segments(tokens: readonly HoursToken[]): HoursToken[][] | null {
  const found: HoursToken[][] = [[]];
  let afterMark = false;
  for (const token of tokens) {
    if (token.kind !== 'and') found.at(-1)?.push(token);
    else if (!afterMark) found.push([]);
    afterMark = token.kind === 'and';
  }
  return found.every((segment) => segment.length > 0) ? found : null;
}

/** What an hours cell says in one language, or null where any part of it isn't understood. */
export function readHoursCell(text: string, lexicon: HoursLexicon): HoursCell | null {
  if (text.length > longestCell) return null;
  const folded = foldText(text);
  const statement = lexicon.statements.get(folded.replace(/ ?\.$/, ''));
  if (statement !== undefined) return { kind: 'statement', statement };
  const tokens = hoursTokens(folded, lexicon);
  const parts = tokens === null ? null : segments(tokens);
  if (parts === null) return null;
  const ranges = parts.map((part) => readTimeRange(part));
  const whole = ranges.filter((range) => range !== null);
  return whole.length === parts.length ? { kind: 'ranges', ranges: whole } : null;
}
