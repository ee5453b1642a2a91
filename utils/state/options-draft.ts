import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { sameValue } from '../core/profile/same-value.ts';

/** What a person is typing, kept apart from what is stored, and merged with it key by key. */
export interface Draft<Value extends object> {
  readonly value: ReadonlySignal<Value>;
  /** Keys whose typed value is not the stored one. */
  readonly edited: ReadonlySignal<readonly (keyof Value)[]>;
  /** Keys that were edited here and have changed in storage since. */
  readonly conflicts: ReadonlySignal<readonly (keyof Value)[]>;
  readonly set: (part: Partial<Value>) => void;
  /** Storage holds something else now: what nobody is editing follows it, what is being edited stays. */
  readonly rebase: (stored: Value) => void;
  /** Drops the edits, or only those of one key. */
  readonly reset: (key?: keyof Value) => void;
  /** The person has seen the other change and goes on with their own. */
  readonly keepMine: () => void;
}

interface Versions<Value> {
  /** What the edits started from. */
  readonly base: Value;
  readonly stored: Value;
  readonly mine: Value;
}

/** `keys` are the parts of the value that can be edited and merged on their own. */
export function createDraft<Value extends object>(first: Value, keys: readonly (keyof Value)[]): Draft<Value> {
  const versions = signal<Versions<Value>>({ base: first, stored: first, mine: first });
  const differing = (a: Value, b: Value) => keys.filter((key) => !sameValue(a[key], b[key]));
  const taking = (from: Value, into: Value, some: readonly (keyof Value)[]) => {
    const result = { ...into };
    for (const key of some) result[key] = from[key];
    return result;
  };
  return {
    value: computed(() => versions.value.mine),
    edited: computed(() => differing(versions.value.mine, versions.value.stored)),
    conflicts: computed(() => {
      const { base, stored, mine } = versions.value;
      const moved = differing(stored, base);
      return differing(mine, stored).filter((key) => moved.includes(key));
    }),
    set(part) {
      versions.value = { ...versions.value, mine: { ...versions.value.mine, ...part } };
    },
    rebase(fresh) {
      const { base, mine } = versions.value;
      const edited = differing(mine, base);
      const settled = keys.filter((key) => !edited.includes(key) || sameValue(mine[key], fresh[key]));
      versions.value = { base: taking(fresh, base, settled), stored: fresh, mine: taking(fresh, mine, settled) };
    },
    reset(key) {
      const { base, stored, mine } = versions.value;
      const some = key === undefined ? keys : [key];
      versions.value = { base: taking(stored, base, some), stored, mine: taking(stored, mine, some) };
    },
    keepMine() {
      versions.value = { ...versions.value, base: versions.value.stored };
    },
  };
}
