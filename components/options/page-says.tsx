import type { SyncField } from '../../utils/core/profile/profile.ts';
import { changesOf, type LinkView } from '../../utils/state/link-state.ts';
import { isSyncing } from '../../utils/core/profile/changes/sync-switch.ts';
import { useText } from '../text.tsx';
import { pageFieldText } from './page-field-text.ts';

/** While sync doesn't write: what the Page shows instead of the value above. */
export function PageSays({ view, fields }: { readonly view: LinkView; readonly fields: readonly SyncField[] }) {
  const text = useText();
  const { link } = view.business;
  if (isSyncing(link)) return null;
  return (
    <>
      {changesOf(view.plan)
        .filter(({ field }) => fields.includes(field))
        .map(({ field }) => (
          <dl key={field} class="page-says">
            <dt>{text.t('options.stop.onPage', { field: text.t(`common.field.${field}`) })}</dt>
            <dd dir="auto">{pageFieldText(field, link.seen, text)}</dd>
          </dl>
        ))}
    </>
  );
}
