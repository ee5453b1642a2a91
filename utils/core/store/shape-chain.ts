import type * as z from 'zod/mini';

/** What became of reading a stored value. `newer`: written by a version of Köprü that knows more than this one. */
export type ShapeReading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** Every shape that one kind of record ever had, as a reader that answers in the last of them. */
export interface ShapeChain<T> {
  /** The version that is written today. */
  readonly version: number;
  readonly read: (value: unknown) => ShapeReading<T>;
}

/** The version that a stored value says it has; null if it says none. */
function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'version')) return null;
  const version: unknown = Reflect.get(value, 'version');
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : null;
}

function parsed<T>(schema: z.ZodMiniType<T>, value: unknown): ShapeReading<T> {
  const result = schema.safeParse(value);
  return result.success ? { kind: 'read', value: result.data } : { kind: 'damaged' };
}

/** The chain of a record that only ever had one shape. */
export function firstShape<T>(schema: z.ZodMiniType<T>): ShapeChain<T> {
  return {
    version: 1,
    read(value) {
      const version = versionOf(value);
      return version !== null && version > 1 ? { kind: 'newer' } : parsed(schema, value);
    },
  };
}

/**
 * One more shape. `before`, with its schema, is frozen from here on; `upgrade` makes the new shape of the old one and
 * may leave nothing out. Values are upgraded when they are read, and written in the new shape with their next change:
 * there is no moment at which half of them are converted.
 */
export function nextShape<Old, New>(
  before: ShapeChain<Old>,
  schema: z.ZodMiniType<New>,
  upgrade: (old: Old) => New,
): ShapeChain<New> {
  const version = before.version + 1;
  return {
    version,
    read(value) {
      const found = versionOf(value);
      if (found !== null && found > version) return { kind: 'newer' };
      if (found === version) return parsed(schema, value);
      const old = before.read(value);
      return old.kind === 'read' ? parsed(schema, upgrade(old.value)) : old;
    },
  };
}

/** What a stored value says in the shape of today; undefined if that can't be told. */
export function understood<T>(shape: ShapeChain<T>, value: unknown): T | undefined {
  const reading = shape.read(value);
  return reading.kind === 'read' ? reading.value : undefined;
}
