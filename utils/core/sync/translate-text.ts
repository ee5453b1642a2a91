import { cleanText } from './clean-text.ts';
import { cutText } from './cut-text.ts';
import type { Translation } from './translation.ts';

/** A Page's text within a profile's limit (UTF-16 units). */
export function translateText(text: string, max: number): Translation<string> {
  const clean = cleanText(text);
  if (clean === '') return { kind: 'empty' };
  if (clean.length <= max) return { kind: 'value', value: clean, reasons: [] };
  const value = cutText(clean, max);
  return value === '' ? { kind: 'refused', reasons: ['tooLong'] } : { kind: 'value', value, reasons: ['cutToLimit'] };
}
