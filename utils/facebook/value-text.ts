/** Marks that only turn the direction of text; in a phone number or a name they hide what stands there. */
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The digits people write numbers with. Named one by one: a class such as \p{Nd} costs a millisecond to compile. */
const digits = /[0-9٠-٩۰-۹०-९০-৯]/g;

function cut(text: string, max: number): string {
  // toWellFormed: a surrogate cut in half, here or by whoever wrote it, would not survive storage.
  return text.slice(0, max).toWellFormed().trim();
}

/** One line of text within its cap, direction marks removed; undefined when nothing is left. */
export function lineOf(value: unknown, max = 200): string | undefined {
  if (typeof value !== 'string') return undefined;
  return cut(value.slice(0, max * 2).replaceAll(directionMarks, ''), max) || undefined;
}

/** Running text, kept as written but for its ends. */
export function proseOf(value: unknown, max: number): string | undefined {
  return typeof value === 'string' ? cut(value, max) || undefined : undefined;
}

/** An address within its cap: a longer one is dropped, since half an address leads elsewhere. */
export function addressTextOf(value: string | null | undefined, max = 2048): string | undefined {
  return value && value.length <= max && value.isWellFormed() ? value : undefined;
}

// Lengths are checked apart from patterns: one with a count such as {3,25} takes up to a millisecond to compile.
export function idOf(value: unknown): string | undefined {
  const isId = typeof value === 'string' && /^[0-9]+$/.test(value) && value.length > 2 && value.length <= 25;
  return isId ? value : undefined;
}

export function usernameOf(value: unknown): string | undefined {
  const isUsername = typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9.]*$/.test(value) && value.length <= 100;
  return isUsername ? value : undefined;
}

export function phoneOf(value: unknown): string | undefined {
  const text = lineOf(value, 100);
  return text !== undefined && (text.match(digits)?.length ?? 0) >= 3 ? text : undefined;
}

export function emailOf(value: unknown): string | undefined {
  const text = lineOf(value, 320);
  return text !== undefined && /^[^\s@]+@[^\s@]+$/.test(text) ? text : undefined;
}

export function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** What `read` makes of each value, once each, at most `max`; undefined when there is none. */
export function listOf<V, T>(values: readonly V[], read: (value: V) => T | undefined, max = 10): T[] | undefined {
  const items = new Set<T>();
  for (const value of values) {
    const item = items.size < max ? read(value) : undefined;
    if (item !== undefined) items.add(item);
  }
  return items.size > 0 ? [...items] : undefined;
}
