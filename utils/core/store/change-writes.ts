import type { BusinessState } from '../profile/changes/business-state.ts';
import type { ReadState } from './read-state.ts';
import type { Writes } from './store-port.ts';
import { writesOf } from './writes-of.ts';

/** Every record that turns the state of a business as it was read into the next one, with what had to be set aside. */
export function changeWrites({ state, setAside }: ReadState, next: BusinessState): Writes {
  return { ...writesOf(state, next), ...setAside?.(next) };
}
