/** Whether two values made of plain data are alike. An absent key and an undefined one are the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const entriesOfA = new Map<string, unknown>(Object.entries(a));
  const entriesOfB = new Map<string, unknown>(Object.entries(b));
  const keys = new Set([...entriesOfA.keys(), ...entriesOfB.keys()]);
  return [...keys].every((key) => sameValue(entriesOfA.get(key), entriesOfB.get(key)));
}
