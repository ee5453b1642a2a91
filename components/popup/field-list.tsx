import { useText } from '../text.tsx';
import { fieldText } from '../kit/field-text.ts';
import { isSyncing } from '../../utils/core/profile/changes/sync-switch.ts';
import type { LinkView } from '../../utils/state/link-state.ts';

/** Each synced field: its value, its status, and why. */
export function FieldList({ view: { plan, business } }: { readonly view: LinkView }) {
  const text = useText();
  const { t } = text;
  const syncing = isSyncing(business.link);
  return (
    <details class="card">
      <summary>{t('popup.link.fields')}</summary>
      <ul class="fields">
        {plan.map(({ field, status, reasons, before, change }) => (
          <li key={field}>
            <p class="field-head">
              <span class="field-name">{t(`common.field.${field}`)}</span>
              {syncing && !change && <span class={`chip chip-${status}`}>{t(`common.status.${status}`)}</span>}
            </p>
            <p class="field-value">
              <bdi>{fieldText(before, text)}</bdi>
            </p>
            {reasons.map((reason) => (
              <p key={reason} class="muted small">
                {t(`common.reason.${reason}`)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
