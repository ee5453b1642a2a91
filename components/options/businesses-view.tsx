import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { filterOf, sortingOf, sortings, stateFilterNames } from '../../utils/state/options-list-model.ts';
import { hashOf } from '../../utils/state/options-place.ts';
import type { OptionsModel } from '../../utils/state/options-model.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { SelectField } from '../kit/select-field.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useText } from '../text.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { BulkReport } from './bulk-report.tsx';
import { BusinessRowView } from './business-row.tsx';
import { moveInRows } from './row-keys.ts';

/** Rows that are made at once; more come before the person has scrolled to them. */
const portion = 60;

/** How many rows to make: a portion more whenever `end` comes near the window; all of them for who goes to the last. */
function usePortions(total: number, key: string) {
  const [state, setState] = useState({ key, count: portion });
  const made = state.key === key ? state.count : portion;
  const make = (count: number) => setState({ key, count });
  const end = useRef<HTMLLIElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  const toLast = useRef(false);
  useEffect(() => {
    if (toLast.current && made >= total) {
      toLast.current = false;
      rows.current?.lastElementChild?.querySelector('input')?.focus();
    }
    const element = end.current;
    if (element === null || made >= total || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) make(made + portion);
      },
      { rootMargin: '1500px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [made, total, key]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!moveInRows(event) || event.key !== 'End' || made >= total) return;
    toLast.current = true;
    make(total);
  };
  return { made, end, rows, onKeyDown };
}

function Toolbar({ model: { list } }: { readonly model: OptionsModel }) {
  const { t } = useText();
  return (
    <div class="list-tools">
      <TextField
        label={t('options.list.search')}
        placeholder={t('options.list.searchHint')}
        value={list.query.value}
        type="search"
        onInput={list.search}
      />
      <SelectField
        label={t('options.list.show')}
        value={list.filter.value}
        onChange={(value) => list.filterBy(filterOf(value))}
        options={stateFilterNames.map((value) => ({ value, label: t(`options.list.filter.${value}`) }))}
      />
      <SelectField
        label={t('options.list.sort')}
        value={list.sorting.value}
        onChange={(value) => list.sortBy(sortingOf(value))}
        options={sortings.map((value) => ({ value, label: t(`options.list.by.${value}`) }))}
      />
    </div>
  );
}

/** Ticks all that the search found, and shows whether some of it is ticked. */
function SelectAll({ model: { list } }: { readonly model: OptionsModel }) {
  const { t, plural } = useText();
  const box = useRef<HTMLInputElement>(null);
  const rows = list.rows.value;
  const ticked = rows.filter(({ business }) => list.isSelected(business.id)).length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = ticked > 0 && ticked < rows.length;
  });
  return (
    <div class="list-head">
      <label class="list-all">
        <input
          ref={box}
          type="checkbox"
          checked={rows.length > 0 && ticked === rows.length}
          disabled={rows.length === 0}
          onChange={(event) => list.selectAllFound(event.currentTarget.checked)}
        />
        {t('options.list.selectAll')}
      </label>
      <output class="muted small">
        {rows.length === list.total.value
          ? plural('options.list.total', rows.length)
          : t('options.list.found', { found: rows.length, total: list.total.value })}
      </output>
    </div>
  );
}

export interface BusinessesViewProps {
  readonly model: OptionsModel;
  /** ms since the epoch. */
  readonly now: ReadonlySignal<number>;
}

/** All businesses of a person or an agency: found, sorted, selected, and changed many at once. */
export function BusinessesView({ model, now }: BusinessesViewProps) {
  const { t } = useText();
  const { list } = model;
  const rows = list.rows.value;
  const search = `${list.filter.value} ${list.sorting.value} ${list.query.value}`;
  const { made, end, rows: element, onKeyDown } = usePortions(rows.length, search);
  return (
    <div class="view">
      <div class="view-title">
        <h1 tabIndex={-1}>{t('options.list.title')}</h1>
        <a class="button button-secondary" href={hashOf({ view: 'add' })}>
          <Icon name="plus" />
          {t('popup.add.title')}
        </a>
      </div>
      <BulkReport model={model.bulk} />
      <section class="card list-card" aria-label={t('options.list.title')}>
        <Toolbar model={model} />
        <SelectAll model={model} />
        <BulkBar model={model} />
        {rows.length === 0 ? (
          <div class="list-empty">
            <p>{t('options.list.nothing')}</p>
            <Button
              onClick={() => {
                list.search('');
                list.filterBy('all');
              }}
            >
              {t('options.list.showAll')}
            </Button>
          </div>
        ) : (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls in its rows
          <ul class="list-rows" ref={element} onKeyDown={onKeyDown}>
            {rows.slice(0, made).map((row, index) => (
              <BusinessRowView
                key={row.business.id}
                row={row}
                place={index + 1}
                of={rows.length}
                selected={list.isSelected(row.business.id)}
                onSelect={list.select}
                now={now.value}
              />
            ))}
            {made < rows.length && <li ref={end} class="list-end" aria-hidden="true" />}
          </ul>
        )}
      </section>
    </div>
  );
}
