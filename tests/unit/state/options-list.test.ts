import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { finds, foldText, searchTextOf } from '../../../utils/state/business-search.ts';
import { createListModel, filterOf, sortingOf, stateFilterNames } from '../../../utils/state/options-list-model.ts';
import { manyBusinesses } from '../../support/business-states.ts';

const businesses = manyBusinesses(30);
const [first] = businesses;
if (first === undefined) throw new Error('There is no business.');
const create = () => createListModel(signal(businesses), signal(defaultSettings));
const ids = (model: ReturnType<typeof create>) => model.rows.value.map(({ business }) => business.id);

describe('search', () => {
  it.each([
    ['ÇİĞKÖFTECİ ALİ', 'cigkofteci', true],
    ['Çiğköfteci Ali', 'ÇIĞKÖFTECI', true],
    ['Padaria São Jorge', 'sao jorge', true],
    ['مَخْبَز الياسمين', 'مخبز', true],
    ['Güneş Kafe', 'kafe gunes', true],
    ['Güneş Kafe', 'guneş pastane', false],
    ['Ｋafe １２', 'kafe 12', true],
  ])('in %s for %s: %s', (text, query, found) => {
    expect(finds(foldText(text), query)).toBe(found);
  });

  it.each(['0532 100 00 00', '+90 532 100 00 00', '٠٥٣٢١٠٠٠٠٠٠', '(532) 100-00', 'gunes', ''])(
    'finds a business by %s',
    (query) => {
      expect(finds(searchTextOf(first), query)).toBe(true);
    },
  );

  it('does not find it by another number', () => {
    expect(finds(searchTextOf(first), '0533 100 00 00')).toBe(false);
  });
});

describe('the list of businesses', () => {
  it('shows each business under one filter besides all of them', () => {
    const model = create();
    const shown = stateFilterNames
      .filter((name) => name !== 'all')
      .flatMap((name) => {
        model.filterBy(name);
        return ids(model);
      });
    expect(shown.toSorted()).toEqual(businesses.map(({ id }) => id).toSorted());
  });

  it('sorts by when the Page was seen, and by what asks for something', () => {
    const model = create();
    model.sortBy('seen');
    const seen = model.rows.value.map(({ business }) => business.link?.lastSeenAt ?? 0);
    expect(seen).toEqual(seen.toSorted((a, b) => b - a));
    model.sortBy('state');
    expect(model.rows.value[0]?.state).not.toBe('inSync');
    expect(model.rows.value.length).toBe(30);
  });

  it('selects one, a range, all found, and keeps what a search hides', () => {
    const model = create();
    const all = ids(model);
    model.select(all[3] ?? '', true, false);
    model.select(all[6] ?? '', true, true);
    expect(model.selected.value.map(({ id }) => id)).toEqual(all.slice(3, 7));
    model.select(all[4] ?? '', false, false);
    model.search('warung');
    expect(ids(model)).toHaveLength(5);
    model.selectAllFound(true);
    expect(model.selected.value).toHaveLength(3 + 4);
    model.selectAllFound(false);
    model.search('');
    expect(model.selected.value.map(({ id }) => id)).toEqual([all[5], all[6]]);
    model.clearSelection();
    expect(model.selected.value).toEqual([]);
  });

  it('forgets the selection of what is gone', () => {
    const stored = signal(businesses);
    const model = createListModel(stored, signal(defaultSettings));
    model.selectAllFound(true);
    stored.value = businesses.slice(0, 2);
    expect(model.selected.value).toHaveLength(2);
  });

  it('takes an unknown choice for the first', () => {
    expect([sortingOf('x'), filterOf('x'), sortingOf('seen'), filterOf('off')]).toEqual(['name', 'all', 'seen', 'off']);
  });
});
