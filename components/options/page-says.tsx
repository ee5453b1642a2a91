import type { SyncField } from '../../utils/core/profile/profile.ts';
import { type LinkView, differingFrom } from '../../utils/state/link-state.ts';
import { pageFieldText } from '../kit/page-field-text.ts';
import { useText } from '../text.tsx';

/** Where sync doesn't write (stopped, off, locked, not chosen): what the Page shows instead of the value above. */
export function PageSays({ view, fields }: { readonly view: LinkView; readonly fields: readonly SyncField[] }) {
  const text = useText();
  return (
    <>
      {differingFrom(view)
        .filter(({ field }) => fields.includes(field))
        .map(({ field }) => (
          <dl key={field} class="page-says">
            <dt>{text.t('options.stop.onPage', { field: text.t(`common.field.${field}`) })}</dt>
            <dd dir="auto">{pageFieldText(field, view.business.link.seen, text)}</dd>
          </dl>
        ))}
    </>
  );
}
