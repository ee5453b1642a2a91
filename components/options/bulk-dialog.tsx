import { useState } from 'preact/hooks';
import type { SyncField } from '../../utils/core/profile/profile.ts';
import { syncFields } from '../../utils/core/profile/sync-fields.ts';
import type { BulkAction, BulkItem } from '../../utils/state/bulk-action.ts';
import { changesOf } from '../../utils/state/link-state.ts';
import type { BulkModel } from '../../utils/state/options-bulk-model.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useText } from '../text.tsx';
import { PlanChanges } from './plan-changes.tsx';

/** Businesses whose changes, or names, are shown at once. */
const portion = 5;

/** The first ones, and more on demand: a thousand would keep the dialog from opening. */
function usePortions<Item>(items: readonly Item[], size: number) {
  const { plural } = useText();
  const [shown, show] = useState(size);
  const left = items.length - shown;
  return {
    first: items.slice(0, shown),
    more: left > 0 && (
      <Button kind="quiet" onClick={() => show(shown + 10 * size)}>
        {plural('options.bulk.showMore', left)}
      </Button>
    ),
  };
}

/** How many profiles each field would change in: the sum of what is listed below it. */
function ByField({ items }: { readonly items: readonly BulkItem[] }) {
  const { t, list } = useText();
  const counts = new Map<SyncField, number>();
  for (const { plan } of items) {
    for (const { field } of changesOf(plan)) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const fields = syncFields.flatMap((field) => {
    const count = counts.get(field);
    return count === undefined ? [] : [t('options.bulk.byField', { field: t(`common.field.${field}`), count })];
  });
  return <p>{list(fields)}</p>;
}

/** What would be written into which profile: nothing else is. */
function Changes({ items }: { readonly items: readonly BulkItem[] }) {
  const { t, plural } = useText();
  const changing = items.filter(({ plan }) => changesOf(plan).length > 0);
  const { first, more } = usePortions(changing, portion);
  return (
    <>
      <p>
        {changing.length === 0 ? t('options.bulk.nothingChanges') : plural('options.bulk.changes', changing.length)}
      </p>
      {changing.length > 1 && <ByField items={changing} />}
      {first.map(({ business, plan }) => (
        <section key={business.id} class="bulk-changes">
          <h3>
            <bdi>{business.profile.name}</bdi>
          </h3>
          <PlanChanges plan={plan} />
        </section>
      ))}
      {more}
    </>
  );
}

function Names({ items }: { readonly items: readonly BulkItem[] }) {
  const { first, more } = usePortions(items, portion);
  return (
    <>
      <ul class="points">
        {first.map(({ business }) => (
          <li key={business.id}>
            <bdi>{business.profile.name}</bdi>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

const writes = ({ kind }: BulkAction) => kind === 'syncOn' || kind === 'unlock';

/** What will happen to which businesses, before it does. */
export function BulkDialog({ model }: { readonly model: BulkModel }) {
  const { t, plural } = useText();
  const state = model.state.value;
  if (state.kind !== 'asked') return null;
  const { action, items, skipped } = state;
  const words = (part: 'title' | 'text') =>
    'field' in action
      ? t(`options.bulk.${action.kind}.${part}`, { field: t(`common.field.${action.field}`) })
      : t(`options.bulk.${action.kind}.${part}`);
  return (
    <Dialog
      title={words('title')}
      onClose={model.cancel}
      actions={
        <>
          <Button onClick={model.cancel}>{t('common.cancel')}</Button>
          {items.length > 0 && (
            <Button kind={action.kind === 'remove' ? 'danger' : 'primary'} onClick={() => void model.run()}>
              {plural('options.bulk.go', items.length)}
            </Button>
          )}
        </>
      }
    >
      <p>{words('text')}</p>
      {skipped > 0 && <p>{plural('options.bulk.stays', skipped)}</p>}
      {writes(action) && items.length > 0 && <Changes items={items} />}
      {action.kind === 'remove' && <Names items={items} />}
    </Dialog>
  );
}
