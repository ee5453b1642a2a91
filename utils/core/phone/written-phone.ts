import { normalizeDigits } from './normalize-digits.ts';

/** What one written number may mean. A text can allow both readings; none is chosen here. */
export interface WrittenPhone {
  /** Tidied text as a number within a country. */
  readonly national: string | null;
  /** The same with a plus in front of the calling code. */
  readonly international: string | null;
}

const plusSigns = /[＋﹢⁺₊]/g;
/** Decoration between groups that phone libraries take for the end of the number. */
const otherSeparators = /[·•・_'’‘`]/g;
const chatLink =
  /^(?:https?:\/\/)?(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=)(?:\+|%2B)?(\d{6,15})(?!\d)/i;
/** "dahili 12", "int. 3", "доб. 105": any word may stand for extension, so it is known by its place. */
const extension = /(?<![\s,;.(])[\s,;.(]*(?:(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]*\.?|#)[\s:]*\d{1,6}\)?$/u;
const exitPrefix = /^[^\d+]*0\s?0(?=[\s\-.()/]*[1-9])/;

function withoutExtension(text: string): string {
  const head = text.replace(extension, '');
  return head.replaceAll(/\D+/g, '').length >= 6 ? head : text;
}

/** Tidies a number as people write it, and tells which readings its signs allow: +, 00, a plus left at the end. */
export function readWrittenPhone(written: string): WrittenPhone {
  const tidy = normalizeDigits(written)
    .replace(plusSigns, '+')
    .replace(otherSeparators, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\+(?: ?\+)+/g, '+')
    .trim();
  const linked = chatLink.exec(tidy)?.[1];
  if (linked !== undefined) return { national: null, international: `+${linked}` };

  const text = withoutExtension(tidy);
  if (/^[^\d]*\+[^\d]*\d/.test(text)) return { national: null, international: text };
  if (exitPrefix.test(text)) return { national: text, international: text.replace(exitPrefix, '+') };
  // Right-to-left typing leaves the plus behind the number: "966501234567+".
  const behind = /^[^\d+]*([1-9][^+]*)\+$/.exec(text)?.[1];
  return { national: text, international: behind === undefined ? null : `+${behind}` };
}
