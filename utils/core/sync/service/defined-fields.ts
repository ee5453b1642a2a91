/** Without the fields that are undefined: a message may carry them, and they mean the same as absent ones. */
export function definedFields<T extends object>(fields: {
  readonly [Name in keyof T]?: T[Name] | undefined;
}): Partial<T> {
  // Object.fromEntries forgets which value belongs to which name; nothing but undefined was taken away.
  // oxlint-disable-next-line no-unsafe-type-assertion
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
