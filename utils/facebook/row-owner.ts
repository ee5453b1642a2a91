import { idOf } from './value-text.ts';

/**
 * Whose row this is: the id of a row of the Intro is base64 of base64 of `[type, {}, <owner's id>, …]`. Undefined where
 * it says nothing of the kind.
 */
export function rowOwner(rowId: string): string | undefined {
  try {
    const inner = atob(atob(rowId).split(':')[1] ?? '');
    return idOf(inner.split(',').at(-2));
  } catch {
    return undefined;
  }
}
