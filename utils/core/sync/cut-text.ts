/** Scripts that put no spaces between words: there a word ends where Intl says. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

// Named, not the system's: the same text must be cut in the same place on each of a person's devices.
const locale = 'en';

function lastWordEnd(text: string, max: number): number {
  let end = 0;
  let previous = '';
  for (const { segment, index } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if (index > max) break;
    // Elsewhere only at a space: "gunes.com/menu" cut at its slash would lead somewhere else.
    if (/^\s/.test(segment) || unspaced.test(segment) || unspaced.test(previous)) end = index;
    previous = segment;
  }
  return end;
}

function graphemeEnds(text: string, max: number): number[] {
  const ends: number[] = [];
  for (const { index } of new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(text)) {
    if (index > max) break;
    ends.push(index);
  }
  return ends;
}

/**
 * The beginning of a text in at most `max` UTF-16 units: whole words, and if not even one fits, whole characters
 * as a person sees them. Empty if not even one of those fits.
 */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const ends = graphemeEnds(text, max);
  const wordEnd = lastWordEnd(text, max);
  const atWord = text.slice(0, ends.findLast((end) => end <= wordEnd) ?? 0).trimEnd();
  return atWord === '' ? text.slice(0, ends.at(-1) ?? 0).trimEnd() : atWord;
}
