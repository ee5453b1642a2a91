/** Line ends of every system, and the separators that some editors paste. */
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Characters that nobody sees and that change what one reads: controls, marks that turn the direction of text,
 * zero-width spaces, fillers. Joiners (U+200C, U+200D) stay: Persian, Indic scripts and emoji need them; so do the
 * plain direction marks of Arabic and Hebrew (U+200E, U+200F).
 */
const invisible =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** Tag characters spell invisible text, except after the black flag, where they make Scotland's and Wales's. */
const tags = /(\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F})|[\u{E0000}-\u{E007F}]/gu;
const loneSurrogate = /\p{Surrogate}/gu;

/** Text without invisible harm: line ends as \n, tabs as spaces, composed (NFC), no space at its ends. Else untouched. */
export function cleanText(text: string): string {
  return text
    .replace(lineEnd, '\n')
    .replaceAll('\t', ' ')
    .replace(loneSurrogate, '')
    .replace(invisible, '')
    .replace(tags, '$1')
    .normalize('NFC')
    .trim();
}

const spaced = (text: string) => cleanText(text).replace(/\s+/g, ' ');

/** Whether two texts read the same: the ways in which one view of a Page spaces it differently don't count. */
export function sameText(a: string, b: string): boolean {
  return a === b || spaced(a) === spaced(b);
}
