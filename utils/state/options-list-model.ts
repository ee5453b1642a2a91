import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import type { Settings } from '../core/settings/settings.ts';
import { planForBusiness } from '../core/sync/plan-for-business.ts';
import { finds, searchTextOf } from './business-search.ts';
import { isLinked, type LinkState, viewLink } from './link-state.ts';

export type RowState = LinkState | 'notLinked';

/** States as a person looks for them. */
export const stateFilters = {
  all: null,
  synced: ['inSync', 'pending'],
  attention: ['stopped', 'waiting', 'zoneNeeded', 'undecided'],
  off: ['off'],
  notLinked: ['notLinked'],
} as const satisfies Readonly<Record<string, readonly RowState[] | null>>;
export type StateFilter = keyof typeof stateFilters;
export const stateFilterNames = ['all', 'synced', 'attention', 'off', 'notLinked'] as const;

export const sortings = ['name', 'seen', 'state'] as const;
export type Sorting = (typeof sortings)[number];

/** Those that ask for something first. */
const urgency: readonly RowState[] = [
  'stopped',
  'waiting',
  'zoneNeeded',
  'undecided',
  'pending',
  'notLinked',
  'off',
  'inSync',
];

export interface BusinessRow {
  readonly business: Business;
  readonly state: RowState;
}

/** The list of all businesses: searched, filtered, sorted, and with some of it selected. */
export interface ListModel {
  readonly query: ReadonlySignal<string>;
  readonly filter: ReadonlySignal<StateFilter>;
  readonly sorting: ReadonlySignal<Sorting>;
  readonly rows: ReadonlySignal<readonly BusinessRow[]>;
  readonly total: ReadonlySignal<number>;
  /** Those selected, whether or not the search shows them now. */
  readonly selected: ReadonlySignal<readonly Business[]>;
  readonly isSelected: (id: string) => boolean;
  readonly search: (query: string) => void;
  readonly filterBy: (filter: StateFilter) => void;
  readonly sortBy: (sorting: Sorting) => void;
  /** `toRange`: everything between the row selected last and this one as well. */
  readonly select: (id: string, on: boolean, toRange: boolean) => void;
  readonly selectAllFound: (on: boolean) => void;
  readonly clearSelection: () => void;
}

function isSorting(text: string): text is Sorting {
  return sortings.some((one) => one === text);
}

/** A value of a select element as what it stands for; the first where it is none of them. */
export const sortingOf = (text: string): Sorting => (isSorting(text) ? text : 'name');
export const filterOf = (text: string): StateFilter => stateFilterNames.find((name) => name === text) ?? 'all';

/** `businesses`: sorted by name. */
export function createListModel(
  businesses: ReadonlySignal<readonly Business[]>,
  settings: ReadonlySignal<Settings>,
): ListModel {
  const query = signal('');
  const filter = signal<StateFilter>('all');
  const sorting = signal<Sorting>('name');
  const chosen = signal<ReadonlySet<string>>(new Set());
  let last: string | null = null;

  // Of a thousand businesses one changes at a time: what was worked out for the others stays.
  const texts = new WeakMap<Business, string>();
  const textOf = (business: Business) => {
    const text = texts.get(business) ?? searchTextOf(business);
    texts.set(business, text);
    return text;
  };
  const rowOf = computed(() => {
    const { value } = settings;
    const known = new WeakMap<Business, BusinessRow>();
    return (business: Business): BusinessRow => {
      const state = () =>
        isLinked(business) ? viewLink(business, planForBusiness(business, value)).state : 'notLinked';
      const row = known.get(business) ?? { business, state: state() };
      known.set(business, row);
      return row;
    };
  });
  const all = computed(() => businesses.value.map(rowOf.value));
  const rows = computed(() => {
    const states: readonly RowState[] | null = stateFilters[filter.value];
    const found = all.value.filter(
      ({ business, state }) => (states === null || states.includes(state)) && finds(textOf(business), query.value),
    );
    if (sorting.value === 'name') return found;
    const seenAt = ({ business }: BusinessRow) => business.link?.lastSeenAt ?? 0;
    return found.toSorted((a, b) =>
      sorting.value === 'seen' ? seenAt(b) - seenAt(a) : urgency.indexOf(a.state) - urgency.indexOf(b.state),
    );
  });
  const change = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen.peek());
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    chosen.value = next;
  };

  return {
    query,
    filter,
    sorting,
    rows,
    total: computed(() => businesses.value.length),
    selected: computed(() => businesses.value.filter(({ id }) => chosen.value.has(id))),
    isSelected: (id) => chosen.value.has(id),
    search: (text) => (query.value = text),
    filterBy: (next) => (filter.value = next),
    sortBy: (next) => (sorting.value = next),
    select(id, on, toRange) {
      const ids = rows.peek().map(({ business }) => business.id);
      const [from, to] = [last === null ? -1 : ids.indexOf(last), ids.indexOf(id)];
      const range = toRange && from >= 0 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
      change(range, on);
      last = id;
    },
    selectAllFound(on) {
      const ids = rows.peek().map(({ business }) => business.id);
      change(ids, on);
    },
    clearSelection: () => (chosen.value = new Set()),
  };
}
