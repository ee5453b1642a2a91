import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DraftPort } from './ports.ts';

/** A business being added, as typed so far. */
export interface BusinessDraft {
  readonly country: string;
  readonly number: string;
  /** null until the person types a name: then the Page's own name stands there. */
  readonly name: string | null;
}

export interface DraftModel {
  readonly draft: ReadonlySignal<BusinessDraft>;
  readonly touched: ReadonlySignal<boolean>;
  readonly change: (part: Partial<BusinessDraft>) => void;
  readonly clear: () => void;
}

const text = (part: unknown, max: number) => (typeof part === 'string' && part.length <= max ? part : null);

/** Reads a kept draft part by part: whatever isn't as expected is as if it had not been typed. */
export function parseDraft(kept: string | null, empty: BusinessDraft): BusinessDraft {
  if (kept === null) return empty;
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null) return empty;
    const country = 'country' in value ? text(value.country, 2) : null;
    return {
      country: country !== null && /^[A-Z]{2}$/.test(country) ? country : empty.country,
      number: ('number' in value ? text(value.number, 100) : null) ?? '',
      name: 'name' in value ? text(value.name, 100) : null,
    };
  } catch {
    return empty;
  }
}

/** A draft that is kept with every letter typed: a click outside closes the popup for good. */
export function createDraft(port: DraftPort, country: string): DraftModel {
  const empty: BusinessDraft = { country, number: '', name: null };
  const draft = signal(parseDraft(port.read(), empty));
  return {
    draft,
    touched: computed(() => draft.value.number !== '' || draft.value.name !== null),
    change: (part) => {
      draft.value = { ...draft.value, ...part };
      port.write(JSON.stringify(draft.value));
    },
    clear: () => {
      draft.value = { ...empty, country: draft.value.country };
      port.write(null);
    },
  };
}
