import { type Day, nextDay } from '../business/week.ts';
import { dayKey } from './day-names.ts';
import { foldText } from './fold-text.ts';
import type { HoursLexicon, HoursWord } from './hours-lexicon.ts';
import { dash, denseScript, listMark } from './hours-marks.ts';

const longestCell = 120;

type Cut = readonly [before: string, after: string];

/** The words of one kind as they stand between two days. */
function standing(lexicon: HoursLexicon, kind: HoursWord['kind']): string[] {
  return [...lexicon.words]
    .filter(([, word]) => word.kind === kind)
    .map(([word]) => (denseScript.test(word) ? word : ` ${word} `));
}

/** The text cut in two at every dash and at every word for "to". */
function rangeCuts(text: string, lexicon: HoursLexicon): Cut[] {
  const cuts: Cut[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (dash.test(text[at] ?? '')) cuts.push([text.slice(0, at), text.slice(at + 1)]);
  }
  for (const word of standing(lexicon, 'to')) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      cuts.push([text.slice(0, at), text.slice(at + word.length)]);
    }
  }
  return cuts;
}

function daysBetween(from: Day, to: Day): Day[] {
  const between = [from];
  for (let day = from; day !== to;) {
    day = nextDay(day);
    between.push(day);
  }
  return between;
}

function withoutFrom(text: string, lexicon: HoursLexicon): string {
  const space = text.indexOf(' ');
  return lexicon.words.get(text.slice(0, Math.max(space, 0)))?.kind === 'before' ? text.slice(space + 1) : text;
}

/** One day, or all days from one to another. Null where there is no reading or more than one. */
function oneOrRange(text: string, lexicon: HoursLexicon): Day[] | null {
  const single = lexicon.days.get(dayKey(text));
  if (single !== undefined) return [single];
  const ranges = rangeCuts(withoutFrom(text, lexicon), lexicon).flatMap(([before, after]) => {
    const from = lexicon.days.get(dayKey(before));
    const to = lexicon.days.get(dayKey(after));
    return from === undefined || to === undefined || from === to ? [] : [daysBetween(from, to)];
  });
  return ranges.length === 1 ? (ranges[0] ?? null) : null;
}

/** The days that a weekday cell names in one language: "Mon", "Pazartesi – Cuma", "Sat and Sun"; null where unsure. */
export function readDayCell(text: string, lexicon: HoursLexicon): Day[] | null {
  if (text.length > longestCell) return null;
  const folded = foldText(text);
  const whole = oneOrRange(folded, lexicon);
  if (whole !== null) return whole;
  let marked = folded;
  for (const word of standing(lexicon, 'and')) marked = marked.replaceAll(word, '\n');
  // ", and" leaves nothing between its mark and its word; at an end something is missing.
  const all = marked.split(listMark).map((piece) => piece.trim());
  const pieces = all.filter((piece, index) => piece !== '' || index === 0 || index === all.length - 1);
  const read = pieces.map((piece) => oneOrRange(piece, lexicon));
  const named = read.filter((list) => list !== null).flat();
  return !read.includes(null) && named.length > 0 && new Set(named).size === named.length ? named : null;
}
