import { normalizeDigits } from '../core/phone/normalize-digits.ts';
import { parseUrl } from './parse-url.ts';
import { emailOf, lineOf } from './value-text.ts';

/** Text that is drawn backwards: what is read is not what the person sees. */
const backwards = /\u202e/;

/** The one line that a row shows; undefined when there is none, or when it is drawn other than it reads. */
export function shownLine(text: string | undefined): string | undefined {
  return text === undefined || backwards.test(text) ? undefined : lineOf(text.replaceAll(/\s+/g, ' '), 1000);
}

const phoneMarks = /^\+?[\d\s()./\-‐-–]+$/u;
/** Opening times (09.00 - 18.30), dates, ranges, sums and coordinates are digits and marks too. */
const otherFigures = [
  /\b\d{1,2}\.\d{2}\s?[-–]\s?\d{1,2}\.\d{2}\b/u,
  /^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/u,
  /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/u,
  /^\d+(?:\.\d+)?\s?[-–]\s?\d+(?:\.\d+)?$/u,
  /^\d{1,3}(?:\.\d{3})+$/u,
  /^-?\d{1,3}\.\d{3,}\s-?\d{1,3}\.\d{3,}$/u,
];
const countDigits = (text: string) => text.replaceAll(/\D+/g, '').length;

/** The digits of a text that is one telephone number and nothing else: 7 to 15, as E.164 has at most. */
export function phoneDigits(line: string): string | undefined {
  const plain = normalizeDigits(line);
  const isPhone =
    phoneMarks.test(plain) &&
    (plain.startsWith('+') || !otherFigures.some((figures) => figures.test(plain))) &&
    plain.split(/[-–/]/).filter((part) => countDigits(part) > 5).length < 2;
  const digits = plain.replaceAll(/\D+/g, '');
  return isPhone && digits.length >= 7 && digits.length <= 15 ? digits : undefined;
}

/** An e-mail address with a name of a host behind the @, and nothing else. */
export function emailIn(line: string): string | undefined {
  const email = emailOf(line);
  return email !== undefined && /^[^\s@<>()[\],;:"/]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(email) ? email : undefined;
}

/** "guneskafe.example/menu", as a row shows a website, with or without its scheme: the address it means. */
export function writtenSite(line: string): URL | null {
  const bare = line.replace(/^https?:\/\//i, '');
  return /^(?:[\p{L}\p{N}-]+\.)+[\p{L}\d-]{2,}(?::\d+)?(?:[/?#]\S*)?$/u.test(bare) ? parseUrl(`https://${bare}`) : null;
}

/** Host without "www.", to compare what a row shows with where it leads. */
export const bareHost = (url: URL) => url.hostname.replace(/^www\./, '');
