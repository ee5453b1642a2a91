import type { FieldPlan } from '../../utils/core/sync/sync-plan-types.ts';
import { differingFrom, type LinkView } from '../../utils/state/link-state.ts';
import { isSyncing } from '../../utils/core/profile/changes/sync-switch.ts';
import { fieldText } from '../kit/field-text.ts';
import { pageFieldText } from '../kit/page-field-text.ts';
import { useText } from '../text.tsx';

interface FieldProps {
  readonly view: LinkView;
  readonly entry: FieldPlan;
}

/** The value, and the Page's own where it differs or was adjusted. */
function Values({ view, entry }: FieldProps) {
  const text = useText();
  const { t } = text;
  const differs = differingFrom(view).includes(entry);
  const mine = fieldText(entry.before, text);
  if (!differs && (entry.status !== 'adjusted' || entry.change)) {
    return (
      <p class="field-value">
        <bdi>{mine}</bdi>
      </p>
    );
  }
  const sides = [
    [t('popup.link.onProfile'), mine],
    [t('popup.link.onPage'), pageFieldText(entry.field, view.business.link.seen, text)],
  ] as const;
  return (
    <dl class="field-sides">
      {sides.map(([label, value]) => (
        <div key={label}>
          <dt class="muted small">{label}</dt>
          <dd class="field-value">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Field({ view, entry }: FieldProps) {
  const text = useText();
  const { t } = text;
  const { field, reasons, change } = entry;
  const { link } = view.business;
  const record = link.fields[field];
  const syncing = isSyncing(link);
  // A field that the Page would change is the person's own as long as sync doesn't run.
  const status = change && !syncing ? 'kept' : entry.status;
  const shown = (syncing && !change) || status === 'kept' || status === 'locked';
  return (
    <li>
      <p class="field-head">
        <span class="field-name">{t(`common.field.${field}`)}</span>
        {shown && <span class={`chip chip-${status}`}>{t(`common.status.${status}`)}</span>}
      </p>
      {shown && record?.status === status && (
        <p class="muted small">{t('options.link.since', { moment: text.moment(record.at) })}</p>
      )}
      <Values view={view} entry={entry} />
      {reasons.map((reason) => (
        <p key={reason} class="muted small">
          {t(`common.reason.${reason}`)}
        </p>
      ))}
    </li>
  );
}

/** Each synced field: its value, its status, since when and why. */
export function FieldList({ view }: { readonly view: LinkView }) {
  const { t } = useText();
  return (
    <details class="card">
      <summary>{t('popup.link.fields')}</summary>
      <ul class="fields">
        {view.plan.map((entry) => (
          <Field key={entry.field} view={view} entry={entry} />
        ))}
      </ul>
    </details>
  );
}
