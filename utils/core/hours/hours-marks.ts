/** Hyphens, dashes, minus, maqaf, tildes, arrow: what stands between two times or two days. */
export const dash = /[-\u2010-\u2015\u2212\u05BE~\u301C\u223C\u2053→]/;

/** What stands between two ranges or two days. */
export const listMark = /[\n,;،、؛·・•|/&]/;

/** Scripts that put no space between words. */
export const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
