/** With its names in order: Chromium gives them back sorted, Firefox as they were written. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value).toSorted();
  return Object.fromEntries(names.map((name) => [name.toWellFormed(), inOrder(Reflect.get(value, name))]));
}

/**
 * A stored value as the one text that it has whatever browser kept it in between: JSON, names sorted, halves of
 * surrogate pairs replaced as Chromium does. Values are plain data, as schemas let through.
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(inOrder(value));
}
