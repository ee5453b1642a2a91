import { textShape } from '../../utils/facebook/report/text-shape.ts';

/** Words of at least three letters and numbers of at least four digits, as far as their shape is another text. */
export function secretWords(text: string): readonly string[] {
  const words = text.normalize('NFC').match(/\p{L}{3,}|\p{Nd}{4,}/gu) ?? [];
  return words.filter((word) => textShape(word) !== word);
}

/** Every string value in JSON, with the parts of addresses decoded. */
export function stringsIn(json: unknown): readonly string[] {
  if (typeof json === 'string') return [json, decoded(json)];
  if (typeof json === 'number') return [String(json)];
  if (typeof json !== 'object' || json === null) return [];
  return Object.values(json).flatMap(stringsIn);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
