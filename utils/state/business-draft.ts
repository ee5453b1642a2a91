import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DraftPort } from './ports.ts';

/** A business being added, as typed so far. */
export interface BusinessDraft {
  /** null until the person types or chooses: then what fits the Page stands there. */
  readonly country: string | null;
  readonly number: string;
  /** null until the person types a name: then the Page's own name stands there. */
  readonly name: string | null;
}

export interface DraftModel {
  readonly draft: ReadonlySignal<BusinessDraft>;
  readonly country: ReadonlySignal<string>;
  readonly touched: ReadonlySignal<boolean>;
  readonly change: (part: Partial<BusinessDraft>) => void;
  readonly clear: () => void;
}

const empty: BusinessDraft = { country: null, number: '', name: null };

const text = (part: unknown, max: number) => (typeof part === 'string' && part.length <= max ? part : null);

/** Reads a kept draft part by part: whatever isn't as expected is as if it had not been typed. */
export function parseDraft(kept: string | null): BusinessDraft {
  if (kept === null) return empty;
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null) return empty;
    const country = 'country' in value ? text(value.country, 2) : null;
    return {
      country: country !== null && /^[A-Z]{2}$/.test(country) ? country : null,
      number: ('number' in value ? text(value.number, 100) : null) ?? '',
      name: 'name' in value ? text(value.name, 100) : null,
    };
  } catch {
    return empty;
  }
}

/** A draft that is kept with every letter typed: a click outside closes the popup for good. */
export function createDraft(port: DraftPort, suggested: ReadonlySignal<string>): DraftModel {
  const draft = signal(parseDraft(port.read()));
  const country = computed(() => draft.value.country ?? suggested.value);
  return {
    draft,
    country,
    touched: computed(() => draft.value.number !== '' || draft.value.name !== null),
    change: (part) => {
      // What is typed was typed for the country that stood there; another Page in view must not change it.
      draft.value = { ...draft.value, country: country.value, ...part };
      port.write(JSON.stringify(draft.value));
    },
    clear: () => {
      draft.value = empty;
      port.write(null);
    },
  };
}
